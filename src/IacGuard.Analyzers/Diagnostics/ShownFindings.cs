using IacGuard.Rules;
using Microsoft.CodeAnalysis;

namespace IacGuard.Analyzers.Diagnostics;

/// <summary>
/// What has been shown of one type. A loop or a helper method makes many resources in one place, and one mistake there is one diagnostic; of
/// the same resource a rule may say two things.
/// </summary>
internal sealed class ShownFindings
{
    private readonly Dictionary<(string Rule, Location Place), Finding> first = [];
    private readonly HashSet<(string Rule, Location Place, string Message)> messages = [];

    /// <summary>How many have been shown.</summary>
    public int Count => messages.Count;

    /// <summary>Adds a finding; false when its place says the same already.</summary>
    public bool Add(Finding finding, Location place)
    {
        var key = (finding.Rule.Id, place);
        if (first.TryGetValue(key, out var before) && before.Resource != finding.Resource)
        {
            return false;
        }

        first[key] = before ?? finding;
        return messages.Add((finding.Rule.Id, place, finding.Message));
    }
}
