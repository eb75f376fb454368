using IacGuard.Model;

namespace IacGuard.CloudFormation.Sam;

/// <summary>
/// The properties of a serverless resource together with those that they become. The values are the same ones, so that a finding on what
/// a function becomes points at the text of the serverless template.
/// </summary>
internal static class SamProperties
{
    /// <summary>Adds the properties of the type that a serverless resource becomes.</summary>
    /// <param name="type">The serverless type.</param>
    /// <param name="written">The properties as written, globals included.</param>
    /// <param name="role">The logical id of the role that SAM makes where none is named; null when it makes none.</param>
    public static MapValue Expand(SamType type, MapValue written, string? role)
    {
        var added = new List<MapEntry>();
        if (role is not null && !written.IsOpen && written["Role"].IsAbsent)
        {
            added.Add(new MapEntry(type.Role, SourceSpan.None, new ReferenceValue(role, "Arn", written.Span)));
        }

        foreach (var (from, to) in type.Properties)
        {
            if (Find(written, from) is { Value.IsAbsent: false } found && !written.TryGet(Head(to), out _))
            {
                Put(added, to, found);
            }
        }

        foreach (var name in type.Unreachable)
        {
            if (!written.TryGet(name, out _))
            {
                added.Add(new MapEntry(name, SourceSpan.None, new UnknownValue(UnknownSource.Transform, "AWS SAM has no property for it", written.Span)));
            }
        }

        AddDefaults(type.Becomes, written, added);
        return added.Count == 0 ? written : new MapValue([.. written.Entries, .. added], written.Span, written.IsOpen);
    }

    private static void AddDefaults(string becomes, MapValue written, List<MapEntry> added)
    {
        // A simple table without a throughput is on demand (AWS SAM Developer Guide, AWS::Serverless::SimpleTable).
        if (becomes == "AWS::DynamoDB::Table" && !written.IsOpen && !written.TryGet("ProvisionedThroughput", out _))
        {
            added.Add(Default("BillingMode", Text("PAY_PER_REQUEST")));
        }

        // The statements of an API's resource policy stand below Auth; SAM writes the document around them (AWS::Serverless::Api, ResourcePolicyStatement).
        if (becomes == "AWS::ApiGateway::Stage" && Find(written, "Auth.ResourcePolicy.CustomStatements") is { Value.IsAbsent: false } statements)
        {
            var document = new MapValue([Default("Version", Text("2012-10-17")), new MapEntry("Statement", statements.KeySpan, statements.Value)], statements.Value.Span);
            added.Add(new MapEntry("Policy", statements.KeySpan, document));
        }

        // A GraphQL API that says nothing about logs gets a role and logs of all fields (AWS::Serverless::GraphQLApi, Logging).
        if (becomes == "AWS::AppSync::GraphQLApi" && !written.IsOpen && !written.TryGet("Logging", out _))
        {
            var role = new UnknownValue(UnknownSource.Transform, "AWS SAM makes the role", written.Span);
            added.Add(Default("LogConfig", new MapValue(
                [Default("CloudWatchLogsRoleArn", role), Default("ExcludeVerboseContent", Text("true")), Default("FieldLogLevel", Text("ALL"))], SourceSpan.None)));
        }
    }

    private static MapEntry Default(string key, Value value) => new(key, SourceSpan.None, value);

    private static ScalarValue Text(string text) => new(text, ScalarKind.String, SourceSpan.None);

    private static MapEntry? Find(MapValue map, string path)
    {
        var dot = path.IndexOf('.');
        if (dot < 0)
        {
            return map.TryGet(path, out var entry) ? entry : null;
        }

        if (!map.TryGet(path.Substring(0, dot), out var outer))
        {
            return null;
        }

        // What holds the property may itself not be known; then neither is the property.
        return outer.Value switch
        {
            MapValue inner => Find(inner, path.Substring(dot + 1)),
            AbsentValue => null,
            ChoiceValue choice => Either(outer, choice, path.Substring(dot + 1)),
            _ => new MapEntry(path, outer.KeySpan, new UnknownValue(UnknownSource.Other, "depends on a value that is not known", outer.Value.Span)),
        };
    }

    private static MapEntry Either(MapEntry outer, ChoiceValue choice, string rest)
    {
        var (left, right) = (Branch(outer, choice.WhenTrue, rest), Branch(outer, choice.WhenFalse, rest));
        return new MapEntry(rest, outer.KeySpan, new ChoiceValue(choice.Condition, left, right, choice.Span));
    }

    private static Value Branch(MapEntry outer, Value value, string rest) =>
        Find(new MapValue([new MapEntry("x", outer.KeySpan, value)], value.Span), "x." + rest) is { } found ? found.Value : AbsentValue.Instance;

    private static void Put(List<MapEntry> added, string path, MapEntry found)
    {
        var dot = path.IndexOf('.');
        if (dot < 0)
        {
            added.Add(new MapEntry(path, found.KeySpan, found.Value));
            return;
        }

        var inner = new List<MapEntry>();
        Put(inner, path.Substring(dot + 1), found);
        added.Add(new MapEntry(path.Substring(0, dot), found.KeySpan, new MapValue(inner, found.Value.Span)));
    }

    private static string Head(string path)
    {
        var dot = path.IndexOf('.');
        return dot < 0 ? path : path.Substring(0, dot);
    }
}
