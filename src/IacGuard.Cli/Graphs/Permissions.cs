using IacGuard.Model;

namespace IacGuard.Cli.Graphs;

/// <summary>Which resource may do what with which other, by the policies of the role that it acts with.</summary>
internal static class Permissions
{
    private const int MaxShown = 2;

    /// <summary>The arrows from resources that act with a role to what its policies name.</summary>
    public static IEnumerable<DrawnEdge> Of(Stack stack)
    {
        foreach (var use in stack.References.All)
        {
            if (!Plumbing.IsHidden(use.From) && Target(stack, use) is { Type: Plumbing.Role } role)
            {
                foreach (var (to, actions) in Granted(stack, role))
                {
                    yield return new DrawnEdge(use.From.LogicalId, to, Shortened(actions));
                }
            }
        }
    }

    private static IEnumerable<(string To, IReadOnlyList<string> Actions)> Granted(Stack stack, Resource role)
    {
        var policies = stack.References.To(role).Where(static r => r.From.Type.StartsWith("AWS::IAM::", StringComparison.Ordinal)).Select(static r => r.From).Append(role);
        var grants = from policy in policies.Distinct()
                     from reference in stack.References.From(policy)
                     where reference.Path.Contains(".Resource", StringComparison.Ordinal)
                     let target = Target(stack, reference)
                     where target is not null && !Plumbing.IsHidden(target)
                     from action in Actions(policy, reference.Path)
                     group action by target.LogicalId;
        return grants.Select(static g => (g.Key, (IReadOnlyList<string>)[.. g.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]));
    }

    private static Resource? Target(Stack stack, Reference reference) => reference.Value.OtherStack is null ? stack.Resolve(reference.Value) : null;

    // The statement is the map that holds the Resource: follow the path to it.
    private static IEnumerable<string> Actions(Resource policy, string path)
    {
        Value at = policy.Properties;
        foreach (var step in path[..path.LastIndexOf(".Resource", StringComparison.Ordinal)].Split('.'))
        {
            at = Step(at, step);
        }

        return (at as MapValue)?["Action"] switch
        {
            ScalarValue one => [one.Text],
            ListValue list => list.Items.OfType<ScalarValue>().Select(static s => s.Text),
            _ => [],
        };
    }

    private static Value Step(Value at, string step)
    {
        var bracket = step.IndexOf('[', StringComparison.Ordinal);
        var value = at is MapValue map ? map[bracket < 0 ? step : step[..bracket]] : AbsentValue.Instance;
        return bracket >= 0 && value is ListValue list && int.TryParse(step[(bracket + 1)..^1], out var index) && index < list.Items.Count ? list.Items[index] : value;
    }

    private static string Shortened(IReadOnlyList<string> actions) => actions.Count <= MaxShown
        ? string.Join(", ", actions)
        : string.Join(", ", actions.Take(MaxShown)) + " +" + (actions.Count - MaxShown).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
