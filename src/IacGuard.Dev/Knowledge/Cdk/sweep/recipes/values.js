'use strict';
// Values by slot: struct or factory, '#', name.
const leaves = require('../leaves.js');
const prefix = 'aws-cdk-lib.';
const of = (slot, ...values) => [prefix + slot, values];
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
]);
