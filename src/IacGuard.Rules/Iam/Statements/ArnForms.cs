using System.Text;
using IacGuard.Rules.Iam.Data;

namespace IacGuard.Rules.Iam.Statements;

/// <summary>Compares resource elements with the ARN forms of the authorization reference.</summary>
internal static class ArnForms
{
    /// <summary>Whether a resource element could name a resource of some type of the action. Wrong only towards yes.</summary>
    public static bool CouldName(PatternText resource, ServiceAction action)
    {
        // What is no ARN is another mistake than the wrong type.
        if (resource.Pattern.Length == 0 || (char.IsLetterOrDigit(resource.Pattern[0]) && !resource.Pattern.StartsWith("arn:", StringComparison.Ordinal)))
        {
            return true;
        }

        foreach (var accepted in action.Resources)
        {
            if (PatternOverlap.Exists(resource.Pattern, accepted.Type.Pattern ??= Pattern(action.Prefix, accepted.Type.ArnForm)))
            {
                return true;
            }
        }

        return false;
    }

    // Placeholders of ARN segments hold no colon; a bucket's name holds no slash; others may hold anything.
    private static string Pattern(string prefix, string form)
    {
        var pattern = new StringBuilder();
        for (var i = 0; i < form.Length; i++)
        {
            var end = form[i] == '$' && i + 1 < form.Length && form[i + 1] == '{' ? form.IndexOf('}', i) : -1;
            if (end < 0)
            {
                pattern.Append(form[i]);
                continue;
            }

            var isSegment = form.Substring(i + 2, end - i - 2) switch
            {
                "Partition" or "Region" or "Account" => true,
                "BucketName" => prefix == "s3",
                _ => false,
            };
            pattern.Append(isSegment ? PatternText.SegmentHole : PatternText.NameHole);
            i = end;
        }

        return pattern.ToString();
    }
}
