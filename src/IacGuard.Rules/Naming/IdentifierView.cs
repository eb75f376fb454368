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
        var id = new MapEntry("LogicalId", resource.IdSpan, new ScalarValue(resource.LogicalId, ScalarKind.String, resource.IdSpan));
        var type = new MapEntry("Type", SourceSpan.None, ScalarValue.Of(resource.Type));
        MapEntry[] entries = resource.ConstructPath is not { } path
            ? [id, type]
            :
            [
                id,
                type,
                new MapEntry("ConstructPath", SourceSpan.None, new ScalarValue(path, ScalarKind.String, resource.IdSpan)),
                new MapEntry("ConstructId", SourceSpan.None, Id(path, resource.IdSpan)),
            ];

        return [new Row(resource, new MapValue(entries, resource.IdSpan), "", null) { IsNormalised = true }];
    }

    // A part in braces stands for what is not known of an id that code puts together; what stands around it is known.
    private static Value Id(string path, SourceSpan span)
    {
        var id = IdOf(path);
        var parts = new List<TextPart>();
        var from = 0;
        for (int open, close; (open = id.IndexOf('{', from)) >= 0 && (close = id.IndexOf('}', open)) > 0; from = close + 1)
        {
            parts.Add(TextPart.Of(id.Substring(from, open - from)));
            parts.Add(TextPart.Of(new UnknownValue(UnknownSource.Argument, "the construct id `" + id + "` is put together by code", span)));
        }

        parts.Add(TextPart.Of(id.Substring(from)));
        return TextValue.Create(parts, span);
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
