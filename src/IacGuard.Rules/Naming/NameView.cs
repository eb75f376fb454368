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
        "The physical name of each resource whose type has one. Fields: Name (absent when AWS or the CDK makes one up), Type, Property, MinLength and "
        + "MaxLength (characters), Replaces (a change replaces the resource), Required, FoldsCase.";

    /// <inheritdoc />
    public override IEnumerable<Row> Rows(Resource resource)
    {
        var names = PhysicalNames.Of(resource.Type);
        return names.Count switch
        {
            0 => [],
            1 => [Make(resource, names[0])],
            _ => Rows(resource, names),
        };
    }

    private static List<Row> Rows(Resource resource, IReadOnlyList<PhysicalName> names)
    {
        var rows = new List<Row>(1);
        foreach (var name in names)
        {
            if (!resource[name.Property].IsAbsent)
            {
                rows.Add(Make(resource, name));
                if (!resource.Properties.TryGet(name.Property, out _))
                {
                    return rows;
                }
            }
        }

        if (rows.Count == 0)
        {
            rows.Add(Make(resource, names[0]));
        }

        return rows;
    }

    private static Row Make(Resource resource, PhysicalName name)
    {
        var value = MadeNames.Is(resource[name.Property], resource) ? AbsentValue.Instance : resource[name.Property];
        MapEntry[] entries = [new("Name", value.Span, value), .. name.RowFields];
        return new Row(resource, new MapValue(entries, value.Span), name.Property, null) { IsNormalised = true };
    }
}
