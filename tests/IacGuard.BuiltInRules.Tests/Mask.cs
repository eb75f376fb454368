using IacGuard.Model;

namespace IacGuard.BuiltInRules.Tests;

/// <summary>Hides known scalars of an app behind unknowns.</summary>
internal static class Mask
{
    private const double Share = 0.2;

    /// <summary>The app with about a fifth of its texts, numbers and booleans unknown.</summary>
    public static App Scalars(App app, Random random) => new([.. app.Stacks.Select(s => Copy(s, random))]);

    private static Stack Copy(Stack stack, Random random) =>
        new(stack.Name, stack.File, [.. stack.Resources.Select(r => Copy(r, random))])
        {
            Parameters = stack.Parameters,
            Conditions = stack.Conditions,
            Outputs = stack.Outputs,
            Metadata = stack.Metadata,
            Tags = stack.Tags,
            IsOpen = stack.IsOpen,
        };

    private static Resource Copy(Resource resource, Random random) =>
        new(resource.LogicalId, resource.Type, (MapValue)Hide(resource.Properties, random), resource.IdSpan)
        {
            Span = resource.Span,
            Attributes = resource.Attributes,
            Condition = resource.Condition,
            ConstructPath = resource.ConstructPath,
            Provenance = resource.Provenance,
            IsShared = resource.IsShared,
        };

    private static Value Hide(Value value, Random random) => value switch
    {
        ScalarValue { Text.Length: > 0, Kind: not ScalarKind.Null } when random.NextDouble() < Share =>
            new UnknownValue(UnknownSource.Other, "hidden by the test", value.Span),
        ListValue list => new ListValue([.. list.Items.Select(i => Hide(i, random))], list.Span, list.IsOpen),
        MapValue map => new MapValue([.. map.Entries.Select(e => e with { Value = Hide(e.Value, random) })], map.Span, map.IsOpen),
        ChoiceValue choice => new ChoiceValue(choice.Condition, Hide(choice.WhenTrue, random), Hide(choice.WhenFalse, random), choice.Span),
        _ => value,
    };
}
