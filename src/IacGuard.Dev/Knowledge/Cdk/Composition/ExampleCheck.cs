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
        var draft = new StackDraft();
        var hand = new HandLowerings(draft, knowledge.L1);
        var models = new ConstructLowering(knowledge, hand.Policies);
        var values = new ExampleValues(draft.Ids);
        var construct = values.Construct(example);
        var calls = example.TryGetProperty("call", out var call) ? new[] { (construct, values.Call(call)) } : [];
        new StackLowering(AllLowerings.Of(hand, models, knowledge), models, new LoweringContext(draft, hand.Values, new CdkReadOptions { FeatureFlags = flags })).Run([construct], calls);
        hand.Finish(draft);
        var comparison = new Comparison();
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
