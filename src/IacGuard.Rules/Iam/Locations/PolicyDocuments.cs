using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.Rules.Iam.Locations;

/// <summary>Finds the policy documents of a resource.</summary>
internal static class PolicyDocuments
{
    /// <summary>All documents in a resource, in the order of the known places.</summary>
    public static List<PolicyDocument> In(Resource resource)
    {
        var documents = new List<PolicyDocument>(1);
        foreach (var location in PolicyLocations.Of(resource.Type))
        {
            Walk(documents, resource, location, new Found(resource.Properties, "", null), 0);
        }

        return documents;
    }

    private static void Walk(List<PolicyDocument> into, Resource owner, PolicyLocation location, Found at, int step)
    {
        switch (at.Value)
        {
            case AbsentValue:
                break;
            case ChoiceValue:
                foreach (var alternative in at.Alternatives())
                {
                    Walk(into, owner, location, alternative, step);
                }

                break;
            case UnknownValue:
            case var _ when step == location.Path.Length:
                if (Read(owner, location, at) is { } document)
                {
                    into.Add(document);
                }

                break;
            default:
                Step(into, owner, location, at, step);
                break;
        }
    }

    private static void Step(List<PolicyDocument> into, Resource owner, PolicyLocation location, Found at, int step)
    {
        var name = location.Path[step];
        switch (at.Value)
        {
            case MapValue map when name != "[]" && map[name] is var value and not AbsentValue:
                Walk(into, owner, location, at.Down(name, value), step + 1);
                break;
            case ListValue list when name == "[]":
                for (var i = 0; i < list.Items.Count; i++)
                {
                    Walk(into, owner, location, at.Item(i, list.Items[i]), step + 1);
                }

                if (list.IsOpen)
                {
                    var more = new UnknownValue(UnknownSource.Other, "more may be added to " + at.Path, list.Span);
                    Walk(into, owner, location, new Found(more, at.Path, at.Guard), step + 1);
                }

                break;
        }
    }

    private static PolicyDocument? Read(Resource owner, PolicyLocation location, Found found)
    {
        var isSamPolicies = location.Path[0] == "Policies" && location.Path.Length <= 2 && owner.Type.StartsWith("AWS::Serverless::", StringComparison.Ordinal);
        switch (found.Value)
        {
            // In SAM a text names a managed policy, and a map without statements is a policy template that was not expanded.
            case ListValue or ScalarValue or TextValue or ReferenceValue when isSamPolicies:
            case MapValue { IsOpen: false } template when isSamPolicies && !template.TryGet("Statement", out _):
                return null;
            case MapValue map:
                return new PolicyDocument(owner, location, map, found);
            case ScalarValue { Kind: ScalarKind.Null }:
                return null;
            case ScalarValue or TextValue:
                var content = EmbeddedJson.TryParse(found.Value, out var parsed) ? parsed as MapValue : null;
                return new PolicyDocument(owner, location, content, found);
            default:
                return new PolicyDocument(owner, location, null, found);
        }
    }
}
