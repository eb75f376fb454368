#nullable enable

using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.Logs;

namespace IacGuard.Parity.Tests.Apps.Storefront;

public enum Stages
{
    Dev,
    Test,
    Prod,
}

/// <summary>What differs from stage to stage.</summary>
public sealed record Settings(string Name, Stages Stage, string Account, string Region)
{
    public bool IsProd => Stage == Stages.Prod;

    public int MaxAzs { get; init; } = 2;

    public RetentionDays Retention { get; init; } = RetentionDays.ONE_WEEK;

    public RemovalPolicy Removal => IsProd ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;

    public IReadOnlyList<string> AllowedCidrs { get; init; } = ["10.0.0.0/8"];

    public Amazon.CDK.Environment Environment => new() { Account = Account, Region = Region };

    public string Named(string what) => $"{Name}-{Stage.ToString().ToLowerInvariant()}-{what}";

    public static readonly Settings Dev = new("store", Stages.Dev, "111111111111", "eu-west-1");

    public static readonly Settings Prod = new("store", Stages.Prod, "222222222222", "eu-west-1")
    {
        MaxAzs = 3,
        Retention = RetentionDays.SIX_MONTHS,
        AllowedCidrs = ["10.0.0.0/8", "0.0.0.0/0"],
    };
}

public static class SettingsExtensions
{
    public static SubnetSelection PrivateSubnets(this Settings settings) =>
        new() { SubnetType = settings.IsProd ? SubnetType.PRIVATE_WITH_EGRESS : SubnetType.PRIVATE_ISOLATED };
}
