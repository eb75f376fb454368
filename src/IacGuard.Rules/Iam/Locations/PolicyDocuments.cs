using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.Rules.Iam.Locations;

/// <summary>Finds the policy documents of a resource.</summary>
internal static class PolicyDocuments
{
    /// <summary>All documents in a resource, in the order of the known places.</summary>
    public static IEnumerable<PolicyDocument> In(Resource resource)
    {
        foreach (var location in PolicyLocations.Of(resource.Type))
        {
            foreach (var found in Walk(new Found(resource.Properties, "", null), location.Path, 0))
            {
                if (Read(resource, location, found) is { } document)
                {
                    yield return document;
                }
            }
        }
    }

    private static IEnumerable<Found> Walk(Found at, string[] path, int step)
    {
        foreach (var alternative in at.Alternatives())
        {
            if (step == path.Length || alternative.Value is UnknownValue)
            {
                yield return alternative;
                continue;
            }

            foreach (var below in Step(alternative, path[step]))
            {
                foreach (var found in Walk(below, path, step + 1))
                {
                    yield return found;
                }
            }
        }
    }

    private static IEnumerable<Found> Step(Found at, string name)
    {
        switch (at.Value)
        {
            case MapValue map when name != "[]":
                yield return at.Down(name, map[name]);
                break;
            case ListValue list when name == "[]":
                for (var i = 0; i < list.Items.Count; i++)
                {
                    yield return at.Item(i, list.Items[i]);
                }

                if (list.IsOpen)
                {
                    yield return new Found(new UnknownValue(UnknownSource.Other, "more may be added to " + at.Path, list.Span), at.Path, at.Guard);
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
