using IacGuard.Documents;
using IacGuard.Model;
using static IacGuard.CloudFormation.Tests.Templates;

namespace IacGuard.CloudFormation.Tests;

public class TemplateTests
{
    [Fact]
    public void Resource_HasAttributesAndSpans()
    {
        var stack = Stack("""
            Conditions:
              C: !Equals [!Ref AWS::Region, x]
            Resources:
              Table:
                Type: AWS::DynamoDB::Table
                Condition: C
                DeletionPolicy: !If [C, Retain, Delete]
                DependsOn: [Queue]
                Metadata: {aws:cdk:path: App/Table/Resource}
                Properties: {TableName: t}
              Queue: {Type: AWS::SQS::Queue}
            """);
        var table = stack.Resources[0];
        Assert.Equal(("Table", "AWS::DynamoDB::Table", "App/Table/Resource"), (table.LogicalId, table.Type, table.ConstructPath));
        Assert.Equal("C", table.Condition!.ToString());
        Assert.Equal("C ? Retain : Delete", table["$DeletionPolicy"].ToString());
        Assert.Equal("[Queue]", table["$DependsOn"].ToString());
        Assert.Equal("Table", Text(table.IdSpan));
        Assert.StartsWith("Table:", Text(table.Span), StringComparison.Ordinal);
        Assert.Equal("t", Text(table["TableName"].Span));
        Assert.Equal(ResourceProvenance.Authored, table.Provenance);
        Assert.False(stack.IsOpen);
        Assert.Equal("template", stack.Name);
    }

    [Theory]
    [InlineData("Resources: [a]", "Resources is a list, but a map was expected", "1:12")]
    [InlineData("Resources:", "Resources is null, but a map was expected", "1:11")]
    [InlineData("[a]", "a template is a map with Resources, but this is a list", "1:1")]
    [InlineData("Description: x", "a template needs a Resources section, but this has none", "1:1")]
    public void BrokenTemplate_HasNoStackButAPositionedError(string text, string message, string position)
    {
        var result = Templates.Read(text);
        Assert.Null(result.Stack);
        var error = Assert.Single(result.Errors);
        Assert.Equal(message, error.Message);
        Assert.Equal(position, error.Span.StartPosition.ToString());
    }

    [Theory]
    [InlineData("R: {Properties: {}}", "the resource R has no Type")]
    [InlineData("R: text", "the resource R is a text, but a map with a Type was expected")]
    [InlineData("R: {Type: [a]}", "the Type of the resource R is a list, but a text was expected")]
    [InlineData("R: {Type: A::B::C, Properties: [a]}", "the Properties of the resource R are a list, but a map was expected")]
    [InlineData("Fn::ForEach::X: [a, b]", "Fn::ForEach::X expects a list of an identifier, a collection and a map, but is a list")]
    public void BrokenResource_IsAnErrorAndTheOthersAreRead(string resource, string message)
    {
        var result = Templates.Read("Resources:\n  " + resource + "\n  Good: {Type: AWS::SQS::Queue}\n");
        var error = Assert.Single(result.Errors);
        Assert.Equal(message, error.Message);
        Assert.Equal(2, error.Span.StartPosition.Line);
        Assert.True(result.Stack!.TryFind("Good", out _));
    }

    [Theory]
    [InlineData("Parameters: [a]")]
    [InlineData("Parameters: {P: text}")]
    [InlineData("Conditions: text")]
    [InlineData("Mappings: [a]")]
    [InlineData("Outputs: {O: text}")]
    public void BrokenSection_IsAnErrorAndResourcesAreRead(string section)
    {
        var result = Templates.Read(section + "\nResources:\n  Good: {Type: AWS::SQS::Queue}\n");
        Assert.Single(result.Errors);
        Assert.Single(result.Stack!.Resources);
    }

    [Theory]
    [InlineData("Resources: {A: {Type: AWS::SQS::Queue}}", true)]
    [InlineData("AWSTemplateFormatVersion: '2010-09-09'", true)]
    [InlineData("Resources: {A: {Type: Thing}}", false)]
    [InlineData("Resources: [a]", false)]
    [InlineData("apiVersion: v1", false)]
    [InlineData("[a]", false)]
    [InlineData("", false)]
    public void LooksLikeTemplate_AsksForTypedResources(string text, bool expected) =>
        Assert.Equal(expected, TemplateReader.LooksLikeTemplate(DocumentReader.Read("x.yaml", text)));

