using System.Collections.Concurrent;
using IacGuard.BuiltInRules;
using IacGuard.Model;
using IacGuard.Rules.Iam.Data;

namespace IacGuard.CodeFixes.Iam;

/// <summary>Which actions of a statement must stay on <c>*</c>, and which can be limited to resources.</summary>
/// <param name="Staying">Actions that know no resources, only list, or are exempt from the rule, such as those that write logs and metrics.</param>
/// <param name="Limited">Actions that can be limited.</param>
/// <param name="ArnForms">The ARNs that the latter take, as AWS writes them: <c>arn:${Partition}:sqs:${Region}:${Account}:${QueueName}</c>.</param>
internal sealed record StatementSplit(IReadOnlyList<string> Staying, IReadOnlyList<string> Limited, IReadOnlyList<string> ArnForms)
{
    // What a rule leaves alone stays: logs and metrics, which the CDK's own grants write to every resource too.
    private static readonly ConcurrentDictionary<string, HashSet<string>> Exempt = new(StringComparer.Ordinal);

    /// <summary>Splits actions; null when they are all of one kind, or one of them is a pattern or not known.</summary>
    /// <param name="actions">The actions by name.</param>
    /// <param name="rule">The id of the rule that is to be kept.</param>
    public static StatementSplit? Of(IReadOnlyList<string> actions, string rule)
    {
        var exempt = Exempt.GetOrAdd(rule, ExemptBy);
        var (staying, limited, forms) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var name in actions)
        {
            if (ServiceAuthorization.Default.FindAction(name) is not { } action)
            {
                return null;
            }

            if (action.IsScopable && action.Level != AccessLevel.List && !exempt.Contains(name))
            {
                limited.Add(name);
                var resource = action.Resources.OrderBy(static r => r.IsRequired ? 0 : 1).ThenBy(static r => r.Type.ArnForm.Length).First();
                forms.Add(resource.Type.ArnForm);
            }
            else
            {
                staying.Add(name);
            }
        }

        return staying.Count > 0 && limited.Count > 0 ? new StatementSplit(staying, limited, [.. forms.Distinct()]) : null;
    }

    private static HashSet<string> ExemptBy(string rule) => new(
        BuiltInCatalog.Rules.Where(r => r.Id == rule).SelectMany(static r => r.Parameters).Where(static p => p.Name == "exempt")
            .SelectMany(static p => ((ListValue)p.Default).Items).OfType<ScalarValue>().Select(static v => v.Text),
        StringComparer.OrdinalIgnoreCase);
}
