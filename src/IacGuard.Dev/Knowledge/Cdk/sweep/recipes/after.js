'use strict';
// What a construct needs after it is made.
const { cdk } = require('../manifest.js');
const { iam, ecs } = { iam: cdk.aws_iam, ecs: cdk.aws_ecs };
const prefix = 'aws-cdk-lib.';
const statement = () => new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'], principals: [new iam.AccountRootPrincipal()] });
const container = task => task.addContainer('c', { image: ecs.ContainerImage.fromRegistry('image'), memoryLimitMiB: 512 });

module.exports = Object.fromEntries(Object.entries({
  'aws_s3.BucketPolicy': policy => policy.document.addStatements(statement()),
  'aws_sqs.QueuePolicy': policy => policy.document.addStatements(statement()),
  'aws_sns.TopicPolicy': policy => policy.document.addStatements(statement()),
  'aws_ecs.FargateTaskDefinition': container,
  'aws_ecs.Ec2TaskDefinition': container,
  'aws_ecs.TaskDefinition': container,
  'aws_ecs.ExternalTaskDefinition': container,
  'aws_apigateway.RestApi': api => api.root.addMethod('GET'),
}).map(([name, make]) => [prefix + name, make]));
