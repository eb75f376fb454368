using IacGuard.CloudFormation.Apps;
using IacGuard.Documents;
using IacGuard.Model;
using static IacGuard.CloudFormation.Tests.Templates;

namespace IacGuard.CloudFormation.Tests;

public class AppTests
{
    private static readonly Dictionary<string, string> Assembly = new(StringComparer.Ordinal)
    {
        ["manifest.json"] = """
            {"version": "36.0.0", "artifacts": {
              "Consumer": {"type": "aws:cloudformation:stack", "environment": "aws://unknown-account/unknown-region", "dependencies": ["Producer", "Producer.assets"],
                "properties": {"templateFile": "Consumer.template.json", "parameters": {"Env": "prod"}},
                "metadata": {"/Consumer/Queue/Resource": [{"type": "aws:cdk:logicalId", "data": "Queue"}]}},
              "Producer": {"type": "aws:cloudformation:stack", "environment": "aws://123456789012/eu-west-1",
                "properties": {"templateFile": "Producer.template.json", "stackName": "prod-stack", "tags": {"team": "core"}}},
              "Producer.assets": {"type": "cdk:asset-manifest", "properties": {"file": "Producer.assets.json"}},
              "assembly-Stage": {"type": "cdk:cloud-assembly", "properties": {"directoryName": "assembly-Stage"}},
              "Tree": {"type": "cdk:tree", "properties": {"file": "tree.json"}}
            }}
            """,
        ["Consumer.template.json"] = """
            {"Parameters": {"Env": {"Type": "String"}}, "Resources": {"Queue": {"Type": "AWS::SQS::Queue", "Properties": {
              "QueueName": {"Fn::Sub": "${Env}-${AWS::Region}"}, "KmsMasterKeyId": {"Fn::ImportValue": "prod-stack:Key"}}}}}
            """,
        ["Producer.template.json"] = """
            {"Resources": {"Key": {"Type": "AWS::KMS::Key", "Metadata": {"aws:cdk:path": "Producer/Key/Resource"}},
              "Nested": {"Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": {"Fn::Join": ["", ["https://s3.", {"Ref": "AWS::URLSuffix"}]]},
                "Parameters": {"KeyArn": {"Fn::GetAtt": ["Key", "Arn"]}, "Region": {"Ref": "AWS::Region"}}},
                "Metadata": {"aws:asset:path": "Nested.nested.template.json"}}},
             "Outputs": {"E": {"Value": {"Fn::GetAtt": ["Key", "Arn"]}, "Export": {"Name": {"Fn::Sub": "${AWS::StackName}:Key"}}}}}
            """,
        ["Nested.nested.template.json"] = """
            {"Parameters": {"KeyArn": {"Type": "String"}, "Region": {"Type": "String"}},
             "Resources": {"Topic": {"Type": "AWS::SNS::Topic", "Properties": {"KmsMasterKeyId": {"Ref": "KeyArn"}, "TopicName": {"Ref": "Region"}}}}}
            """,
        ["assembly-Stage/manifest.json"] = """
            {"version": "36.0.0", "artifacts": {"StageStack": {"type": "aws:cloudformation:stack", "properties": {"templateFile": "StageStack.template.json"}}}}
            """,
        ["assembly-Stage/StageStack.template.json"] = """{"Resources": {"B": {"Type": "AWS::S3::Bucket"}}}""",
    };

    [Fact]
    public void Assembly_EveryStackIsRead()
    {
        var result = AppReader.ReadAssembly(File(Assembly), new AppOptions { PathPrefix = "cdk.out/" });
        Assert.Empty(result.Errors);
        Assert.All(result.Templates, static t => Assert.Empty(t.Errors));
        Assert.Equal(["Consumer", "Producer", "Producer/Nested", "StageStack"], result.App.Stacks.Select(static s => s.Name));
        Assert.All(result.App.Stacks, s => Assert.Same(result.App, s.App));
        Assert.Equal("cdk.out/assembly-Stage/StageStack.template.json", result.App.Stacks[3].File!.Path);
    }

