using System.Text.Json;
using IacGuard.Cdk;
using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Lowering;
using IacGuard.Cdk.Lowering.Constructs;
using IacGuard.CloudFormation;
using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.Dev.Knowledge.Cdk.Composition;

/// <summary>Composes an example from the models and compares it with what the real CDK synthesized.</summary>
internal static class ExampleCheck
{
    /// <summary>What the comparison found; a composition that throws is a mistake too.</summary>
    /// <param name="knowledge">The models.</param>
    /// <param name="flags">The feature flags with which the example was made.</param>
    /// <param name="example">A line of <c>random.js</c>.</param>
    public static Comparison Compare(CdkKnowledge knowledge, IReadOnlyList<string> flags, JsonElement example)
    {
        var comparison = new Comparison();
        var draft = new StackDraft();
        var context = new LoweringContext(draft, new ExampleValues.Lowering(), new CdkReadOptions { FeatureFlags = flags });
        new ConstructLowering(knowledge, null).TryLower(new ExampleValues(draft.Ids).Construct(example), context);
        var passed = example.GetProperty("passed").EnumerateArray().Select(static p => p.GetString()!).ToHashSet(StringComparer.Ordinal);
        comparison.Compare(draft, Template(example.GetProperty("template").GetRawText()), passed);
        return comparison;
    }

    private static Stack Template(string text)
    {
        var result = TemplateReader.Read(DocumentReader.Read("template.json", text), TemplateOptions.Default);
        return result.Stack ?? throw new InvalidOperationException("no stack: " + string.Join("; ", result.Errors));
    }
}
