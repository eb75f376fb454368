'use strict';
// Values by type.
const leaves = require('../leaves.js');
const { keep } = require('../origins.js');
const assets = require('./assets.js');
const { keyed } = require('./fixtures.js');
const { cdk } = require('../manifest.js');
const { iam, lambda, ec2, rds, apigw, logs, sfn } = {
  iam: cdk.aws_iam, lambda: cdk.aws_lambda, ec2: cdk.aws_ec2, rds: cdk.aws_rds, apigw: cdk.aws_apigateway, logs: cdk.aws_logs, sfn: cdk.aws_stepfunctions,
};

// What it is made with is not followed: it differs between the variants, so that whatever comes of it is seen to be unknown.
const varied = (key, make) => ({ key, kind: 'object', all: true, make: (trial, slot) => trial.mark(slot, 'varied', 0, 1, variant => keep(make(variant), { key, args: {} })) });
const object = (key, make) => ({ key, kind: 'object', all: true, make: () => keep(make(), { key, args: {} }) });
const parametersOf = (owner, member) => {
  const type = require('../manifest.js').types[`aws-cdk-lib.${owner}`];
  return member ? type.methods.find(m => m.name === member).parameters : type.initializer.parameters;
};
// Made by its factory or constructor with parameters that are tried like any slot.
const followed = (owner, member, most = 9) => {
  const key = member ? `${owner}.${member}` : owner;
  const parameters = parametersOf(owner, member).slice(0, most);
  const Class = require('../manifest.js').load(`aws-cdk-lib.${owner}`);
  return { key, kind: 'object', all: true, parameters, owner: key, make: (trial, slot, over) => {
    const given = require('../values.js').args(parameters, trial, `${slot}<${key}>`, key, over, 3);
    const named = Object.fromEntries(given.map((value, i) => [parameters[i].name, { type: parameters[i].type, value }]));
    return keep(member ? Class[member](...given) : new Class(...given), { key, isNew: !member, args: named });
  } };
};
const instanceEngines = {
  postgres: [rds.PostgresEngineVersion.VER_16, rds.PostgresEngineVersion.VER_15],
  mysql: [rds.MysqlEngineVersion.VER_8_0, rds.MysqlEngineVersion.VER_8_0_35],
  mariaDb: [rds.MariaDbEngineVersion.VER_10_6, rds.MariaDbEngineVersion.VER_10_11],
  ...Object.fromEntries(['sqlServerSe', 'sqlServerEx', 'sqlServerWeb', 'sqlServerEe'].map(name => [name, [rds.SqlServerEngineVersion.VER_15, rds.SqlServerEngineVersion.VER_16]])),
  ...Object.fromEntries(['oracleSe2', 'oracleSe2Cdb', 'oracleEe', 'oracleEeCdb'].map(name => [name, [rds.OracleEngineVersion.VER_19, rds.OracleEngineVersion.VER_21]])),
};
const clusterEngines = {
  auroraPostgres: [rds.AuroraPostgresEngineVersion.VER_16_1, rds.AuroraPostgresEngineVersion.VER_15_4],
  auroraMysql: [rds.AuroraMysqlEngineVersion.VER_3_04_0, rds.AuroraMysqlEngineVersion.VER_3_05_0],
};
// An engine of no certain version: a static member.
const anyVersion = owner => Object.keys(rds[owner]).filter(name => /^[A-Z0-9_]+$/.test(name)).map(name => ({ key: `aws_rds.${owner}.${name}`, kind: 'member', all: true, make: () => rds[owner][name] }));
const lazyFixture = fqn => () => [require('../values.js').fixture(`aws-cdk-lib.${fqn}`)];
// Something that exists elsewhere: what it is called differs between the variants, so that it is seen to be unknown.
const imported = make => ({ key: '*', kind: 'construct', make: (trial, slot) => trial.mark(slot, 'varied', 0, 1, variant => make(trial.fixtureScope, `imported${variant}${trial.marks.length}`, variant)) });

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
    followed('aws_lambda.Code', 'fromInline'),
    varied('aws_lambda.Code.fromAsset', variant => lambda.Code.fromAsset(assets.folder(variant))),
    followed('aws_lambda.Code', 'fromBucket', 2),
  ],
  'aws-cdk-lib.aws_rds.IInstanceEngine': () => [
    ...Object.keys(instanceEngines).map(name => varied(`aws_rds.DatabaseInstanceEngine.${name}`, variant => rds.DatabaseInstanceEngine[name]({ version: instanceEngines[name][variant] }))),
    ...anyVersion('DatabaseInstanceEngine'),
  ],
  'aws-cdk-lib.aws_rds.IClusterEngine': () => [
    ...Object.keys(clusterEngines).map(name => varied(`aws_rds.DatabaseClusterEngine.${name}`, variant => rds.DatabaseClusterEngine[name]({ version: clusterEngines[name][variant] }))),
    ...anyVersion('DatabaseClusterEngine'),
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
  'aws-cdk-lib.aws_ec2.FlowLogResourceType': () => ['fromVpc', 'fromSubnet', 'fromNetworkInterfaceId'].map(name => followed('aws_ec2.FlowLogResourceType', name)),
  'aws-cdk-lib.aws_cloudwatch.IMetric': () => [followed('aws_cloudwatch.Metric')],
  'aws-cdk-lib.aws_stepfunctions.IChainable': () => [keyed('aws_stepfunctions.Pass', (scope, id) => new sfn.Pass(scope, id))],
  'aws-cdk-lib.aws_stepfunctions.DefinitionBody': () => [varied('aws_stepfunctions.DefinitionBody.fromString', variant => sfn.DefinitionBody.fromString(`{"StartAt":"P${variant}","States":{"P${variant}":{"Type":"Pass","End":true}}}`)),
    varied('aws_stepfunctions.DefinitionBody.fromFile', variant => sfn.DefinitionBody.fromFile(assets.file('api.json', variant)))],
  'aws-cdk-lib.aws_cloudfront.FunctionCode': () => [followed('aws_cloudfront.FunctionCode', 'fromInline')],
  'aws-cdk-lib.aws_cloudfront.GeoRestriction': () => ['allowlist', 'denylist'].map(name => varied(`aws_cloudfront.GeoRestriction.${name}`, variant => cdk.aws_cloudfront.GeoRestriction[name](['DE', 'FR'][variant]))),
  'aws-cdk-lib.aws_iam.SamlMetadataDocument': () => [followed('aws_iam.SamlMetadataDocument', 'fromXml')],
  'aws-cdk-lib.aws_codebuild.BuildSpec': () => [varied('aws_codebuild.BuildSpec.fromObject', variant => cdk.aws_codebuild.BuildSpec.fromObject({ version: '0.2', env: { shell: ['sh', 'bash'][variant] } }))],
  'aws-cdk-lib.aws_appsync.Definition': () => [varied('aws_appsync.Definition.fromFile', variant => cdk.aws_appsync.Definition.fromFile(assets.file('schema.graphql', variant)))],
  'aws-cdk-lib.aws_opensearchservice.EngineVersion': () => ['OPENSEARCH_2_11', 'OPENSEARCH_1_3', 'ELASTICSEARCH_7_10'].map(name => ({
    key: `aws_opensearchservice.EngineVersion.${name}`, kind: 'member', all: true, make: () => cdk.aws_opensearchservice.EngineVersion[name] })),
  'aws-cdk-lib.aws_ecs.ContainerImage': () => [followed('aws_ecs.ContainerImage', 'fromRegistry', 1), varied('aws_ecs.ContainerImage.fromAsset', variant => cdk.aws_ecs.ContainerImage.fromAsset(assets.folder(variant)))],
  'aws-cdk-lib.aws_ecs.TaskDefinition': lazyFixture('aws_ecs.FargateTaskDefinition'),
  'aws-cdk-lib.aws_rds.IEngine': () => Object.keys(instanceEngines).map(name => varied(`aws_rds.DatabaseInstanceEngine.${name}`, variant => rds.DatabaseInstanceEngine[name]({ version: instanceEngines[name][variant] }))),
  'aws-cdk-lib.aws_apigatewayv2.IHttpApi': lazyFixture('aws_apigatewayv2.HttpApi'),
  'aws-cdk-lib.aws_logs.ILogGroup': lazyFixture('aws_logs.LogGroup'),
  'aws-cdk-lib.aws_acmpca.ICertificateAuthority': () => [imported((scope, id, n) => cdk.aws_acmpca.CertificateAuthority.fromCertificateAuthorityArn(scope, id, `arn:aws:acm-pca:us-east-1:123456789012:certificate-authority/${n}`))],
  'aws-cdk-lib.aws_bedrock.IModel': () => [imported((scope, id, n) => cdk.aws_bedrock.FoundationModel.fromFoundationModelId(scope, id, new cdk.aws_bedrock.FoundationModelIdentifier(`m${n}`)))],
  'aws-cdk-lib.aws_route53.RecordTarget': () => ['fromIpAddresses', 'fromValues', 'fromAlias'].map(name => followed('aws_route53.RecordTarget', name)),
  'aws-cdk-lib.aws_rds.ProxyTarget': () => ['fromCluster', 'fromInstance'].map(name => followed('aws_rds.ProxyTarget', name)),
  'aws-cdk-lib.aws_apigateway.ApiDefinition': () => [
    varied('aws_apigateway.ApiDefinition.fromInline', variant => apigw.ApiDefinition.fromInline({ openapi: `3.0.${variant}`, paths: {} })),
    varied('aws_apigateway.ApiDefinition.fromAsset', variant => apigw.ApiDefinition.fromAsset(assets.file('api.json', variant))),
  ],
  'aws-cdk-lib.aws_servicecatalog.CloudFormationTemplate': () => [followed('aws_servicecatalog.CloudFormationTemplate', 'fromUrl')],
  'aws-cdk-lib.aws_synthetics.Test': () => [varied('aws_synthetics.Test.custom', variant => cdk.aws_synthetics.Test.custom({
    code: cdk.aws_synthetics.Code.fromInline(`exports.handler = () => ${variant};`), handler: 'index.handler' }))],
  'aws-cdk-lib.aws_elasticsearch.ElasticsearchVersion': () => ['V7_10', 'V7_9', 'V7_4'].map(name => ({
    key: `aws_elasticsearch.ElasticsearchVersion.${name}`, kind: 'member', all: true, make: () => cdk.aws_elasticsearch.ElasticsearchVersion[name] })),
  'constructs.Construct': () => [{ key: '*', kind: 'scope', make: trial => trial.fixtureScope }],
  'constructs.IConstruct': () => [{ key: '*', kind: 'scope', make: trial => trial.fixtureScope }],
};
