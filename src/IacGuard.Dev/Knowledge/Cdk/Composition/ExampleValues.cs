using System.Text.Json;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Dev.Knowledge.Cdk.Composition;

/// <summary>Builds what C# expressions would come to from the descriptions that random.js writes.</summary>
/// <param name="ids">The logical ids of the stack.</param>
internal sealed class ExampleValues(LogicalIds ids)
{
    private const string Assembly = "aws-cdk-lib.";

    /// <summary>The construct under test, at the path that the examples have.</summary>
    public CdkObject Construct(JsonElement example)
    {
        var arguments = example.GetProperty("props") is { ValueKind: JsonValueKind.Object } props ? new[] { new CdkArgument("props", Read(props)) } : [];
        return new CdkObject(example.GetProperty("fqn").GetString()!, arguments, default) { Construct = new ConstructIdentity("MkId", default, ids) };
    }

    /// <summary>The call of an example.</summary>
    public CdkCall Call(JsonElement call) => new(
        call.GetProperty("method").GetString()!, "", [.. call.GetProperty("args").EnumerateObject().Select(a => new CdkArgument(a.Name, Read(a.Value)))], default);

    private CdkValue Read(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return new PlainValue(new UnknownValue(UnknownSource.Argument, "is not described", default));
        }

        var kind = value.EnumerateObject().First();
        return kind.Name switch
        {
            "s" => Plain(ScalarValue.Of(kind.Value.GetString()!)),
            "n" => Plain(ScalarValue.Of(kind.Value.GetDouble())),
            "b" => Plain(ScalarValue.Of(kind.Value.GetBoolean())),
            "d" => Static("Duration", "seconds", "amount", Json(kind.Value)),
            "z" => Static("Size", "mebibytes", "amount", Json(kind.Value)),
            "st" => Static("aws_iam.PolicyStatement", "fromJson", "obj", Json(kind.Value)),
            "doc" => Static("aws_iam.PolicyDocument", "fromJson", "obj", Document(kind.Value)),
            "pr" => new CdkObject(Assembly + "aws_iam.ArnPrincipal", [new CdkArgument("arn", Plain(Json(kind.Value)))], default),
            "e" => new EnumMember(kind.Value.GetString()!, value.GetProperty("m").GetString() ?? "?", default),
            "t" => new StructValue(kind.Value.GetString()!, Named(value.GetProperty("f")), default),
            "l" => new ListOf([.. kind.Value.EnumerateArray().Select(Read)], default),
            "m" => new MapOf(Named(kind.Value), default),
            "j" => Plain(Json(kind.Value)),
            "c" => new CdkObject(kind.Value.GetString() ?? "?", [], default) { Construct = new ConstructIdentity(value.GetProperty("p").GetString()!, default, ids) },
            "k" => Object(kind.Value.GetString()!, value),
            _ => throw new InvalidOperationException(kind.Name),
        };
    }

    private static PlainValue Plain(Value value) => new(value);

    private static CdkObject Static(string owner, string member, string parameter, Value argument) =>
        new(Assembly + owner, [new CdkArgument(parameter, Plain(argument))], default) { MemberOf = Assembly + owner, Member = member };

    private static MapValue Document(JsonElement statement) => new([new MapEntry("Statement", default, new ListValue([Json(statement)], default)), new MapEntry("Version", default, ScalarValue.Of("2012-10-17"))], default);

    private NamedValue[] Named(JsonElement members) => [.. members.EnumerateObject().Select(m => new NamedValue(m.Name, default, Read(m.Value)))];

    private CdkObject Object(string key, JsonElement value)
    {
        var arguments = value.GetProperty("a").EnumerateObject().Select(a => new CdkArgument(a.Name, Read(a.Value))).ToArray();
        var dot = key.LastIndexOf('.');
        return value.TryGetProperty("new", out var isNew) && isNew.GetInt32() == 1
            ? new CdkObject(Assembly + key, arguments, default)
            : new CdkObject(Assembly + key[..dot], arguments, default) { MemberOf = Assembly + key[..dot], Member = key[(dot + 1)..] };
    }

    private static Value Json(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => new MapValue([.. json.EnumerateObject().Select(static m => new MapEntry(m.Name, default, Json(m.Value)))], default),
        JsonValueKind.Array => new ListValue([.. json.EnumerateArray().Select(Json)], default),
        JsonValueKind.String => ScalarValue.Of(json.GetString()!),
        JsonValueKind.Number => ScalarValue.Of(json.GetDouble()),
        JsonValueKind.True or JsonValueKind.False => ScalarValue.Of(json.GetBoolean()),
        _ => AbsentValue.Instance,
    };
}
