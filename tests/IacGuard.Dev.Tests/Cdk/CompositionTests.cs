using IacGuard.Cdk.Knowledge;
using IacGuard.Dev.Knowledge.Cdk.Composition;
using Xunit.Abstractions;

namespace IacGuard.Dev.Tests.Cdk;

/// <summary>For random props, what is composed from the models is what the real CDK synthesizes: unknown where it must be, wrong never.</summary>
[Collection(CdkGroup.Name)]
public sealed class CompositionTests(CdkInstall install, ITestOutputHelper output)
{
    // IACGUARD_EXAMPLES: how many random examples of each class, for a longer run.
    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("IACGUARD_EXAMPLES"), out var count) ? count : 12;
    private static readonly int Seed = int.TryParse(Environment.GetEnvironmentVariable("IACGUARD_SEED"), out var seed) ? seed : 1;

    /// <summary>Common classes, by module; those in which fields below one prop set one value together are not among them yet (functions, rules, tables, instances).</summary>
    public static TheoryData<string> Classes => [
        "aws_sqs.Queue", "aws_sns.Topic", "aws_s3.Bucket", "aws_dynamodb.TableV2", "aws_iam.Role", "aws_kms.Key",
        "aws_events.EventBus", "aws_ec2.SecurityGroup", "aws_stepfunctions.StateMachine", "aws_cloudwatch.Alarm",
        "aws_kinesis.Stream", "aws_efs.FileSystem", "aws_secretsmanager.Secret", "aws_ssm.StringParameter",
        "aws_ecr.Repository", "aws_apigatewayv2.HttpApi", "aws_cloudtrail.Trail", "aws_backup.BackupVault",
    ];

    [SkippableTheory]
    [MemberData(nameof(Classes))]
    public void RandomProps_ComposeToWhatIsSynthesized(string name)
    {
        var flags = install.FreshFlags();
        var knowledge = CdkKnowledge.For(CdkInstall.LibraryVersion, flags);
        Skip.If(!knowledge.Knows("aws-cdk-lib." + name), $"{name} has no model");
        var wrong = new List<string>();
        var (exact, equal, unknown, all) = (0, 0, 0, 0);
        foreach (var example in install.Examples([name], Seed, Count))
        {
            var comparison = ExampleCheck.Compare(knowledge, flags, example);
            wrong.AddRange(comparison.Wrong.Select(w => $"{w}\n    {example.GetProperty("props")}"));
            exact += comparison.Wrong.Count == 0 && comparison.Unknown == 0 ? 1 : 0;
            equal += comparison.Equal;
            unknown += comparison.Unknown;
            all++;
        }

        output.WriteLine($"FIGURES {name}: {all} examples, {exact} exact, {wrong.Count} wrong; leaves: {equal} equal, {unknown} unknown");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }
}
