using IacGuard.Cdk;
using IacGuard.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.CodeFixes.Props;

/// <summary>Logs that a prop makes: the flow log of a network, what a container prints.</summary>
internal static class MadeLogs
{
    private const string Ec2 = "Amazon.CDK.AWS.EC2.";
    private const string Ecs = "Amazon.CDK.AWS.ECS.";
    private const string Patterns = "aws-cdk-lib.aws_ecs_patterns.";

    // Where the patterns take the driver of the containers that they make themselves.
    private static readonly string[][] PatternDrivers =
        [["taskImageOptions", "logDriver"], ["scheduledFargateTaskImageOptions", "logDriver"], ["scheduledEc2TaskImageOptions", "logDriver"], ["logDriver"]];

    // With one of these the container's log is somebody else's, or there is none.
    private static readonly HashSet<string> Decided = ["LogDriver", "EnableLogging", "TaskDefinition"];

    /// <summary>The edit that makes the log; null for rules about something else, and where the props have no such property.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="symbols">The CDK of the compilation.</param>
    /// <param name="creation">What lacks the log, or the pattern whose own log is kept for ever.</param>
    public static PropEdit? For(string? rule, CdkSymbols symbols, ConstructCreation creation) => (rule, symbols.FqnOf(creation.Class)) switch
    {
        ("IG6020", "aws-cdk-lib.aws_ec2.Vpc") => OfNetwork(creation),
        ("IG6068", "aws-cdk-lib.aws_ecs.ContainerDefinition") => OfContainer(symbols, creation),
        ("IG6001", { } pattern) when pattern.StartsWith(Patterns, StringComparison.Ordinal) => OfPattern(symbols, creation),
        _ => null,
    };

    private static PropEdit? OfNetwork(ConstructCreation creation) => PropSymbols.Of(creation.PropsClass).Any(static p => p.Name == "FlowLogs")
        ? new PropEdit("FlowLogs", new WholeValue("a log of all traffic", names =>
        {
            var map = names.Compilation.GetTypeByMetadataName("System.Collections.Generic.Dictionary`2")!;
            return SyntaxFactory.ParseExpression($"new {names.Of(map)}<string, {Name(names, Ec2 + "IFlowLogOptions")}> {{ [\"FlowLog\"] = new {Name(names, Ec2 + "FlowLogOptions")}() }}");
        }))
        : null;

    private static PropEdit? OfContainer(CdkSymbols symbols, ConstructCreation creation) => KeptForAYear(creation) is { } driver
        ? PropEdit.Of(symbols, creation.PropsClass, ["logging"], _ => driver)
        : null;

    private static PropEdit? OfPattern(CdkSymbols symbols, ConstructCreation creation) => KeptForAYear(creation) is { } driver && !Names(creation).Any(Decided.Contains)
        ? PatternDrivers.Select(path => PropEdit.Of(symbols, creation.PropsClass, path, _ => driver)).FirstOrDefault(static e => e is not null)
        : null;

    private static IEnumerable<string> Names(ConstructCreation creation) =>
        creation.Props?.DescendantNodes().OfType<AssignmentExpressionSyntax>().Select(static a => a.Left.ToString()) ?? [];

    private static WholeValue? KeptForAYear(ConstructCreation creation) => PrefixOf(creation) is { } prefix
        ? new WholeValue("a log that is kept for a year", names => SyntaxFactory.ParseExpression(
            $"{Name(names, Ecs + "LogDriver")}.AwsLogs(new {Name(names, Ecs + "AwsLogDriverProps")} {{ StreamPrefix = {prefix}, LogRetention = {Name(names, "Amazon.CDK.AWS.Logs.RetentionDays")}.ONE_YEAR }})"))
        : null;

    private static NameSyntax Name(TypeNames names, string type) => names.Of(names.Compilation.GetTypeByMetadataName(type)!);

    // The construct's id, the argument before its options: patterns call their log by it too.
    private static string? PrefixOf(ConstructCreation creation) =>
        creation.ArgumentList is { Arguments: var arguments } && arguments.All(static a => a.NameColon is null) && arguments.Count == creation.Parameter.Ordinal + 1
            ? arguments[creation.Parameter.Ordinal - 1].Expression.WithoutTrivia().ToString()
            : null;
}
