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

    /// <summary>The edit that makes the log; null for rules about something else, and where the props have no such property.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="symbols">The CDK of the compilation.</param>
    /// <param name="creation">What lacks the log.</param>
    public static PropEdit? For(string? rule, CdkSymbols symbols, ConstructCreation creation) => (rule, symbols.FqnOf(creation.Class)) switch
    {
        ("IG6020", "aws-cdk-lib.aws_ec2.Vpc") => OfNetwork(creation),
        ("IG6068", "aws-cdk-lib.aws_ecs.ContainerDefinition") => OfContainer(creation),
        _ => null,
    };

    private static PropEdit? OfNetwork(ConstructCreation creation) => Has(creation, "FlowLogs")
        ? new PropEdit("FlowLogs", new WholeValue("a log of all traffic", names =>
        {
            var map = names.Compilation.GetTypeByMetadataName("System.Collections.Generic.Dictionary`2")!;
            return SyntaxFactory.ParseExpression($"new {names.Of(map)}<string, {Name(names, Ec2 + "IFlowLogOptions")}> {{ [\"FlowLog\"] = new {Name(names, Ec2 + "FlowLogOptions")}() }}");
        }))
        : null;

    private static PropEdit? OfContainer(ConstructCreation creation) => Has(creation, "Logging") && PrefixOf(creation) is { } prefix
        ? new PropEdit("Logging", new WholeValue("a log that is kept for a year", names => SyntaxFactory.ParseExpression(
            $"{Name(names, Ecs + "LogDriver")}.AwsLogs(new {Name(names, Ecs + "AwsLogDriverProps")} {{ StreamPrefix = {prefix}, LogRetention = {Name(names, "Amazon.CDK.AWS.Logs.RetentionDays")}.ONE_YEAR }})")))
        : null;

    private static bool Has(ConstructCreation creation, string property) => PropSymbols.Of(creation.PropsClass).Any(p => p.Name == property);

    private static NameSyntax Name(TypeNames names, string type) => names.Of(names.Compilation.GetTypeByMetadataName(type)!);

    // The container's id: the argument before its options.
    private static string? PrefixOf(ConstructCreation creation) =>
        creation.ArgumentList is { Arguments: var arguments } && arguments.All(static a => a.NameColon is null) && arguments.Count == creation.Parameter.Ordinal + 1
            ? arguments[creation.Parameter.Ordinal - 1].Expression.WithoutTrivia().ToString()
            : null;
}