    [Fact]
    public void Assembly_ImportsTagsPathsAndEnvironmentAreKnown()
    {
        var stacks = AppReader.ReadAssembly(File(Assembly)).App.Stacks;
        var queue = stacks[0].Resources[0];
        Assert.Equal("Consumer/Queue/Resource", queue.ConstructPath);
        Assert.Equal("prod-${AWS::Region}", queue["QueueName"].ToString());
        var key = Assert.IsType<ReferenceValue>(queue["KmsMasterKeyId"]);
        Assert.Same(stacks[1], key.OtherStack);
        Assert.Equal(("Key", "Arn"), (key.LogicalId, key.Attribute));
        Assert.Equal("AWS::KMS::Key", stacks[0].Resolve(key)!.Type);
        Assert.Equal("{team: core}", stacks[1].Tags.ToString());
        Assert.Equal("{team: core}", stacks[2].Tags.ToString());
        Assert.True(stacks[0].Tags.IsAbsent);
        Assert.Equal(("123456789012", "123456789012", null), (stacks[1].AccountId, stacks[2].AccountId, stacks[3].AccountId));
    }

    [Fact]
    public void NestedStack_SeesItsArguments()
    {
        var stacks = AppReader.ReadAssembly(File(Assembly)).App.Stacks;
        var topic = stacks[2].Resources[0];
        Assert.Equal("eu-west-1", topic["TopicName"].ToString());
        Assert.Same(stacks[1], Assert.IsType<ReferenceValue>(topic["KmsMasterKeyId"]).OtherStack);
        Assert.Equal("{\"Ref\": \"KeyArn\"}", Text(topic["KmsMasterKeyId"].Span));
    }

