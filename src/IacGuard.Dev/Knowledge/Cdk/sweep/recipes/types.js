'use strict';
// Values by type.
const leaves = require('../leaves.js');
const { keep } = require('../origins.js');
const { cdk } = require('../manifest.js');
const { iam, lambda, ec2, rds, apigw, logs, sfn } = {
  iam: cdk.aws_iam, lambda: cdk.aws_lambda, ec2: cdk.aws_ec2, rds: cdk.aws_rds, apigw: cdk.aws_apigateway, logs: cdk.aws_logs, sfn: cdk.aws_stepfunctions,
};

const object = (key, make, all = true) => ({ key, kind: 'object', all, make: () => keep(make(), { key, args: {} }) });
const lazyFixture = fqn => () => [require('../values.js').fixture(`aws-cdk-lib.${fqn}`)];
const keyed = (key, make) => ({ key: '*', kind: 'construct', make: (trial, slot) => {
  const made = trial.fixture(key, make);
  const path = require('../trial.js').pathOf(made);
  trial.mark(slot, 'construct', path, path);
  return made;
} });

module.exports = {
  'aws-cdk-lib.Duration': () => leaves.durations.map(leaves.duration),
  'aws-cdk-lib.Size': () => leaves.sizes.map(leaves.size),
  'aws-cdk-lib.SecretValue': () => [{ key: '*', kind: 'secret', make: (trial, slot) => trial.mark(slot, 'string', 'mkseca', 'mksecb', text => cdk.SecretValue.unsafePlainText(text)) }],
  'aws-cdk-lib.aws_iam.PolicyDocument': () => [leaves.policy(), leaves.policy(leaves.root)],
  'aws-cdk-lib.aws_iam.PolicyStatement': () => [leaves.statement(), leaves.statement(leaves.root)],
  'aws-cdk-lib.aws_iam.IPrincipal': () => [leaves.principal],
  'aws-cdk-lib.aws_iam.IGrantable': lazyFixture('aws_iam.Role'),
  'aws-cdk-lib.aws_iam.IRole': lazyFixture('aws_iam.Role'),
  'aws-cdk-lib.aws_iam.IManagedPolicy': lazyFixture('aws_iam.ManagedPolicy'),
  'aws-cdk-lib.aws_ec2.IConnectable': lazyFixture('aws_ec2.SecurityGroup'),
  'aws-cdk-lib.aws_lambda.IFunction': lazyFixture('aws_lambda.Function'),
  'aws-cdk-lib.aws_ec2.IVpc': () => [keyed('aws_ec2.Vpc', (scope, id) => new ec2.Vpc(scope, id, { natGateways: 1, restrictDefaultSecurityGroup: false }))],
  'aws-cdk-lib.aws_ec2.ISubnet': () => [keyed('aws_ec2.Subnet', (scope, id) => new ec2.Subnet(scope, id, {
    vpcId: 'vpc-12345678', availabilityZone: 'us-east-1a', cidrBlock: '10.0.0.0/24' }))],
  'aws-cdk-lib.aws_ec2.InstanceType': () => [{ key: '*', kind: 'string', make: (trial, slot) => trial.mark(slot, 'string', 't3.micro', 'm5.large', text => keep(new ec2.InstanceType(text), { key: 'aws_ec2.InstanceType', isNew: true, text })) }],
  'aws-cdk-lib.aws_ec2.IMachineImage': () => [object('aws_ec2.MachineImage.latestAmazonLinux2023', () => ec2.MachineImage.latestAmazonLinux2023())],
  'aws-cdk-lib.aws_lambda.Code': () => [
    object('aws_lambda.Code.fromInline', () => lambda.Code.fromInline('exports.handler = 1')),
    object('aws_lambda.Code.fromAsset', () => lambda.Code.fromAsset(require('./assets.js').folder())),
    { key: 'aws_lambda.Code.fromBucket', kind: 'object', all: true, parameters: lambdaFromBucket(), owner: 'aws_lambda.Code.fromBucket',
      make: (trial, slot, over) => lambda.Code.fromBucket(...require('../values.js').args(lambdaFromBucket(), trial, `${slot}<aws_lambda.Code.fromBucket>`, 'aws_lambda.Code.fromBucket', over, 3)) },
  ],
  'aws-cdk-lib.aws_rds.IInstanceEngine': () => ['postgres', 'mysql', 'mariaDb', 'sqlServerSe'].map(name => object(`aws_rds.DatabaseInstanceEngine.${name}`, () => rdsEngine(name))),
  'aws-cdk-lib.aws_rds.IClusterEngine': () => [
    object('aws_rds.DatabaseClusterEngine.auroraPostgres', () => rds.DatabaseClusterEngine.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_16_1 })),
    object('aws_rds.DatabaseClusterEngine.auroraMysql', () => rds.DatabaseClusterEngine.auroraMysql({ version: rds.AuroraMysqlEngineVersion.VER_3_04_0 })),
  ],
  'aws-cdk-lib.aws_apigateway.IResource': () => [keyed('aws_apigateway.Resource', (scope, id) => {
    const api = new apigw.RestApi(scope, 'RestApi' + id);
    api.root.addMethod('GET');
    return api.root.addResource(id);
  })],
  'aws-cdk-lib.aws_apigateway.IRestApi': () => [keyed('aws_apigateway.RestApi', (scope, id) => {
    const api = new apigw.RestApi(scope, id);
    api.root.addMethod('GET');
    return api;
  })],
  'aws-cdk-lib.aws_ec2.FlowLogResourceType': () => [object('aws_ec2.FlowLogResourceType.fromVpc', () => ec2.FlowLogResourceType.fromNetworkInterfaceId('eni-12345678'), false)],
  'aws-cdk-lib.aws_cloudwatch.IMetric': () => [object('aws_cloudwatch.Metric', () => new cdk.aws_cloudwatch.Metric({ namespace: 'N', metricName: 'M' }))],
  'aws-cdk-lib.aws_stepfunctions.IChainable': () => [keyed('aws_stepfunctions.Pass', (scope, id) => new sfn.Pass(scope, id))],
  'aws-cdk-lib.aws_stepfunctions.DefinitionBody': () => [object('aws_stepfunctions.DefinitionBody.fromString', () => sfn.DefinitionBody.fromString('{"StartAt":"P","States":{"P":{"Type":"Pass","End":true}}}'))],
  'aws-cdk-lib.aws_cloudfront.FunctionCode': () => [object('aws_cloudfront.FunctionCode.fromInline', () => cdk.aws_cloudfront.FunctionCode.fromInline('x'))],
  'aws-cdk-lib.aws_iam.SamlMetadataDocument': () => [object('aws_iam.SamlMetadataDocument.fromXml', () => iam.SamlMetadataDocument.fromXml('<x/>'))],
  'aws-cdk-lib.aws_codebuild.BuildSpec': () => [object('aws_codebuild.BuildSpec.fromObject', () => cdk.aws_codebuild.BuildSpec.fromObject({ version: '0.2' }))],
  'aws-cdk-lib.aws_appsync.Definition': () => [object('aws_appsync.Definition.fromFile', () => cdk.aws_appsync.Definition.fromFile(require('./assets.js').file('schema.graphql')))],
  'aws-cdk-lib.aws_opensearchservice.EngineVersion': () => ['OPENSEARCH_2_11', 'OPENSEARCH_1_3', 'ELASTICSEARCH_7_10'].map(name => ({
    key: `aws_opensearchservice.EngineVersion.${name}`, kind: 'member', all: true, make: () => cdk.aws_opensearchservice.EngineVersion[name] })),
  'aws-cdk-lib.aws_ecs.ContainerImage': () => [{ key: 'aws_ecs.ContainerImage.fromRegistry', kind: 'object', all: true, parameters: [{ name: 'name', type: { primitive: 'string' } }], owner: 'aws_ecs.ContainerImage.fromRegistry',
    make: (trial, slot, over) => cdk.aws_ecs.ContainerImage.fromRegistry(...require('../values.js').args([{ name: 'name', type: { primitive: 'string' } }], trial, `${slot}<aws_ecs.ContainerImage.fromRegistry>`, 'aws_ecs.ContainerImage.fromRegistry', over, 3)) }],
  'aws-cdk-lib.aws_ecs.TaskDefinition': lazyFixture('aws_ecs.FargateTaskDefinition'),
  'aws-cdk-lib.aws_rds.IEngine': () => [object('aws_rds.DatabaseInstanceEngine.postgres', () => rdsEngine('postgres'))],
  'aws-cdk-lib.aws_apigatewayv2.IHttpApi': lazyFixture('aws_apigatewayv2.HttpApi'),
  'aws-cdk-lib.aws_logs.ILogGroup': lazyFixture('aws_logs.LogGroup'),
  'constructs.Construct': () => [{ key: '*', kind: 'scope', make: trial => trial.fixtureScope }],
  'constructs.IConstruct': () => [{ key: '*', kind: 'scope', make: trial => trial.fixtureScope }],
};

function rdsEngine(name) {
  const versions = { postgres: rds.PostgresEngineVersion.VER_16, mysql: rds.MysqlEngineVersion.VER_8_0, mariaDb: rds.MariaDbEngineVersion.VER_10_6, sqlServerSe: rds.SqlServerEngineVersion.VER_15 };
  return rds.DatabaseInstanceEngine[name]({ version: versions[name] });
}

function lambdaFromBucket() {
  return require('../manifest.js').types['aws-cdk-lib.aws_lambda.Code'].methods.find(m => m.name === 'fromBucket').parameters.slice(0, 2);
}
