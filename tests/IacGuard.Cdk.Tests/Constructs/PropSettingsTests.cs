using IacGuard.Cdk.Knowledge;
using IacGuard.Model;

namespace IacGuard.Cdk.Tests.Constructs;

public sealed class PropSettingsTests
{
    [Fact]
    public void Literal_IsEnumMemberOfProp()
    {
        var setting = Find("aws_sqs.Queue", "Resource", "SqsManagedSseEnabled", ScalarValue.Of(true))[0];

        Assert.Equal(("encryption", PropSettingKind.EnumMember, "SQS_MANAGED"), (string.Join(".", setting.Path), setting.Kind, setting.Text));
    }

    [Fact]
    public void NestedProperty_IsBooleanProp()
    {
        var setting = Find("aws_s3.Bucket", "Resource", "VersioningConfiguration.Status", ScalarValue.Of("Enabled"))[0];

        Assert.Equal(("versioned", PropSettingKind.Boolean, "true"), (string.Join(".", setting.Path), setting.Kind, setting.Text));
    }

    [Fact]
    public void Seconds_AreDuration()
    {
        var setting = Find("aws_sqs.Queue", "Resource", "VisibilityTimeout", ScalarValue.Of(60))[0];

        Assert.Equal(("visibilityTimeout", PropSettingKind.Duration, "60 seconds"), (string.Join(".", setting.Path), setting.Kind, setting.Text));
    }

    [Fact]
    public void Attribute_IsRemovalPolicy()
    {
        var setting = Find("aws_sqs.Queue", "Resource", "$DeletionPolicy", ScalarValue.Of("Retain"))[0];

        Assert.Equal(("removalPolicy", PropSettingKind.EnumMember, "RETAIN"), (string.Join(".", setting.Path), setting.Kind, setting.Text));
    }

    [Fact]
    public void L1Class_HasThePropertyItself()
    {
        var setting = Assert.Single(Find("aws_sqs.CfnQueue", "", "SqsManagedSseEnabled", ScalarValue.Of(true)));

        Assert.Equal(("sqsManagedSseEnabled", PropSettingKind.Boolean, "true"), (string.Join(".", setting.Path), setting.Kind, setting.Text));
    }

    [Fact]
    public void PropertyThatNoPropSets_HasNoSetting() => Assert.Empty(Find("aws_sqs.Queue", "Resource", "Nonsense", ScalarValue.Of(true)));

    private static IReadOnlyList<PropSetting> Find(string name, string resource, string property, ScalarValue wanted) =>
        PropSettings.Find("2.160.0", [], "aws-cdk-lib." + name, resource, property, wanted);
}