    [Fact]
    public void OutputOfANestedStack_StandsForItsValue()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["child.yaml"] = """
                Parameters: {Name: {Type: String}}
                Resources: {Failed: {Type: AWS::SQS::Queue}}
                Outputs: {Arn: {Value: !GetAtt Failed.Arn}, Sse: {Value: false}, Given: {Value: !Ref Name}}
                """,
        };
        var result = ReadTemplate(
            """
            Resources:
              N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: child.yaml, Parameters: {Name: !Sub "${M.Outputs.Sse}"}}}
              M: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: child.yaml, Parameters: {Name: orders}}}
              Q: {Type: AWS::SQS::Queue, Properties: {SqsManagedSseEnabled: !GetAtt N.Outputs.Sse, QueueName: !GetAtt [M, Outputs.Given], KmsMasterKeyId: !GetAtt N.Outputs.Given,
                RedrivePolicy: {deadLetterTargetArn: !GetAtt [N, Outputs.Arn], maxReceiveCount: !GetAtt N.Outputs.Missing}}}
            """,
            files);
        var (parent, queue) = (result.App.Stacks[0], result.App.Stacks[0].Resources[2]);
        var redrive = Assert.IsType<MapValue>(queue["RedrivePolicy"]);
        var arn = Assert.IsType<ReferenceValue>(redrive["deadLetterTargetArn"]);

        Assert.Same(result.App.Stacks[1].Resources[0], parent.Resolve(arn));
        Assert.Equal("false", Target(queue["SqsManagedSseEnabled"])!.ToString());
        Assert.Equal("orders", Target(queue["QueueName"])!.ToString());
        Assert.Equal("false", Target(Target(queue["KmsMasterKeyId"])!)!.ToString());
        Assert.Null(Target(redrive["maxReceiveCount"]));
    }

    [Fact]
    public void StackThatIsGivenItsOwnOutput_StaysUnknown()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["child.yaml"] = "Parameters: {P: {Type: String}}\nResources: {Q: {Type: AWS::SQS::Queue}}\nOutputs: {O: {Value: !Sub '${P}${P}'}}",
        };
        var result = ReadTemplate("Resources: {N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: child.yaml, Parameters: {P: !GetAtt N.Outputs.O}}}}", files);
        var arguments = Assert.IsType<MapValue>(result.App.Stacks[0].Resources[0]["Parameters"]);

        Assert.Null(Target(arguments["P"]));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void OutputsThatDouble_AreBoundOnlyWhileSmall(bool isReversed)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["child.yaml"] = "Parameters: {P: {Type: String}}\nResources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !Ref P}}}\nOutputs: {O: {Value: !Sub '${P}${P}'}}",
        };
        var stacks = Enumerable.Range(1, 40).Select(static i => $"N{i}: {{Type: AWS::CloudFormation::Stack, Properties: {{TemplateURL: child.yaml, Parameters: {{P: !GetAtt N{i - 1}.Outputs.O}}}}}}");
        var result = ReadTemplate($"Resources: {{N0: {{Type: AWS::CloudFormation::Stack, Properties: {{TemplateURL: child.yaml, Parameters: {{P: !Ref 'AWS::Region'}}}}}}, {string.Join(", ", isReversed ? stacks.Reverse() : stacks)}}}", files);
        var targets = result.App.Stacks[0].Resources.Skip(1).Select(static r => Target(Assert.IsType<MapValue>(r["Parameters"])["P"])).ToList();

        Assert.Contains(null, targets);
        Assert.InRange(targets.Count(static t => t is not null), 5, 20);
        Assert.All(targets, static t => Assert.InRange(Size(t), 0, 1000));

        static int Size(Value? value) => value switch
        {
            TextValue text => text.Parts.Sum(static p => Size(p.Hole)),
            ReferenceValue { Target: { } target } => 1 + Size(target),
            _ => 1,
        };
    }

    private static Value? Target(Value value) => Assert.IsType<ReferenceValue>(value).Target;

    [Fact]
    public void NestedTemplate_BelowTheRootIsRead()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["stacks/child.yaml"] = "Parameters: {Env: {Type: String}}\nConditions: {P: !Equals [!Ref Env, prod]}\nResources: {Q: {Type: AWS::SQS::Queue, Condition: P, Properties: {QueueName: !Ref Env}}, N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ../leaf.yaml}}}",
            ["leaf.yaml"] = "Resources: {L: {Type: AWS::SQS::Queue}}",
        };
        var result = ReadTemplate("Parameters: {Env: {Type: String, Default: dev}}\nResources: {N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ./stacks/child.yaml, Parameters: {Env: !Ref Env}}}}", files);
        Assert.Empty(result.Errors);
        Assert.Equal(["main", "main/N", "main/N/N"], result.App.Stacks.Select(static s => s.Name));
        Assert.Equal("dev", result.App.Stacks[1].Resources[0]["QueueName"].ToString());
        // The parent's default can be another, so the child's condition still goes both ways.
        Assert.Equal("Env = prod", result.App.Stacks[1].Conditions[0].Definition.ToString());
    }

    [Theory]
    [InlineData("/etc/passwd", "is absolute")]
    [InlineData("../secret.yaml", "leads out of the folder")]
    [InlineData("a/../../secret.yaml", "leads out of the folder")]
    [InlineData("..\\\\secret.yaml", "leads out of the folder")]
    [InlineData("a/.. /../../secret.yaml", "leads out of the folder")]
    [InlineData("a/..././secret.yaml", "leads out of the folder")]
    [InlineData("\\\\\\\\server\\\\share", "is absolute")]
    [InlineData("~/x.yaml", "is absolute")]
    [InlineData("C:/x.yaml", "holds a colon")]
    [InlineData("file:///etc/passwd", "holds a colon")]
    [InlineData("a\\u0000.yaml", "holds a control character")]
    [InlineData("", "is empty")]
    public void PathTrick_IsRefusedAndNeverRead(string path, string refusal)
    {
        var asked = new List<string>();
        var result = AppReader.ReadTemplate(
            DocumentReader.Read("main.yaml", "Resources: {N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: \"" + path + "\"}}}"),
            "",
            p =>
            {
                asked.Add(p);
                return null;
            });
        Assert.Empty(asked);
        var error = Assert.Single(result.Errors);
        Assert.EndsWith("because it " + refusal, error.Message, StringComparison.Ordinal);
        Assert.True(error.Span.IsKnown);
    }

    [Fact]
    public void ColonWithinAName_IsRead()
    {
        var result = ReadTemplate(
            "Resources: {N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: \"cross-region-stack-111122223333:us-west-2.template.json\"}}}",
            new Dictionary<string, string> { ["cross-region-stack-111122223333:us-west-2.template.json"] = "{\"Resources\": {\"Q\": {\"Type\": \"AWS::SQS::Queue\"}}}" });

        Assert.Empty(result.Errors);
        Assert.Equal(2, result.App.Stacks.Count);
    }

    [Fact]
    public void ManifestPathTrick_IsRefused()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["manifest.json"] = """{"version": "1", "artifacts": {"S": {"type": "aws:cloudformation:stack", "properties": {"templateFile": "../../x.json"}}, "A": {"type": "cdk:cloud-assembly", "properties": {"directoryName": "/etc"}}, "G": {"type": "aws:cloudformation:stack", "properties": {"templateFile": "gone.json"}}}}""",
        };
        Assert.Equal(3, AppReader.ReadAssembly(File(files)).Errors.Count);
    }

    [Fact]
    public void NestedStackOfItself_EndsInAnError()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["a.yaml"] = "Resources: {N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: b.yaml}}}",
            ["b.yaml"] = "Resources: {N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: a.yaml}}, M: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: a.yaml}}}",
        };
        var result = ReadTemplate("Resources: {N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: a.yaml}}}", files);
        Assert.All(result.Errors, static e => Assert.Contains("leads back", e.Message, StringComparison.Ordinal));
        Assert.Equal(3, result.App.Stacks.Count);
    }

    [Fact]
    public void NestedStackBomb_IsBounded()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < 20; i++)
        {
            files[$"{i}.yaml"] = "Resources: {" + string.Join(", ", Enumerable.Range(0, 10).Select(n => $"N{n}: {{Type: AWS::CloudFormation::Stack, Properties: {{TemplateURL: {i + 1}.yaml}}}}")) + "}";
        }

        var result = ReadTemplate(files["0.yaml"], files);
        Assert.NotEmpty(result.Errors);
        Assert.InRange(result.App.Stacks.Count, 100, 1100);
    }

    [Fact]
    public void MissingManifest_IsAnError() =>
        Assert.Equal("manifest.json was expected, but there is no such file", Assert.Single(AppReader.ReadAssembly(static _ => null).Errors).Message);

    [Theory]
    [InlineData("CustomS3AutoDeleteObjectsCustomResourceProviderRole3B1BD092", "AWS::IAM::Role", null, true)]
    [InlineData("LogRetentionaae0aa3c5b4d4f87b02d85b201efdd8aServiceRoleDefaultPolicyADDA7DEB", "AWS::IAM::Policy", null, true)]
    [InlineData("AWS679f53fac002430cb0da5b7982bd22872D164C4C", "AWS::Lambda::Function", "App/AWS679f53fac002430cb0da5b7982bd2287/Resource", true)]
    [InlineData("X", "AWS::IAM::Role", "App/Custom::S3AutoDeleteObjectsCustomResourceProvider/Role", true)]
    [InlineData("X", "AWS::Lambda::Function", "App/MyProvider/framework-onEvent/Resource", true)]
    [InlineData("MyProviderframeworkonEvent5C7D5C6C", "AWS::Lambda::Function", null, true)]
    [InlineData("X", "AWS::IAM::Role", "App/@aws-cdk--aws-eks.ClusterResourceProvider/OnEventHandler/ServiceRole/Resource", true)]
    [InlineData("X", "AWS::IAM::Policy", "App/Site/Certificate/CertificateRequestorFunction/ServiceRole/DefaultPolicy/Resource", true)]
    [InlineData("SiteCertificateCertificateRequestorFunction8C3A1F21", "AWS::Lambda::Function", null, true)]
    [InlineData("X", "AWS::Lambda::Function", "App/Machines/DrainECSHook/Function/Resource", true)]
    [InlineData("MachinesDrainECSHookFunction8C3A1F21", "AWS::Lambda::Function", null, true)]
    [InlineData("X", "AWS::SNS::Topic", "App/Machines/LifecycleHookDrainHook/Topic/Resource", false)]
    [InlineData("CDKMetadata", "AWS::CDK::Metadata", "App/CDKMetadata/Default", true)]
    [InlineData("X", "Custom::S3AutoDeleteObjects", "App/Bucket/AutoDeleteObjectsCustomResource/Default", true)]
    [InlineData("X", "Custom::Mine", "App/Mine/Default", false)]
    [InlineData("X", "AWS::Lambda::Function", "App/Custom::MineCustomResourceProvider/Handler", false)]
    [InlineData("LogRetention", "AWS::Lambda::Function", null, false)]
    [InlineData("Orders", "AWS::SQS::Queue", "LogRetentionaae0aa3c5b4d4f87b02d85b201efdd8a/Orders/Resource", false)]
    public void GeneratedResource_IsRecognised(string id, string type, string? path, bool isGenerated) =>
        Assert.Equal(isGenerated, CdkGenerated.IsGenerated(id, type, path));

    private static AppResult ReadTemplate(string text, Dictionary<string, string> files) =>
        AppReader.ReadTemplate(DocumentReader.Read("main.yaml", text), "", File(files));

    private static Func<string, byte[]?> File(Dictionary<string, string> files) =>
        path => files.TryGetValue(path, out var text) ? Bytes(text) : null;
}
