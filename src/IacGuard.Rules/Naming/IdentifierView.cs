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
        + "(the last part of the path that is not the CDK's own Resource or Default; absent where the CDK puts it together itself, as for a rule between two security groups). "
        + "The CDK makes logical ids from construct paths.";

    // How ids begin, or behind a star end, that the CDK makes of what a construct is about. Source: what aws-cdk-lib 2.160.0 and 2.276.0 synthesize.
    private static readonly Dictionary<string, string[]> Made = new(StringComparer.Ordinal)
    {
        ["AWS::ApiGateway::BasePathMapping"] = ["Map:"],
        ["AWS::ApiGateway::Stage"] = ["DeploymentStage."],
        ["AWS::EC2::SecurityGroupEgress"] = ["to "],
        ["AWS::EC2::SecurityGroupIngress"] = ["from "],
        ["AWS::Lambda::Permission"] = ["AllowEventRule", "AllowInvoke:", "ApiPermission.", "invoke-function", "*-Permission"],
    };

    /// <inheritdoc />
    public override IEnumerable<Row> Rows(Resource resource)
    {
        var id = new MapEntry("LogicalId", resource.IdSpan, new ScalarValue(resource.LogicalId, ScalarKind.String, resource.IdSpan));
        var type = new MapEntry("Type", SourceSpan.None, ScalarValue.Of(resource.Type));
        List<MapEntry> entries = [id, type];
        if (resource.ConstructPath is { } path)
        {
            entries.Add(new MapEntry("ConstructPath", SourceSpan.None, new ScalarValue(path, ScalarKind.String, resource.IdSpan)));
            if (IdOf(path) is var own && !IsMade(resource.Type, own))
            {
                entries.Add(new MapEntry("ConstructId", SourceSpan.None, Id(own, resource.IdSpan)));
            }
        }

        return [new Row(resource, new MapValue(entries, resource.IdSpan), "", null) { IsNormalised = true }];
    }

    // A part in braces stands for what is not known of an id that code puts together; what stands around it is known.
    private static Value Id(string id, SourceSpan span)
    {
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

    private static bool IsMade(string type, string id) => Made.TryGetValue(type, out var starts) && Array.Exists(starts, part =>
        part[0] == '*' ? id.EndsWith(part.Substring(1), StringComparison.Ordinal) : id.StartsWith(part, StringComparison.Ordinal));

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
