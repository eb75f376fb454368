using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Naming;

/// <summary>The name that a predicate is asked about: the value itself, or the field <c>Name</c> when it is used on a row of the view.</summary>
/// <param name="Value">The name, its choices decided.</param>
/// <param name="Path">Where it is below the value that the predicate was given.</param>
/// <param name="Facts">What AWS says about it; null where it is no known physical name.</param>
internal readonly record struct NameSubject(Value Value, string Path, PhysicalName? Facts)
{
    public static NameSubject Of(Value value, EvaluationContext context)
    {
        var resolved = context.Resolve(value);
        var path = "";
        if (resolved is MapValue map)
        {
            resolved = context.Resolve(map["Name"]);
            path = "Name";
        }

        var facts = context.Row.Content.TryGet("Property", out var property) && property.Value is ScalarValue { Text: var text }
            ? PhysicalNames.Find(context.Row.Owner.Type, text)
            : context.Row.Path.Length == 0 ? Named(context.Row.Owner, value) : null;
        return new NameSubject(resolved, path, facts);
    }

    // On a resource's own row the value is one of its properties: the one that stands there.
    private static PhysicalName? Named(Resource resource, Value value)
    {
        foreach (var name in PhysicalNames.Of(resource.Type))
        {
            if (ReferenceEquals(resource[name.Property], value))
            {
                return name;
            }
        }

        return null;
    }
}
