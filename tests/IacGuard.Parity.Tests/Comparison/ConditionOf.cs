using System.Globalization;
using IacGuard.Model;
using IacGuard.Rules;

namespace IacGuard.Parity.Tests.Comparison;

/// <summary>Whether a finding holds under a condition: its own, its resource's, or that of something around the offending value.</summary>
internal static class ConditionOf
{
    /// <summary>Whether there is one.</summary>
    public static bool IsThere(Finding finding) =>
        finding.Condition is not null || finding.Resource is not { Condition: null } resource || IsOnTheWay(resource, finding.Property);

    private static bool IsOnTheWay(Resource resource, string property)
    {
        var steps = property.Split('.', '[').Select(static s => s.TrimEnd(']')).ToList();
        var at = property.Length == 0 ? AbsentValue.Instance : resource[steps[0]];
        foreach (var step in steps.Skip(1))
        {
            switch (at)
            {
                case ChoiceValue:
                    return true;
                case ListValue list when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Items.Count:
                    at = list.Items[index];
                    break;
                case MapValue map:
                    at = map[step];
                    break;
                default:
                    return false;
            }
        }

        return at is ChoiceValue;
    }
}
