using IacGuard.Cdk.Lowering;
using IacGuard.Cdk.Values;
using IacGuard.Model;
using static IacGuard.Cdk.Tests.Constructs.Composed;

namespace IacGuard.Cdk.Tests.Constructs;

public sealed class ComposerTests
{
    private readonly Composed stack = new();

    [Fact]
    public void ResourceOfACall_StandsAtTheCall()
    {
        var vpc = stack.Add("aws_ec2.Vpc", "Vpc");

        stack.Call(vpc, "addFlowLog", ("id", Text("Traffic")));

        Assert.Equal(At(90), Assert.Single(stack.Draft.Resources, static r => r.Type == "AWS::EC2::FlowLog").Span);
    }

    [Fact]
    public void EnumMember_BecomesLiteralAtItsPlace()
    {
        stack.Add("aws_sqs.Queue", "Orders", ("encryption", Enum("aws_sqs.QueueEncryption", "UNENCRYPTED", at: 7)));

        var queue = Assert.Single(stack.Draft.Resources);
        Assert.Equal(("Orders", "AWS::SQS::Queue", "Orders/Resource"), (queue.LogicalId, queue.Type, queue.ConstructPath));
        Assert.Equal(ScalarValue.Of(false), queue.Properties["SqsManagedSseEnabled"]);
        Assert.Equal(At(7), queue.Properties["SqsManagedSseEnabled"].Span);
    }

    [Fact]
    public void BareConstruct_HasWhatTheCdkGivesIt()
    {
        stack.Add("aws_s3.Bucket", "Files");

        Assert.Equal(ScalarValue.Of("Retain"), Assert.Single(stack.Draft.Resources).Attributes["DeletionPolicy"]);
    }

    [Fact]
    public void Choice_ComposesBothWays()
    {
        var condition = new OpaqueCondition("isProd", "is an argument");

        stack.Add("aws_sqs.Queue", "Q", ("encryption", new ChoiceOf(condition, Enum("aws_sqs.QueueEncryption", "KMS"), Enum("aws_sqs.QueueEncryption", "UNENCRYPTED"), default)));

        var choice = Assert.IsType<ChoiceValue>(Resource("Q").Properties["SqsManagedSseEnabled"]);
        Assert.Equal((condition, true, ScalarValue.Of(false)), (choice.Condition, choice.WhenTrue.IsAbsent, choice.WhenFalse));
        Assert.Equal(condition, Resource("QKey").Condition);
    }

    [Fact]
    public void UnknownValue_LeavesWhatItCanChangeUnknown()
    {
        stack.Add("aws_sqs.Queue", "Q", ("encryption", Unknown()), ("fifo", Boolean(true)));

        Assert.True(Resource("Q").Properties["SqsManagedSseEnabled"].IsUnknown);
        Assert.True(Resource("Q").Properties["KmsMasterKeyId"].IsUnknown);
        Assert.Equal(ScalarValue.Of(true), Resource("Q").Properties["FifoQueue"]);
    }

    [Fact]
    public void UnknownProps_LeaveNothingCertain()
    {
        var queue = new CdkObject("aws-cdk-lib.aws_sqs.Queue", [new CdkArgument("props", Unknown())], default) { Construct = new ConstructIdentity("Q", default, stack.Draft.Ids) };

        var lowering = new Lowering.Constructs.ConstructLowering(Knowledge.CdkKnowledge.For("2.160.0", []), null);
        lowering.TryLower(queue, new LoweringContext(stack.Draft, new HandLowerings(stack.Draft, Knowledge.CdkKnowledge.For("2.160.0", []).L1).Values, new CdkReadOptions()));

        Assert.True(Resource("Q").Properties["SqsManagedSseEnabled"].IsUnknown);
        Assert.True(Resource("Q").Attributes["DeletionPolicy"].IsUnknown);
    }

    [Fact]
    public void TwoPropsThatInteract_ComeOutTogether()
    {
        var key = stack.Add("aws_kms.Key", "Mine");

        stack.Add("aws_sqs.Queue", "Q", ("encryption", Enum("aws_sqs.QueueEncryption", "KMS")), ("encryptionMasterKey", key));

        Assert.Equal(new ReferenceValue("Mine", "Arn", default), Resource("Q").Properties["KmsMasterKeyId"]);
        Assert.Null(stack.Draft.Find("QKey"));
    }

