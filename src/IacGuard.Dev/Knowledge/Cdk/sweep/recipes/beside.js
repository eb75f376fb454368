'use strict';
// What has to stand beside a prop for the CDK to take it, by class: undefined leaves out a prop of the recipe.
const { cdk } = require('../manifest.js');
const { keep } = require('../origins.js');
const { named, plain, clusterWithNamespace } = require('./fixtures.js');
const { ec2, lambda, rds } = { ec2: cdk.aws_ec2, lambda: cdk.aws_lambda, rds: cdk.aws_rds };
const prefix = 'aws-cdk-lib.';

const member = (fqn, name) => () => keep(cdk[fqn.split('.')[0]][fqn.split('.')[1]][name], { key: `${fqn}.${name}`, args: {} });

const json = { loggingFormat: () => lambda.LoggingFormat.JSON };
const logLevels = { applicationLogLevel: json, applicationLogLevelV2: json, systemLogLevel: json, systemLogLevelV2: json };
const ofNamespaces = { cluster: named('namespaceCluster', clusterWithNamespace) };
const ofServices = { cloudMapOptions: ofNamespaces, serviceConnectConfiguration: ofNamespaces };
const fastVolume = { volumeType: () => ec2.EbsDeviceVolumeType.GP3 };
const warmNodes = { capacity: () => ({ masterNodes: 3, dataNodes: 2, warmNodes: 2, multiAzWithStandbyEnabled: false }) };
const provisioned = { storageType: () => rds.StorageType.GP3, allocatedStorage: () => 400 };

module.exports = Object.fromEntries(Object.entries({
  'aws_lambda.Function': { ...logLevels, snapStart: { runtime: member('aws_lambda.Runtime', 'JAVA_17') } },
  'aws_lambda.DockerImageFunction': logLevels,
  'aws_lambda_nodejs.NodejsFunction': logLevels,
  'aws_events.Rule': { eventBus: { schedule: undefined, eventPattern: () => ({ source: ['s'] }) } },
  'aws_codebuild.Project': { badge: { source: () => cdk.aws_codebuild.Source.gitHub({ owner: 'o', repo: 'r' }) } },
  'aws_ecr.Repository': Object.fromEntries(['emptyOnDelete', 'autoDeleteImages'].map(prop => [prop, { removalPolicy: () => cdk.RemovalPolicy.DESTROY }])),
  'aws_ecs.FargateService': ofServices,
  'aws_ecs.TaskDefinition': { runtimePlatform: { cpu: () => '256', memoryMiB: () => '512', compatibility: () => cdk.aws_ecs.Compatibility.FARGATE } },
  'aws_ecs_patterns.ApplicationLoadBalancedFargateService': ofServices,
  'aws_ecs_patterns.ApplicationMultipleTargetGroupsFargateService': ofServices,
  'aws_ecs_patterns.NetworkLoadBalancedFargateService': ofServices,
  'aws_ecs_patterns.NetworkMultipleTargetGroupsFargateService': ofServices,
  'aws_opensearchservice.Domain': { coldStorageEnabled: warmNodes },
  'aws_sns.Topic': { contentBasedDeduplication: { fifo: () => true } },
  'aws_rds.DatabaseInstance': { storageThroughput: provisioned },
  'aws_ec2.Volume': { iops: { ...fastVolume, size: () => cdk.Size.gibibytes(100) }, throughput: fastVolume },
  'aws_s3_deployment.BucketDeployment': { distributionPaths: { distribution: plain('aws_cloudfront.Distribution').make } },
}).map(([name, table]) => [prefix + name, table]));
