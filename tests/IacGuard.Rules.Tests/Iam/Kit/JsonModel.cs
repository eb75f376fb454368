using System.Text.Json;
using System.Text.RegularExpressions;
using IacGuard.Model;

namespace IacGuard.Rules.Tests.Iam.Kit;

/// <summary>
/// Builds models from JSON: <c>Ref</c>, <c>GetAtt</c>, <c>Sub</c> and <c>If</c> make references, holes and choices. A <c>Ref</c> to a name that starts
/// with <c>Param</c> is an unknown parameter.
/// </summary>
internal static partial class JsonModel
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static Stack Stack(string resources)
    {
        using var document = JsonDocument.Parse(resources, Options);
        var conditions = new Dictionary<string, NamedCondition>(StringComparer.Ordinal);
        return new Stack("Test", null, [.. document.RootElement.EnumerateObject().Select(r => ReadResource(r, conditions))])
        {
            Conditions = [.. conditions.Values],
        };
    }

    public static Value Value(string json)
    {
        using var document = JsonDocument.Parse(json, Options);
        return Read(document.RootElement, new Dictionary<string, NamedCondition>(StringComparer.Ordinal));
    }

    private static Resource ReadResource(JsonProperty resource, Dictionary<string, NamedCondition> conditions)
    {
        var properties = resource.Value.TryGetProperty("Properties", out var given) ? (MapValue)Read(given, conditions) : MapValue.Empty;
        return new Resource(resource.Name, resource.Value.GetProperty("Type").GetString()!, properties, SourceSpan.None)
        {
            Condition = resource.Value.TryGetProperty("Condition", out var condition) ? Named(condition.GetString()!, conditions) : null,
            IsShared = resource.Value.TryGetProperty("Shared", out _),
        };
    }

    private static Value Read(JsonElement element, Dictionary<string, NamedCondition> conditions) => element.ValueKind switch
    {
        JsonValueKind.Object => ReadObject(element, conditions),
        JsonValueKind.Array => ReadList(element, conditions),
        JsonValueKind.String => ScalarValue.Of(element.GetString()!),
        JsonValueKind.Number => ScalarValue.Of(element.GetDouble()),
        _ => ScalarValue.Of(element.ValueKind == JsonValueKind.True),
    };

    private static ListValue ReadList(JsonElement element, Dictionary<string, NamedCondition> conditions)
    {
        var items = element.EnumerateArray().ToList();
        var isOpen = items.Count > 0 && items[^1].ValueKind == JsonValueKind.String && items[^1].GetString() == "...";
        return new ListValue([.. items.Take(isOpen ? items.Count - 1 : items.Count).Select(i => Read(i, conditions))], SourceSpan.None, isOpen);
    }

    private static Value ReadObject(JsonElement element, Dictionary<string, NamedCondition> conditions)
    {
        var properties = element.EnumerateObject().ToList();
        if (properties.Count == 1)
        {
            switch (properties[0].Name)
            {
                case "Ref":
                    return Reference(properties[0].Value.GetString()!);
                case "GetAtt":
                    return Reference(properties[0].Value.GetString()!);
                case "Sub":
                    return Substitute(properties[0].Value.GetString()!);
                case "If":
                    var parts = properties[0].Value.EnumerateArray().ToList();
                    return new ChoiceValue(Named(parts[0].GetString()!, conditions), Read(parts[1], conditions), Read(parts[2], conditions), SourceSpan.None);
            }
        }

        return new MapValue([.. properties.Select(p => new MapEntry(p.Name, SourceSpan.None, Read(p.Value, conditions)))], SourceSpan.None);
    }

    private static NamedCondition Named(string name, Dictionary<string, NamedCondition> conditions)
    {
        if (!conditions.TryGetValue(name, out var condition))
        {
            conditions[name] = condition = new NamedCondition(name);
        }

        return condition;
    }

    private static Value Reference(string name)
    {
        if (name == "AWS::NoValue")
        {
            return AbsentValue.Instance;
        }

        if (name.StartsWith("AWS::", StringComparison.Ordinal))
        {
            return new UnknownValue(UnknownSource.PseudoParameter, "depends on " + name, SourceSpan.None) { Name = name };
        }

        if (name.StartsWith("Param", StringComparison.Ordinal))
        {
            return new UnknownValue(UnknownSource.Parameter, $"depends on parameter {name}, which has no default", SourceSpan.None) { Name = name };
        }

        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? new ReferenceValue(name, null, SourceSpan.None) : new ReferenceValue(name[..dot], name[(dot + 1)..], SourceSpan.None);
    }

    private static Value Substitute(string text)
    {
        var parts = new List<TextPart>();
        var start = 0;
        foreach (Match hole in Holes().Matches(text))
        {
            parts.Add(TextPart.Of(text[start..hole.Index]));
            parts.Add(hole.Groups[1].Value[0] == '!'
                ? TextPart.Of("${" + hole.Groups[1].Value[1..] + "}")
                : TextPart.Of(Reference(hole.Groups[1].Value)));
            start = hole.Index + hole.Length;
        }

        parts.Add(TextPart.Of(text[start..]));
        return TextValue.Create(parts, SourceSpan.None);
    }

    [GeneratedRegex(@"\$\{([^}]+)\}")]
    private static partial Regex Holes();
}
