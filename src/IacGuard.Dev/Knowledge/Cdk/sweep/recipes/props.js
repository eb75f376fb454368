'use strict';
// The props that make a plain example of a construct where the first values that fit the types do not.
const { cdk } = require('../manifest.js');
const { keep } = require('../origins.js');
const assets = require('./assets.js');
const { lambda, ec2, rds, iam, sfn, events } = {
  lambda: cdk.aws_lambda, ec2: cdk.aws_ec2, rds: cdk.aws_rds, iam: cdk.aws_iam, sfn: cdk.aws_stepfunctions, events: cdk.aws_events,
};
const linux = () => ec2.MachineImage.genericLinux({ 'us-east-1': 'ami-12345678' }, { userData: ec2.UserData.forLinux() });
const pass = () => sfn.DefinitionBody.fromString('{"StartAt":"P","States":{"P":{"Type":"Pass","End":true}}}');
const postgres = () => rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16 });
const stages = () => {
  const output = new cdk.aws_codepipeline.Artifact('A');
  return [
    { stageName: 'Source', actions: [new cdk.aws_codepipeline_actions.CodeStarConnectionsSourceAction({ actionName: 'S', output, owner: 'o', repo: 'r', connectionArn: 'arn:aws:codestar-connections:us-east-1:123456789012:connection/c' })] },
    { stageName: 'Approve', actions: [new cdk.aws_codepipeline_actions.ManualApprovalAction({ actionName: 'M' })] },
  ];
};
// Not every runtime takes inline code.
const code = () => keep(lambda.Code.fromAsset(assets.folder()), { key: 'aws_lambda.Code.fromAsset', args: {} });
const prefix = 'aws-cdk-lib.';

module.exports = Object.fromEntries(Object.entries({
  'aws_lambda.Function': () => ({ runtime: lambda.Runtime.NODEJS_20_X, code: code() }),
  'aws_lambda.SingletonFunction': () => ({ uuid: 'u', runtime: lambda.Runtime.NODEJS_20_X, code: code() }),
  'aws_lambda.LayerVersion': () => ({ code: lambda.Code.fromAsset(assets.folder()) }),
  'aws_lambda.DockerImageFunction': () => ({ code: lambda.DockerImageCode.fromImageAsset(assets.folder()) }),
  'aws_lambda.EventSourceMapping': () => ({ eventSourceArn: 'arn:aws:kinesis:us-east-1:123456789012:stream/s', startingPosition: lambda.StartingPosition.LATEST }),
  'aws_autoscaling.AutoScalingGroup': () => ({ instanceType: new ec2.InstanceType('t3.micro'), machineImage: linux() }),
  'aws_ec2.Instance': () => ({ machineImage: linux() }),
  'aws_elasticloadbalancingv2.ApplicationTargetGroup': (x, make) => ({ vpc: make('aws_ec2.Vpc'), port: 80 }),
  'aws_elasticloadbalancingv2.NetworkTargetGroup': (x, make) => ({ vpc: make('aws_ec2.Vpc'), port: 80 }),
  'aws_elasticloadbalancingv2.ApplicationListener': () => ({ port: 80, defaultAction: cdk.aws_elasticloadbalancingv2.ListenerAction.fixedResponse(200) }),
  'aws_elasticloadbalancingv2.NetworkListener': (x, make) => ({ port: 80, defaultTargetGroups: [make('aws_elasticloadbalancingv2.NetworkTargetGroup')] }),
  'aws_codebuild.Project': () => ({ buildSpec: cdk.aws_codebuild.BuildSpec.fromObject({ version: '0.2' }) }),
  'aws_events.Rule': () => ({ schedule: keep(events.Schedule.rate(cdk.Duration.minutes(5)), { key: 'aws_events.Schedule.rate', args: { duration: { type: {}, value: keep(cdk.Duration.minutes(5), { duration: 300 }) } } }) }),
  'aws_events.Archive': () => ({ eventPattern: { source: ['s'] } }),
  'aws_stepfunctions.StateMachine': () => ({ definitionBody: keep(pass(), { key: 'aws_stepfunctions.DefinitionBody.fromString', args: {} }) }),
  'aws_rds.DatabaseInstance': () => ({ engine: keep(postgres(), { key: 'aws_rds.DatabaseInstanceEngine.postgres', args: {} }) }),
  'aws_rds.DatabaseCluster': () => ({ writer: rds.ClusterInstance.provisioned('w') }),
  'aws_rds.DatabaseInstanceReadReplica': () => ({ instanceType: new ec2.InstanceType('t3.micro') }),
  'aws_backup.BackupPlan': () => ({ backupPlanRules: [cdk.aws_backup.BackupPlanRule.daily()] }),
  'aws_iam.ManagedPolicy': () => ({ statements: [new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['arn:aws:s3:::b/*'] })] }),
  'aws_iam.Policy': () => ({ statements: [new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['arn:aws:s3:::b/*'] })] }),
  'aws_cloudfront.Distribution': () => ({ defaultBehavior: { origin: keep(new cdk.aws_cloudfront_origins.HttpOrigin('origin.example.com'), { key: 'aws_cloudfront_origins.HttpOrigin', isNew: true, args: { domainName: { type: { primitive: 'string' }, value: 'origin.example.com' } } }) } }),
  'aws_ecs.ExternalService': (x, make) => ({ taskDefinition: make('aws_ecs.ExternalTaskDefinition') }),
  'aws_ecs_patterns.ApplicationLoadBalancedFargateService': () => ({ taskImageOptions: { image: cdk.aws_ecs.ContainerImage.fromRegistry('image') } }),
  'aws_ecs_patterns.NetworkLoadBalancedFargateService': () => ({ taskImageOptions: { image: cdk.aws_ecs.ContainerImage.fromRegistry('image') } }),
  'aws_ecs_patterns.QueueProcessingFargateService': () => ({ image: cdk.aws_ecs.ContainerImage.fromRegistry('image') }),
  'aws_ecs.Ec2Service': (x, make) => ({ taskDefinition: make('aws_ecs.Ec2TaskDefinition') }),
  'aws_codepipeline.Pipeline': () => ({ stages: stages() }),
  'aws_secretsmanager.SecretRotation': (x, make) => ({ target: make('aws_rds.DatabaseInstance') }),
  'aws_s3_deployment.BucketDeployment': () => ({ sources: [cdk.aws_s3_deployment.Source.asset(assets.folder())] }),
}).map(([name, make]) => [prefix + name, make]));
