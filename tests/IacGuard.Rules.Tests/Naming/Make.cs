using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Tests.Naming;

/// <summary>Short ways to build models.</summary>
internal static class Make
{
    public static MapValue Map(params (string Key, Value Value)[] entries) =>
        new([.. entries.Select(static e => new MapEntry(e.Key, SourceSpan.None, e.Value))], SourceSpan.None);

    public static Value Text(string text) => ScalarValue.Of(text);

    public static ListValue Texts(params string[] texts) => new([.. texts.Select(ScalarValue.Of)], SourceSpan.None);

    public static ListValue List(params Value[] items) => new(items, SourceSpan.None);

    public static UnknownValue Unknown(string name = "P", UnknownSource source = UnknownSource.Parameter) =>
        new(source, $"depends on parameter {name}, which has no default", SourceSpan.None) { Name = name };

    /// <summary>Text in which null stands for a hole.</summary>
    public static Value Holed(params string?[] parts) =>
        TextValue.Create(parts.Select(static p => p is null ? TextPart.Of(Unknown()) : TextPart.Of(p)), SourceSpan.None);

    public static Resource Resource(string type, params (string Key, Value Value)[] properties)
    {
        var resource = new Resource("It", type, Map(properties), SourceSpan.None);
        _ = new Stack("test", null, [resource]);
        return resource;
    }

    public static TestContext Context(this Row row) => new(row);

    /// <summary>The context of a resource's own row.</summary>
    public static TestContext Whole(Resource resource) => new(new Row(resource, resource.Properties, "", null));
}
