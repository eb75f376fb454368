using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Naming;

/// <summary>The identifiers that people choose for resources and constructs.</summary>
public sealed class IdentifierView : View
{
    /// <inheritdoc />
    public override string Name => "identifier";

    /// <inheritdoc />
    public override string Summary =>
        "The identifiers of each resource. Fields: LogicalId, Type, and where the CDK made it ConstructPath and ConstructId "
        + "(the last part of the path that is not the CDK's own Resource or Default). The CDK makes logical ids from construct paths.";

    /// <inheritdoc />
    public override IEnumerable<Row> Rows(Resource resource)
    {
        var entries = new List<MapEntry>
        {
            new("LogicalId", resource.IdSpan, new ScalarValue(resource.LogicalId, ScalarKind.String, resource.IdSpan)),
            new("Type", SourceSpan.None, ScalarValue.Of(resource.Type)),
        };
        if (resource.ConstructPath is { } path)
        {
            entries.Add(new MapEntry("ConstructPath", SourceSpan.None, WithHoles(path, resource.IdSpan)));
            entries.Add(new MapEntry("ConstructId", SourceSpan.None, WithHoles(IdOf(path), resource.IdSpan)));
        }

        yield return new Row(resource, new MapValue(entries, resource.IdSpan), "", null) { IsNormalised = true };
    }

    // A part in braces is not known from the code.
    private static Value WithHoles(string path, SourceSpan span)
    {
        var parts = new List<TextPart>();
        var start = 0;
        for (var open = path.IndexOf('{'); open >= 0 && path.IndexOf('}', open) is var close && close > 0; open = path.IndexOf('{', start))
        {
            parts.Add(TextPart.Of(path.Substring(start, open - start)));
            parts.Add(TextPart.Of(new UnknownValue(UnknownSource.Other, "is not known from the code", span)));
            start = close + 1;
        }

        parts.Add(TextPart.Of(path.Substring(start)));
        return parts.Count == 1 ? new ScalarValue(path, ScalarKind.String, span) : TextValue.Create(parts, span);
    }

    private static string IdOf(string path)
    {
        var parts = path.Split('/');
        var last = parts.Length - 1;
        while (last > 0 && parts[last] is "Resource" or "Default")
        {
            last--;
        }

        return parts[last];
    }
}
