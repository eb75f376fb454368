'use strict';
// Fields that a struct needs although they are optional.
const { cdk } = require('../manifest.js');
const { unseen } = require('./fixtures.js');
const prefix = 'aws-cdk-lib.';

module.exports = Object.fromEntries(Object.entries({
  'aws_s3.LifecycleRule': () => ({ expiration: cdk.Duration.days(365) }),
  'aws_s3.RoutingRuleCondition': () => ({ keyPrefixEquals: 'p' }),
  'aws_ec2.VpnConnectionOptions': () => ({ ip: '192.0.2.1' }),
  'aws_stepfunctions_tasks.AlgorithmSpecification': () => ({ algorithmName: 'BlazingText' }),
  'aws_cloudfront.SourceConfiguration': () => ({ customOriginSource: { domainName: 'origin.example.com' }, behaviors: [{ isDefaultBehavior: true }] }),
  'aws_cloudfront.ErrorResponse': trial => ({ responseHttpStatus: unseen(trial, 200, 404), responsePagePath: unseen(trial, '/a.html', '/b.html') }),
  'aws_cognito.UserPoolSESOptions': () => ({ sesRegion: cdk.Aws.REGION }),
  'aws_ecr.LifecycleRule': trial => ({ maxImageCount: unseen(trial, 10, 20) }),
  'custom_resources.AwsSdkCall': () => ({ physicalResourceId: cdk.custom_resources.PhysicalResourceId.of('id') }),
  'aws_events.EventPattern': () => ({ source: ['s'] }),
}).map(([name, make]) => [prefix + name, make]));
