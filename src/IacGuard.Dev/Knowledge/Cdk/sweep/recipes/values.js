'use strict';
// Values by slot: struct or factory, '#', name.
const leaves = require('../leaves.js');
const assets = require('./assets.js');
const prefix = 'aws-cdk-lib.';
const of = (slot, ...values) => [prefix + slot, values];
const either = (first, second) => ({ key: '*', kind: 'string', make: (trial, slot) => trial.mark(slot, 'string', first, second) });
// Two keys in PEM form, made up for this.
const pem = end => `-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA${end}\n-----END PUBLIC KEY-----`;
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
  of('aws_ec2.VpnConnectionProps#ip', either('192.0.2.1', '192.0.2.2')),
]);
