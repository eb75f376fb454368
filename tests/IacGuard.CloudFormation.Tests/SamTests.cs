using IacGuard.Model;
using static IacGuard.CloudFormation.Tests.Templates;

namespace IacGuard.CloudFormation.Tests;

public class SamTests
{
    private const string Transform = "Transform: AWS::Serverless-2016-10-31\n";

    [Theory]
    [InlineData("Function", "AWS::Lambda::Function")]
    [InlineData("Api", "AWS::ApiGateway::Stage")]
    [InlineData("HttpApi", "AWS::ApiGatewayV2::Stage")]
    [InlineData("SimpleTable", "AWS::DynamoDB::Table")]
    [InlineData("StateMachine", "AWS::StepFunctions::StateMachine")]
    [InlineData("LayerVersion", "AWS::Lambda::LayerVersion")]
    public void ServerlessType_IsFoundAsWhatItBecomes(string name, string type)
    {
        var stack = Stack(Transform + $"Resources: {{R: {{Type: AWS::Serverless::{name}, Properties: {{A: 1}}}}}}");
        var resource = Assert.Single(stack.OfType(type));
        Assert.Equal(("R", $"AWS::Serverless::{name}", type), (resource.LogicalId, resource.Type, resource.BecomesType));
        Assert.Same(resource, Assert.Single(stack.OfType(resource.Type)));
        Assert.True(resource.Is(type) && resource.Is(resource.Type) && !resource.Is("AWS::SQS::Queue"));
    }

    [Fact]
    public void Properties_AreThereUnderBothNames()
    {
        var stack = Stack(Transform + "Resources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      Role: arn:r\n      Tracing: PassThrough\n      DeadLetterQueue: {Type: SQS, TargetArn: arn:q}\n");
        var function = Assert.Single(stack.Resources);
        Assert.Equal("{Mode: PassThrough}", function["TracingConfig"].ToString());
        Assert.Equal("{TargetArn: arn:q}", function["DeadLetterConfig"].ToString());
        Assert.Equal("PassThrough", Text(((MapValue)function["TracingConfig"])["Mode"].Span));
    }

    [Fact]
    public void ChoiceBelowAProperty_GoesOn()
    {
        var stack = Stack(Transform + "Conditions: {C: !Equals [!Ref AWS::Region, x]}\nResources: {F: {Type: AWS::Serverless::Function, Properties: {Role: r, DeadLetterQueue: !If [C, {Type: SQS, TargetArn: a}, !Ref AWS::NoValue]}}}");
        Assert.Equal("{TargetArn: C ? a : absent}", stack.Resources[0]["DeadLetterConfig"].ToString());
    }

    [Fact]
    public void FunctionWithoutRole_GetsOneThatNobodyWrote()
    {
        var stack = Stack(Transform + "Resources: {F: {Type: AWS::Serverless::Function, Properties: {VpcConfig: {SubnetIds: [s]}, Policies: [AmazonS3ReadOnlyAccess, {Statement: []}]}}, G: {Type: A::B::C, Properties: {P: !GetAtt FRole.Arn}}}");
        var role = Assert.Single(stack.OfType("AWS::IAM::Role"));
        Assert.Equal(("FRole", ResourceProvenance.GeneratedByTransform), (role.LogicalId, role.Provenance));
        Assert.Equal("[arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole, AmazonS3ReadOnlyAccess]", role["ManagedPolicyArns"].ToString());
        Assert.Same(role, stack.Resolve((ReferenceValue)stack.Resources[0]["Role"]));
        Assert.Same(role, stack.Resolve((ReferenceValue)stack.Resources.Single(static r => r.LogicalId == "G")["P"]));
    }

    [Fact]
    public void FunctionWithRole_GetsNone()
    {
        var stack = Stack(Transform + "Resources: {F: {Type: AWS::Serverless::Function, Properties: {Role: !GetAtt Mine.Arn}}, Mine: {Type: AWS::IAM::Role}}");
        Assert.Equal(["F", "Mine"], stack.Resources.Select(static r => r.LogicalId));
    }

    [Fact]
    public void WhatSamCannotSay_IsNotKnown() =>
        Assert.IsType<UnknownValue>(Stack(Transform + "Resources: {R: {Type: AWS::Serverless::Api, Properties: {StageName: v1}}}").Resources[0]["ClientCertificateId"]);

    [Theory]
    [InlineData("AWS::S3::BucketPolicy", false)]
    [InlineData("AWS::EC2::FlowLog", false)]
    [InlineData("AWS::IAM::Policy", true)]
    [InlineData("iam.statement", true)]
    public void Stack_MayGainOnlyWhatSamMakes(string type, bool expected) =>
        Assert.Equal(expected, Stack(Transform + "Resources: {Q: {Type: AWS::SQS::Queue}}").MayGain(type));

    [Fact]
    public void OtherMacroBeside_MayAddAnything() =>
        Assert.True(Stack("Transform: [AWS::Serverless-2016-10-31, Mine]\nResources: {Q: {Type: AWS::SQS::Queue}}").MayGain("AWS::S3::BucketPolicy"));
}
