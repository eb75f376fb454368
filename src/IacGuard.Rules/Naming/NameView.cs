using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Naming;

/// <summary>Every physical name, given or left to AWS.</summary>
public sealed class NameView : View
{
    /// <inheritdoc />
    public override string Name => "name";

    /// <inheritdoc />
    public override string Summary =>
        "The physical name of each resource whose type has one. Fields: Name (absent when AWS makes one up), Type, Property, MinLength and "
        + "MaxLength (characters), Replaces (a change replaces the resource), Required, FoldsCase.";

    /// <inheritdoc />
    public override IEnumerable<Row> Rows(Resource resource) => PhysicalNames.Of(resource.Type) is { Count: > 0 } names ? Rows(resource, names) : [];

    private static IEnumerable<Row> Rows(Resource resource, IReadOnlyList<PhysicalName> names)
    {
        var isNamed = false;
        foreach (var name in names)
        {
            if (!resource[name.Property].IsAbsent)
            {
                isNamed = true;
                yield return Make(resource, name);
                if (!resource.Properties.TryGet(name.Property, out _))
                {
                    yield break;
                }
            }
        }

        if (!isNamed)
        {
            yield return Make(resource, names[0]);
        }
    }

    private static Row Make(Resource resource, PhysicalName name)
    {
        var value = resource[name.Property];
        var entries = new List<MapEntry>(8)
        {
            new("Name", value.Span, value),
            Entry("Type", ScalarValue.Of(name.Type)),
            Entry("Property", ScalarValue.Of(name.Property)),
            Entry("Replaces", ScalarValue.Of(name.Replaces)),
            Entry("Required", ScalarValue.Of(name.IsRequired)),
            Entry("FoldsCase", ScalarValue.Of(name.FoldsCase)),
        };
        if (name is { MinLength: { } min, MaxLength: { } max })
        {
            entries.Add(Entry("MinLength", ScalarValue.Of(min)));
            entries.Add(Entry("MaxLength", ScalarValue.Of(max)));
        }

        return new Row(resource, new MapValue(entries, value.Span), name.Property, null) { IsNormalised = true };
    }

    private static MapEntry Entry(string key, Value value) => new(key, SourceSpan.None, value);
}
