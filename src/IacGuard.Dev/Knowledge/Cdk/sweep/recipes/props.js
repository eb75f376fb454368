'use strict';
// The props that make a plain example of a construct where the first values that fit the types do not.
const { cdk } = require('../manifest.js');
const { keep } = require('../origins.js');
const assets = require('./assets.js');
const { unseen, clusterWithInstances } = require('./fixtures.js');
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
const image = () => cdk.aws_ecs.ContainerImage.fromRegistry('image');
const onInstances = x => ({ cluster: named(x, 'ec2Cluster', clusterWithInstances), memoryLimitMiB: 512 });
const imageOptions = x => ({ ...onInstances(x), taskImageOptions: { image: image() } });
const steps = x => ({ scalingSteps: [{ upper: 10, change: unseen(x, -1, -2) }, { lower: 50, change: unseen(x, 1, 2) }] });
const named = (x, key, make) => x.fixture(key, make);
const blueGreenService = (scope, id) => {
  const taskDefinition = new cdk.aws_ecs.FargateTaskDefinition(scope, 'Task' + id);
  taskDefinition.addContainer('c', { image: image() });
  return new cdk.aws_ecs.FargateService(scope, id, {
    cluster: new cdk.aws_ecs.Cluster(scope, 'Cluster' + id), taskDefinition, deploymentController: { type: cdk.aws_ecs.DeploymentControllerType.CODE_DEPLOY } });
};
const dnsService = (scope, id, props) => new cdk.aws_servicediscovery.PublicDnsNamespace(scope, id, { name: 'example.com' }).createService('S', props);
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
  'aws_rds.DatabaseCluster': (x, make) => ({ writer: rds.ClusterInstance.provisioned('w'), vpc: make('aws_ec2.Vpc') }),
  'aws_rds.DatabaseInstanceReadReplica': () => ({ instanceType: new ec2.InstanceType('t3.micro') }),
  'aws_backup.BackupPlan': () => ({ backupPlanRules: [cdk.aws_backup.BackupPlanRule.daily()] }),
  'aws_iam.ManagedPolicy': () => ({ statements: [new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['arn:aws:s3:::b/*'] })] }),
  'aws_iam.Policy': () => ({ statements: [new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['arn:aws:s3:::b/*'] })] }),
  'aws_cloudfront.Distribution': () => ({ defaultBehavior: { origin: keep(new cdk.aws_cloudfront_origins.HttpOrigin('origin.example.com'), { key: 'aws_cloudfront_origins.HttpOrigin', isNew: true, args: { domainName: { type: { primitive: 'string' }, value: 'origin.example.com' } } }) } }),
  'aws_ecs.ExternalService': (x, make) => ({ taskDefinition: make('aws_ecs.ExternalTaskDefinition') }),
  'aws_ecs_patterns.ApplicationLoadBalancedFargateService': () => ({ taskImageOptions: { image: cdk.aws_ecs.ContainerImage.fromRegistry('image') } }),
  'aws_ecs_patterns.NetworkLoadBalancedFargateService': () => ({ taskImageOptions: { image: cdk.aws_ecs.ContainerImage.fromRegistry('image') } }),
  'aws_ecs_patterns.QueueProcessingFargateService': () => ({ image: cdk.aws_ecs.ContainerImage.fromRegistry('image') }),
  'aws_ecs.Ec2Service': (x, make) => ({ cluster: named(x, 'ec2Cluster', clusterWithInstances), taskDefinition: make('aws_ecs.Ec2TaskDefinition') }),
  'aws_codepipeline.Pipeline': () => ({ stages: stages() }),
  'aws_secretsmanager.SecretRotation': (x, make) => ({ target: make('aws_rds.DatabaseInstance') }),
  'aws_appsync.GraphqlApi': () => ({ definition: cdk.aws_appsync.Definition.fromFile(assets.file('schema.graphql')) }),
  'aws_appmesh.GatewayRoute': (x, make) => ({ routeSpec: cdk.aws_appmesh.GatewayRouteSpec.http({ routeTarget: make('aws_appmesh.VirtualService') }) }),
  'aws_ec2.ClientVpnEndpoint': x => ({ clientCertificateArn: unseen(x, 'arn:aws:acm:us-east-1:123456789012:certificate/a', 'arn:aws:acm:us-east-1:123456789012:certificate/b') }),
  'aws_appmesh.Route': (x, make) => ({ routeSpec: cdk.aws_appmesh.RouteSpec.http({ weightedTargets: [{ virtualNode: make('aws_appmesh.VirtualNode') }] }) }),
  'aws_codedeploy.EcsDeploymentGroup': (x, make) => ({
    service: named(x, 'blueGreenService', blueGreenService),
    blueGreenDeploymentConfig: {
      blueTargetGroup: make('aws_elasticloadbalancingv2.ApplicationTargetGroup'), greenTargetGroup: make('aws_elasticloadbalancingv2.ApplicationTargetGroup'),
      listener: make('aws_elasticloadbalancingv2.ApplicationListener') },
  }),
  'aws_ecs_patterns.NetworkMultipleTargetGroupsEc2Service': imageOptions,
  'aws_ecs_patterns.ApplicationMultipleTargetGroupsEc2Service': imageOptions,
  'aws_ecs_patterns.ApplicationLoadBalancedEc2Service': imageOptions,
  'aws_ecs_patterns.NetworkLoadBalancedEc2Service': imageOptions,
  'aws_ecs_patterns.QueueProcessingEc2Service': x => ({ ...onInstances(x), image: image() }),
  'aws_servicediscovery.AliasTargetInstance': x => ({ service: named(x, 'aliasService', (scope, id) => dnsService(scope, id, { loadBalancer: true })) }),
  'aws_servicediscovery.CnameInstance': x => ({ service: named(x, 'cnameService', (scope, id) => dnsService(scope, id, { dnsRecordType: cdk.aws_servicediscovery.DnsRecordType.CNAME })) }),
  'triggers.TriggerFunction': () => ({ runtime: lambda.Runtime.NODEJS_20_X, code: code() }),
  'aws_applicationautoscaling.StepScalingPolicy': steps,
  'aws_autoscaling.StepScalingPolicy': steps,
  'aws_ec2.ClientVpnRoute': (x, make) => ({ clientVpnEndpoint: make('aws_ec2.ClientVpnEndpoint') }),
  'aws_ec2.ClientVpnAuthorizationRule': (x, make) => ({ clientVpnEndpoint: make('aws_ec2.ClientVpnEndpoint') }),
  'aws_apigateway.StepFunctionsRestApi': x => ({ stateMachine: named(x, 'express', (scope, id) => new sfn.StateMachine(scope, id, { definitionBody: pass(), stateMachineType: sfn.StateMachineType.EXPRESS })) }),
  'aws_certificatemanager.DnsValidatedCertificate': x => ({
    domainName: unseen(x, 'a.example.com', 'b.example.com'), hostedZone: named(x, 'exampleZone', (scope, id) => new cdk.aws_route53.PublicHostedZone(scope, id, { zoneName: 'example.com' })) }),
  'aws_stepfunctions_tasks.MediaConvertCreateJob': x => ({ createJobRequest: { Role: unseen(x, 'arn:aws:iam::123456789012:role/a', 'arn:aws:iam::123456789012:role/b'), Settings: {} } }),
  'aws_s3_deployment.BucketDeployment': () => ({ sources: [cdk.aws_s3_deployment.Source.asset(assets.folder())] }),
}).map(([name, make]) => [prefix + name, make]));
