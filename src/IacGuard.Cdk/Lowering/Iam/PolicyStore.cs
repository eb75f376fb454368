using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Iam;

/// <summary>Adds statements to the policy documents of resources.</summary>
internal static class PolicyStore
{
    /// <summary>Adds a statement to the document under a property; a document that is not known stays so.</summary>
    public static void Add(ResourceDraft resource, string property, Value statement, Condition? guard, bool isRepeated, bool assignsIds = false)
    {
        var old = resource.Properties.TryGet(property, out var entry) ? entry.Value : AbsentValue.Instance;
        resource.Properties = resource.Properties.With(property, Guards.Map(old, one => AddTo(one, statement, guard, isRepeated, assignsIds)));
    }

    /// <summary>
    /// The policy resource at a path, made when it is not there. It exists when any statement in it does.
    /// </summary>
    public static ResourceDraft Ensure(StackDraft draft, string type, string path, Condition? guard, CdkCall call, IEnumerable<MapEntry> properties)
    {
        var id = draft.Ids.Of(path);
        if (draft.Find(id) is { } found)
        {
            if (found.Condition is { } before && !ReferenceEquals(before, guard))
            {
                Bind(found, before);
            }

            found.Condition = Guards.Or(found.Condition, guard);
            return found;
        }

        var made = new ResourceDraft(id, type, call.NameSpan)
        {
            ConstructPath = path,
            Span = call.Span,
            Condition = guard,
            Properties = new MapValue([.. properties], call.Span),
        };
        draft.Add(made);
        return made;
    }

    // The resource is there more often now; what was in it is not.
    private static void Bind(ResourceDraft policy, Condition condition)
    {
        if (policy.Properties["PolicyDocument"] is MapValue document && document["Statement"] is ListValue list)
        {
            var bound = new ListValue([.. list.Items.Select(item => item is ChoiceValue ? item : Guards.When(condition, item))], list.Span, list.IsOpen);
            policy.Properties = policy.Properties.With("PolicyDocument", document.With("Statement", bound));
        }
    }

    private static Value AddTo(Value document, Value statement, Condition? guard, bool isRepeated, bool assignsIds)
    {
        switch (document)
        {
            case AbsentValue or MapValue { Entries.Count: 0, IsOpen: false }:
                return Statements.Around(new ListValue([Guards.When(guard, assignsIds ? Statements.WithId(statement, 0) : statement)], statement.Span, isRepeated), statement.Span);
            case MapValue map:
                var list = map.TryGet("Statement", out var entry) ? entry.Value : AbsentValue.Instance;
                var position = list is ListValue known ? known.Items.Count : 0;
                var single = list is MapValue ? new ListValue([list], list.Span) : list;
                return map.With("Statement", Edits.AppendTo(single, Guards.When(guard, assignsIds ? Statements.WithId(statement, position) : statement), isRepeated));
            default:
                return document;
        }
    }
}
