using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Tags;

/// <summary>The tags of every resource that can be tagged, in one shape. Types that take no tags have no row.</summary>
public sealed class TagView : View
{
    /// <inheritdoc />
    public override string Name => "tags";

    /// <inheritdoc />
    public override string Summary =>
        "The tags of each taggable resource (for a global table, of each replica). Fields: Tags (a list of {Key, Value} whatever the type's own shape, "
        + "stack tags included; absent without any), Type, Property (where the type holds them).";

    /// <inheritdoc />
    public override IEnumerable<Row> Rows(Resource resource)
    {
        if (TaggableTypes.Find(resource.Type) is not { } place)
        {
            return [];
        }

        var value = resource[place.Property];
        return place.Shape == TagShape.Each
            ? Each(resource, value, place.Property, null)
            : [Make(resource, TagList.Normalise(value, place.Shape), place.Property, place.Property, null)];
    }

    private static IEnumerable<Row> Each(Resource resource, Value value, string property, Condition? guard)
    {
        foreach (var (item, path, when) in GuardedItems.Of(value, property, guard))
        {
            var tags = item is MapValue map ? TagList.Normalise(map["Tags"], TagShape.List) : item;
            yield return Make(resource, tags, property + "[].Tags", path + ".Tags", when, item.Span);
        }
    }

    private static Row Make(Resource resource, Value tags, string property, string path, Condition? guard, SourceSpan place = default)
    {
        var all = TagList.Join(tags, TagList.Normalise(resource.Stack?.Tags ?? AbsentValue.Instance, TagShape.List));
        var span = tags.Span.Or(place);
        MapEntry[] entries =
        [
            new("Tags", span, all),
            new("Type", SourceSpan.None, ScalarValue.Of(resource.Type)),
            new("Property", SourceSpan.None, ScalarValue.Of(property)),
        ];
        return new Row(resource, new MapValue(entries, span), path, guard) { IsNormalised = true };
    }
}
