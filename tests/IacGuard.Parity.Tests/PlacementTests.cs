using IacGuard.Cdk.Sources;
using IacGuard.Cdk.Values;
using IacGuard.Model;
using IacGuard.Parity.Tests.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit.Abstractions;

namespace IacGuard.Parity.Tests;

/// <summary>
/// Whether what the analyzer points at is the statement that creates the resource. Parity compares construct paths with the template's; here
/// each resource's place in C# must create the construct that its path names.
/// </summary>
public sealed class PlacementTests(ITestOutputHelper output)
{
    // Creations whose id is a text; others (a loop's variable, a helper's parameter) name their construct in code.
    private const int LeastCompared = 200;

    [Fact]
    public void ResourceOfTheModel_StandsAtTheCreationOfItsConstruct()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Bodies.Project, "Stacks"), "*.cs").Order(StringComparer.Ordinal);
        var analysis = SourceAnalysis.Of(CdkCompilation.OfFiles(files));
        var resources = analysis.Types.Values.SelectMany(static t => t.Resources).ToList();
        var placed = resources.Select(static r => (Path: r.Key, Location: Place(r.Value))).ToList();
        var tasks = resources.Where(static r => r.Value.Type == "AWS::ECS::TaskDefinition").Select(static r => Above(r.Key)).ToHashSet(StringComparer.Ordinal);
        var compared = placed.Where(p => IdOf(p.Location) is not null && !IsMadeForAnother(p.Path) && !IsMadeForRule(p.Path, tasks)).ToList();

        output.WriteLine($"{resources.Count} resources, {compared.Count} created with a literal id");
        Assert.Empty(placed.Where(static p => p.Location is null).Select(static p => p.Path));
        Assert.Empty(compared.Where(static p => !p.Path.Split('/').Contains(IdOf(p.Location))).Select(static p => $"{p.Path} at {p.Location!.GetLineSpan()}"));
        Assert.True(compared.Count >= LeastCompared, $"{compared.Count} compared");
    }

    // A topic's or queue's policy, or a handler of the CDK's own, is made by whoever first needs it, such as the rule that sends to it.
    private static bool IsMadeForAnother(string path) => path.EndsWith("Policy/Resource", StringComparison.Ordinal)
        || path.Split('/').Any(static id => id.StartsWith("Custom::", StringComparison.Ordinal) || id.StartsWith("@aws-cdk--", StringComparison.Ordinal) || id.StartsWith(DefaultCluster, StringComparison.Ordinal) || id == SdkCallHandler);

    // What a task needs to be started on a schedule is made by the first rule that starts it.
    private static bool IsMadeForRule(string path, HashSet<string> tasks) =>
        Above(path) is var construct && (construct.EndsWith("/EventsRole", StringComparison.Ordinal) || construct.EndsWith("/SecurityGroup", StringComparison.Ordinal)) && tasks.Contains(Above(construct));

    private static string Above(string path) => path[..Math.Max(path.LastIndexOf('/'), 0)];

    // Makes the calls of all AwsCustomResource of a stack.
    private const string SdkCallHandler = "AWS679f53fac002430cb0da5b7982bd2287";

    // The cluster of the first service in a VPC that is given none.
    private const string DefaultCluster = "EcsDefaultCluster";

    private static Location? Place(Resource resource) => SyntaxSourceFile.LocationOf(resource.Span) ?? SyntaxSourceFile.LocationOf(resource.IdSpan);

    private static string? IdOf(Location? place) =>
        place?.SourceTree?.GetRoot().FindNode(place.SourceSpan, getInnermostNodeForTie: true) is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [_, { Expression: LiteralExpressionSyntax { Token.Value: string id } }, ..] } ? LogicalIds.Sanitized(id) : null;
}