    [Fact]
    public void ListItems_LandOneAfterTheOther()
    {
        stack.Add(
            "aws_s3.Bucket", "B",
            ("lifecycleRules", List(Struct("aws_s3.LifecycleRule", ("expiration", Days(3))), Struct("aws_s3.LifecycleRule", ("expiration", Days(5)), ("prefix", Text("tmp/"))))));

        var rules = Assert.IsType<ListValue>(Assert.IsType<MapValue>(Resource("B").Properties["LifecycleConfiguration"])["Rules"]).Items.Cast<MapValue>().ToList();
        Assert.Equal([ScalarValue.Of(3), ScalarValue.Of(5)], rules.Select(static r => r["ExpirationInDays"]));
        Assert.Equal([AbsentValue.Instance, ScalarValue.Of("tmp/")], rules.Select(static r => r["Prefix"]));
    }

    [Fact]
    public void DeadLetterQueue_RefersToTheOtherQueue()
    {
        var dead = stack.Add("aws_sqs.Queue", "Dead");

        stack.Add("aws_sqs.Queue", "Q", ("deadLetterQueue", Struct("aws_sqs.DeadLetterQueue", ("queue", dead), ("maxReceiveCount", Number(5)))));

        var redrive = Assert.IsType<MapValue>(Resource("Q").Properties["RedrivePolicy"]);
        Assert.Equal(new ReferenceValue("Dead", "Arn", default), redrive["deadLetterTargetArn"]);
        Assert.Equal(ScalarValue.Of(5), redrive["maxReceiveCount"]);
    }

    [Fact]
    public void ClassWithoutModel_OpensTheStack()
    {
        stack.Add("aws_unheard.Of", "X");

        Assert.True(stack.Draft.IsOpen);
        Assert.Empty(stack.Draft.Resources);
    }

    [Fact]
    public void ClassThatMakesNoResource_LeavesTheStackClosed()
    {
        stack.Add("aws_stepfunctions.Pass", "P");

        Assert.False(stack.Draft.IsOpen);
        Assert.Empty(stack.Draft.Resources);
    }

    [Fact]
    public void FunctionWithSecurityGroups_MakesNone()
    {
        var vpc = stack.Add("aws_ec2.Vpc", "Vpc");
        var group = stack.Add("aws_ec2.SecurityGroup", "Group", ("vpc", vpc));

        stack.Add(
            "aws_lambda.Function",
            "F",
            ("runtime", Static("aws_lambda.Runtime", "NODEJS_20_X")),
            ("handler", Text("index.handler")),
            ("code", Static("aws_lambda.Code", "fromInline", ("code", Text("x")))),
            ("vpc", vpc),
            ("securityGroups", List(group)));

        Assert.Null(stack.Draft.Find("FSecurityGroup"));
        Assert.Equal(new ListValue([new ReferenceValue("Group", "GroupId", default)], default), ((MapValue)Resource("F").Properties["VpcConfig"])["SecurityGroupIds"]);
    }

    [Fact]
    public void WhatIsTakenAwayFromWhereNothingIs_LeavesNoEmptyMaps()
    {
        var origin = new CdkObject("aws-cdk-lib.aws_cloudfront_origins.HttpOrigin", [new CdkArgument("domainName", Text("example.com"))], default);

        stack.Add("aws_cloudfront.Distribution", "D", ("defaultBehavior", Struct("aws_cloudfront.BehaviorOptions", ("origin", origin))));

        Assert.True(((MapValue)Resource("D").Properties["DistributionConfig"])["OriginGroups"].IsAbsent);
    }

    [Fact]
    public void Attribute_IsReferenceToTheResource()
    {
        var queue = stack.Add("aws_sqs.Queue", "Q");

        Assert.Equal(new ReferenceValue("Q", "Arn", default), stack.Attribute(queue, "queueArn"));
        Assert.Equal(new ReferenceValue("Q", null, default), stack.Attribute(queue, "queueUrl"));
    }

    [Fact]
    public void Grant_GivesTheRoleAPolicy()
    {
        var queue = stack.Add("aws_sqs.Queue", "Q");
        var role = stack.Add("aws_iam.Role", "R", ("assumedBy", new CdkObject("aws-cdk-lib.aws_iam.ServicePrincipal", [new CdkArgument("service", Text("lambda.amazonaws.com"))], default)));

        Assert.True(stack.Call(queue, "grantSendMessages", ("grantee", role)));

        var policy = Assert.Single(stack.Draft.Resources, static r => r.Type == "AWS::IAM::Policy");
        Assert.Contains("sqs:SendMessage", policy.Properties["PolicyDocument"].ToString(), StringComparison.Ordinal);
    }

    private ResourceDraft Resource(string id) => stack.Draft.Find(id) ?? throw new InvalidOperationException(id + " is missing");
}
