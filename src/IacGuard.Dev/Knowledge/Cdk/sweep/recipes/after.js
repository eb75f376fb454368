'use strict';
// What a construct needs after it is made; make gives constructs to refer to.
const { cdk } = require('../manifest.js');
const { iam, ecs, sfn } = { iam: cdk.aws_iam, ecs: cdk.aws_ecs, sfn: cdk.aws_stepfunctions };
const prefix = 'aws-cdk-lib.';
const statement = () => new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'], principals: [new iam.AccountRootPrincipal()] });
// Authorizers and models are attached where a method uses them.
const attach = (authorizer, make) => authorizer._attachToApi(make('aws_apigateway.RestApi'));
const container = task => task.addContainer('c', { image: ecs.ContainerImage.fromRegistry('image'), memoryLimitMiB: 512 });

module.exports = Object.fromEntries(Object.entries({
  'aws_s3.BucketPolicy': policy => policy.document.addStatements(statement()),
  'aws_sqs.QueuePolicy': policy => policy.document.addStatements(statement()),
  'aws_sns.TopicPolicy': policy => policy.document.addStatements(statement()),
  'aws_ecs.FargateTaskDefinition': container,
  'aws_ecs.Ec2TaskDefinition': container,
  'aws_ecs.TaskDefinition': container,
  'aws_ecs.ExternalTaskDefinition': container,
  'aws_secretsmanager.ResourcePolicy': policy => policy.document.addStatements(statement()),
  'aws_stepfunctions.Map': map => map.itemProcessor(new sfn.Pass(map, 'p')),
  'aws_stepfunctions.Parallel': parallel => {
    parallel.branch(new sfn.Pass(parallel, 'p'));
    parallel.bindToGraph(new sfn.StateGraph(parallel.startState, 'g'));
  },
  'aws_apigateway.TokenAuthorizer': attach,
  'aws_apigateway.RequestAuthorizer': attach,
  'aws_apigateway.CognitoUserPoolsAuthorizer': attach,
  'aws_apigateway.RestApi': api => api.root.addMethod('GET'),
}).map(([name, make]) => [prefix + name, make]));
