'use strict';
// Values by slot: struct or factory, '#', name.
const leaves = require('../leaves.js');
const assets = require('./assets.js');
const { keyed, plain, unseen, clusterWithInstances } = require('./fixtures.js');
const prefix = 'aws-cdk-lib.';
const of = (slot, ...values) => [prefix + slot, values];
const either = (first, second) => ({ key: '*', kind: 'string', make: (trial, slot) => trial.mark(slot, 'string', first, second) });
// Two keys in PEM form, made up for this.
const pem = end => `-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA${end}\n-----END PUBLIC KEY-----`;
// Two steps at least; what they say is not followed.
const steps = {
  key: '[].', kind: 'struct', collection: 'array',
  make: trial => [{ upper: unseen(trial, 10, 20), change: unseen(trial, -1, -2) }, { lower: unseen(trial, 110, 120), change: unseen(trial, 1, 2) }],
};
const onInstances = keyed('ec2Cluster', clusterWithInstances);
const fixed = value => ({ key: '*', kind: 'string', make: () => value });

module.exports = Object.fromEntries([
  of('aws_iam.RoleProps#path', leaves.text('slashes')),
  of('aws_sns.TopicProps#signatureVersion', { key: '*', kind: 'string', make: (trial, slot) => trial.mark(slot, 'string', '1', '2') }),
  of('aws_kms.KeyProps#rotationPeriod', leaves.duration([100, 180, 'd'])),
  of('aws_events.EventBusProps#eventSourceName', { key: '*', kind: 'string', make: (trial, slot) => trial.mark(slot, 'string', 'aws.partner/a/mka', 'aws.partner/a/mkb') }),
  of('aws_s3.ObjectLockRetention#duration', leaves.duration([3, 5, 'd'])),
  of('aws_lambda.FunctionProps#profilingGroup'),
  of('aws_dynamodb.Attribute#name', leaves.text()),
  of('aws_ec2.VpcProps#availabilityZones[]', leaves.text('zone')),
  of('aws_apigateway.MethodProps#httpMethod', { key: '*', kind: 'string', make: (trial, slot) => trial.mark(slot, 'string', 'GET', 'POST') }),
  of('aws_events.RuleProps#ruleName', leaves.text()),
  of('aws_rds.DatabaseInstanceProps#parameters%', fixed('1')),
  of('aws_apigateway.DomainNameProps#domainName', leaves.text('lower')),
  of('aws_fsx.LustreFileSystemProps#storageCapacityGiB', leaves.number([1200, 2400])),
  of('aws_fsx.FileSystemProps#storageCapacityGiB', leaves.number([1200, 2400])),
  of('aws_s3_deployment.DeployTimeSubstitutedFileProps#source', fixed(assets.file('index.js'))),
  of('aws_stepfunctions_tasks.CallAwsServiceProps#action', either('getObject', 'putObject')),
  of('aws_stepfunctions_tasks.CallAwsServiceCrossRegionProps#action', either('getObject', 'putObject')),
  of('aws_applicationautoscaling.ScalableTargetProps#maxCapacity', leaves.number([100, 200])),
  of('aws_ecr_assets.DockerImageAssetProps#directory', fixed(assets.folder())),
  of('aws_ecr_assets.TarballImageAssetProps#tarballFile', fixed(assets.file('index.js'))),
  of('aws_s3_assets.AssetProps#path', fixed(assets.file('index.js'))),
  of('aws_cloudfront.PublicKeyProps#encodedKey', either(pem('a'), pem('b'))),
  of('aws_servicecatalog.CloudFormationTemplate.fromUrl#url', leaves.text('url')),
  of('aws_cloudfront.ErrorResponse#httpStatus', leaves.number([400, 403])),
  of('aws_cloudfront.ErrorResponse#responseHttpStatus', leaves.number([200, 404])),
  of('aws_cloudfront.ErrorResponse#responsePagePath', leaves.text('slash')),
  of('aws_ec2.VolumeProps#iops', leaves.number([3000, 4000])),
  of('aws_ssm.StringParameterProps#allowedPattern', either('.*', '.+')),
  of('aws_ssm.StringListParameterProps#allowedPattern', either('.*', '.+')),
  of('CustomResourceProps#resourceType', either('Custom::MkA', 'Custom::MkB')),
  of('custom_resources.AwsCustomResourceProps#resourceType', either('Custom::MkA', 'Custom::MkB')),
  of('aws_s3_deployment.BucketDeploymentProps#distributionPaths[]', leaves.text('slash')),
  of('aws_ecs_patterns.QueueProcessingFargateServiceProps#scalingSteps', steps),
  ...['ApplicationLoadBalancedEc2Service', 'NetworkLoadBalancedEc2Service', 'QueueProcessingEc2Service'].map(name => of(`aws_ecs_patterns.${name}Props#cluster`, onInstances)),
  of('aws_ecs.Ec2ServiceProps#cluster', onInstances),
  of('aws_ecs.Ec2ServiceProps#taskDefinition', plain('aws_ecs.Ec2TaskDefinition')),
  of('aws_ec2.VpnConnectionProps#ip', either('192.0.2.1', '192.0.2.2')),
]);
