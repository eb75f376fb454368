using IacGuard.Cdk.Knowledge;

namespace IacGuard.Cdk.Tests.Constructs;

/// <summary>Flags that are newer than a project: an upgraded one has them off, an older library does not know them.</summary>
public sealed class FlagsOfVersionsTests
{
    private const string ManagedLogGroup = "@aws-cdk/aws-lambda:useCdkManagedLogGroup";
    private const string MinimizePolicies = "@aws-cdk/aws-iam:minimizePolicies";

    [Fact]
    public void UpgradedProject_MayOrMayNotHaveWhatTheNewFlagMakes() =>
        Assert.Equal([false, true], LogGroups("2.276.0", MinimizePolicies));

    [Fact]
    public void FreshProject_HasWhatTheNewFlagMakes() =>
        Assert.Equal([true], LogGroups("2.276.0", MinimizePolicies, ManagedLogGroup));

    [Fact]
    public void OldLibrary_DoesNotKnowTheNewFlag()
    {
        Assert.Equal([false], LogGroups("2.160.0", MinimizePolicies));
        Assert.Single(CdkKnowledge.For("2.160.0", [MinimizePolicies]).Find("aws-cdk-lib.aws_lambda.Function"));
    }

    [Theory]
    [InlineData("triggers.TriggerFunction", "LogGroup/Resource")]
    [InlineData("aws_ecs_patterns.NetworkMultipleTargetGroupsEc2Service", "LB/SecurityGroup/Resource")]
    [InlineData("aws_ecs_patterns.NetworkMultipleTargetGroupsFargateService", "LB/SecurityGroup/Resource")]
    [InlineData("aws_s3_deployment.BucketDeployment", "/Custom::CDKBucketDeployment8693BB64968944B69AAFB0CC9EB8756C/LogGroup/Resource")]
    public void ProjectWithoutFlags_HasNothingThatOnlyNewFlagsMake(string name, string path)
    {
        var model = Assert.Single(CdkKnowledge.For("2.276.0", []).Find("aws-cdk-lib." + name));

        Assert.DoesNotContain(path, model.Bare.Select(static r => r.Path.TrimStart('?')));
    }

    private static IEnumerable<bool> LogGroups(string version, params string[] flags) =>
        CdkKnowledge.For(version, flags).Find("aws-cdk-lib.aws_lambda.Function").Select(static m => m.Bare.Any(static r => r.Path == "LogGroup/Resource")).Order();
}