    [Fact]
    public void Outputs_HaveValuesAndExports()
    {
        var output = Stack("Resources: {Q: {Type: AWS::SQS::Queue}}\nOutputs: {Arn: {Value: !GetAtt Q.Arn, Export: {Name: !Sub 'x-${AWS::StackName}'}}}", new TemplateOptions { StackName = "s" }).Outputs.Single();
        Assert.Equal(("Arn", "${Q.Arn}", "x-s"), (output.Name, output.Value.ToString(), output.ExportName.ToString()));
    }

    [Theory]
    [InlineData("AWS::LanguageExtensions", false, false)]
    [InlineData("AWS::Serverless-2016-10-31", true, false)]
    [InlineData("[AWS::LanguageExtensions, AWS::SecretsManager-2024-09-16]", true, false)]
    [InlineData("MyMacro", true, true)]
    [InlineData("[AWS::Serverless-2016-10-31, {Name: MyMacro}]", true, true)]
    public void Transform_OpensWhatItMayChange(string transform, bool isStackOpen, bool arePropertiesOpen)
    {
        var stack = Stack($"Transform: {transform}\nResources: {{Q: {{Type: AWS::SQS::Queue}}}}");
        Assert.Equal(isStackOpen, stack.IsOpen);
        Assert.Equal(arePropertiesOpen, stack.Resources[0].Properties.IsOpen);
    }

    [Fact]
    public void TransformFunction_OpensItsMap()
    {
        var stack = Stack("Resources:\n  Fn::Transform: {Name: AWS::Include}\n  Q:\n    Type: AWS::SQS::Queue\n    Properties:\n      Fn::Transform: {Name: AWS::Include}\n      QueueName: q\n  R:\n    Type: AWS::SQS::Queue\n    Properties:\n      QueueName: {Fn::Transform: {Name: M}}\n");
        Assert.True(stack.IsOpen);
        Assert.True(stack.Resources[0].Properties.IsOpen);
        Assert.Equal("q", stack.Resources[0]["QueueName"].ToString());
        Assert.False(stack.Resources[1].Properties.IsOpen);
        Assert.Equal(UnknownSource.Transform, Assert.IsType<UnknownValue>(stack.Resources[1]["QueueName"]).Source);
    }

    [Fact]
    public void PropertiesUnderCondition_AreMergedByKey()
    {
        var stack = Stack("Conditions: {C: !Equals [!Ref AWS::Region, x]}\nResources: {Q: {Type: AWS::SQS::Queue, Properties: !If [C, {A: 1, B: 2}, {A: 3}]}}");
        Assert.Equal("{A: C ? 1 : 3, B: C ? 2 : absent}", stack.Resources[0].Properties.ToString());
    }

    [Fact]
    public void ServerlessGlobals_FillWhatIsNotSet()
    {
        var stack = Stack("Transform: AWS::Serverless-2016-10-31\nGlobals: {Function: {Runtime: python3.12, Environment: {Variables: {A: 1}}}}\nResources: {F: {Type: AWS::Serverless::Function, Properties: {Handler: h, Environment: {Variables: {B: 2}}}}, Q: {Type: AWS::SQS::Queue}}");
        Assert.Equal("{Handler: h, Environment: {Variables: {B: 2, A: 1}}, Runtime: python3.12, Role: ${FRole.Arn}}", stack.Resources[0].Properties.ToString());
        Assert.Empty(stack.Resources.Single(static r => r.LogicalId == "Q").Properties.Entries);
    }

    [Fact]
    public void ModuleResource_OpensTheStack()
    {
        Assert.True(Stack("Resources: {M: {Type: My::Org::Thing::MODULE}}").IsOpen);
        var rain = Stack("Resources: {M: {Type: !Rain::Module './x.yml'}, Q: {Type: AWS::SQS::Queue}}");
        Assert.True(rain.IsOpen);
        Assert.Single(rain.Resources);
    }

    [Fact]
    public void References_MakeAGraph()
    {
        var stack = Stack("Resources: {Q: {Type: AWS::SQS::Queue, Properties: {RedrivePolicy: {deadLetterTargetArn: !GetAtt D.Arn}}}, D: {Type: AWS::SQS::Queue}}");
        var reference = Assert.Single(stack.References.To(stack.Resources[1]));
        Assert.Equal(("Q", "RedrivePolicy.deadLetterTargetArn"), (reference.From.LogicalId, reference.Path));
    }
}
