using IacGuard.Model;

namespace IacGuard.Cdk.Tests.Interpretation;

/// <summary>Aspects that the app declares reach what its stacks make; a base type of the user's own stands between a type and the library.</summary>
public sealed class OuterAspectTests
{
    private const string Bucket = "_ = new Bucket(this, \"B\", new BucketProps { RemovalPolicy = RemovalPolicy.DESTROY }); _ = new Queue(this, \"Q\");";

    [Fact]
    public async Task PropertyThatAnAspectSets_IsNotKnown()
    {
        var stack = await ReadAsync("if (node is CfnBucket bucket) { bucket.VersioningConfiguration = new CfnBucket.VersioningConfigurationProperty { Status = \"Enabled\" }; }");

        Assert.IsType<UnknownValue>(stack.At("B", "VersioningConfiguration"));
        Assert.True(stack.At("B", "BucketEncryption").IsAbsent);
        Assert.True(stack.At("Q", "KmsMasterKeyId").IsAbsent);
    }

    [Theory]
    [InlineData("(node as CfnBucket)?.AddPropertyOverride(\"VersioningConfiguration.Status\", \"Enabled\");")]
    [InlineData("if (node is CfnResource resource) { resource.AddPropertyOverride(\"VersioningConfiguration.Status\", \"Enabled\"); }")]
    [InlineData("if (node is CfnBucket bucket) { bucket.AddPropertyOverride(bucket.LogicalId, \"Enabled\"); }")]
    public async Task PropertyThatAnAspectOverrides_IsNotKnown(string visit)
    {
        var stack = await ReadAsync(visit);

        Assert.IsType<UnknownValue>(stack.At("B", "VersioningConfiguration"));
        Assert.True(stack.At("Q", "KmsMasterKeyId").IsAbsent);
    }

    [Fact]
    public async Task RemovalPolicyThatAnAspectApplies_IsNotKnown()
    {
        var stack = await ReadAsync("if (node is CfnBucket bucket) { bucket.ApplyRemovalPolicy(RemovalPolicy.RETAIN); }");

        Assert.True(stack.TryFind("B", out var bucket));
        Assert.IsType<UnknownValue>(bucket["$DeletionPolicy"]);
        Assert.True(stack.At("B", "VersioningConfiguration").IsAbsent);
    }

    [Fact]
    public async Task MethodOfAConstructInAnAspect_LeavesItsServiceOpen()
    {
        var stack = await ReadAsync("if (node is Bucket bucket) { bucket.AddToResourcePolicy(new PolicyStatement()); }");

        Assert.True(stack.IsOpen);
        Assert.IsType<UnknownValue>(stack.At("B", "VersioningConfiguration"));
        Assert.True(stack.At("Q", "KmsMasterKeyId").IsAbsent);
    }

    [Fact]
    public async Task AspectThatOnlyLooks_ChangesNothing()
    {
        var stack = await ReadAsync("if (node is CfnBucket { VersioningConfiguration: null } bucket) { Annotations.Of(node).AddError(bucket.LogicalId + \" keeps no versions\"); }");

        Assert.False(stack.IsOpen);
        Assert.True(stack.At("B", "VersioningConfiguration").IsAbsent);
    }

    [Fact]
    public async Task PropsThatABaseTypeOfTheUserMakes_AreThoseOfTheResource()
    {
        var stack = await Code.ReadTypeAsync(
            """
            public class SafeQueue : Queue
            {
                public SafeQueue(Construct scope, string id, QueueProps props) : base(scope, id, new QueueProps { Encryption = QueueEncryption.KMS_MANAGED, Fifo = props.Fifo })
                {
                }
            }
            public class S : SafeQueue
            {
                public S(Construct scope, string id) : base(scope, id, new QueueProps { Encryption = QueueEncryption.UNENCRYPTED })
                {
                }
            }
            """);

        Assert.Equal("alias/aws/sqs", stack.Text("S", "KmsMasterKeyId"));
    }

    [Fact]
    public async Task OriginThatADistributionMayRead_AddsToThePolicyOfItsBucket()
    {
        var stack = await Code.ReadAsync(
            """
            var site = new Bucket(this, "Site");
            var origin = Amazon.CDK.AWS.CloudFront.Origins.S3BucketOrigin.WithOriginAccessControl(site);
            _ = new Amazon.CDK.AWS.CloudFront.Distribution(this, "Cdn", new Amazon.CDK.AWS.CloudFront.DistributionProps { DefaultBehavior = new Amazon.CDK.AWS.CloudFront.BehaviorOptions { Origin = origin } });
            """);

        Assert.Equal("s3:GetObject", stack.Text("SitePolicy", "PolicyDocument.Statement[0].Action"));
        Assert.EndsWith(":distribution/${Cdn}", stack.Text("SitePolicy", "PolicyDocument.Statement[0].Condition.StringEquals.AWS:SourceArn"), StringComparison.Ordinal);
    }

    private static Task<Stack> ReadAsync(string visit) => Code.ReadAsync(
        Bucket,
        types:
        $$"""
        public class Baseline : Amazon.JSII.Runtime.Deputy.DeputyBase, IAspect
        {
            public void Visit(IConstruct node)
            {
                {{visit}}
            }
        }
        """);
}
