using IacGuard.CloudFormation.Intrinsics;
using IacGuard.CloudFormation.Reading;
using IacGuard.Model;

namespace IacGuard.CloudFormation.Sam;

/// <summary>
/// Writes the statements that policy templates stand for beside their names in <c>Policies</c>. They point at the name of the template, the only
/// thing that a user can change about them.
/// </summary>
internal sealed class SamPolicies(TemplateContext context)
{
    /// <summary>The entry by which rules tell a statement of a template from one that somebody wrote.</summary>
    internal const string Marker = "$template";

    /// <summary>The properties with what the templates in their <c>Policies</c> stand for.</summary>
    internal MapValue Expand(MapValue properties)
    {
        if (!properties.TryGet("Policies", out var policies))
        {
            return properties;
        }

        var expanded = Expand(policies.Value);
        return ReferenceEquals(expanded, policies.Value)
            ? properties
            : new MapValue([.. properties.Entries.Select(e => e.Key == "Policies" ? new MapEntry(e.Key, e.KeySpan, expanded) : e)], properties.Span, properties.IsOpen);
    }

    private Value Expand(Value value) => value switch
    {
        ListValue list when list.Items.Any(static item => item is MapValue or ChoiceValue) => new ListValue([.. list.Items.Select(Expand)], list.Span, list.IsOpen),
        ChoiceValue choice => new ChoiceValue(choice.Condition, Expand(choice.WhenTrue), Expand(choice.WhenFalse), choice.Span),
        MapValue { IsOpen: false, Entries: [var only] } map when only.Key is not ("Statement" or "Version" or "Id") => Template(map, only),
        _ => value,
    };

    private MapValue Template(MapValue map, MapEntry entry)
    {
        var place = entry.KeySpan.Or(map.Span);
        var statements = SamPolicyTemplate.Find(entry.Key);
        Value written = statements is null
            ? new UnknownValue(UnknownSource.Transform, $"{entry.Key} is no policy template that is known", place)
            : new ListValue([.. statements.Select(s => Statement(s, entry.Value, place))], place);
        return new MapValue([entry, new MapEntry(Marker, place, ScalarValue.Of(entry.Key)), new MapEntry("Statement", place, written)], map.Span);
    }

    private MapValue Statement(SamPolicyStatement statement, Value parameters, SourceSpan place)
    {
        var entries = new List<MapEntry>
        {
            new("Effect", place, new ScalarValue("Allow", ScalarKind.String, place)),
            new("Action", place, new ListValue([.. statement.Actions.Select(a => (Value)new ScalarValue(a, ScalarKind.String, place))], place)),
            new("Resource", place, new ListValue([.. statement.Resources.Select(r => Fill(r, parameters, place))], place)),
        };
        if (statement.ConditionKey is { } key)
        {
            var comparison = new MapValue([new MapEntry(key, place, Fill(statement.ConditionText!, parameters, place))], place);
            entries.Add(new MapEntry("Condition", place, new MapValue([new MapEntry("StringEquals", place, comparison)], place)));
        }

        return new MapValue(entries, place);
    }

    private Value Fill(string text, Value parameters, SourceSpan place)
    {
        var result = new TextBuilder(context.Budget);
        var at = 0;
        for (var start = text.IndexOf("${", StringComparison.Ordinal); start >= 0; start = text.IndexOf("${", at, StringComparison.Ordinal))
        {
            var end = text.IndexOf('}', start);
            result.Append(text.Substring(at, start - at));
            result.Append(Variable(text.Substring(start + 2, end - start - 2), parameters, place));
            at = end + 1;
        }

        result.Append(text.Substring(at));
        return result.Build(place);
    }

    private Value Variable(string name, Value parameters, SourceSpan place)
    {
        if (name.StartsWith("AWS::", StringComparison.Ordinal))
        {
            return References.Named(context.Values, name, place, null);
        }

        var given = parameters is MapValue map ? map[name] : parameters;
        return given is AbsentValue or MapValue or ListValue ? new UnknownValue(UnknownSource.Other, "the policy template's parameter " + name + " is not given as text", place) : given;
    }
}
