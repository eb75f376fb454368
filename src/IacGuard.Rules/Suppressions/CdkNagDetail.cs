using System.Text.RegularExpressions;
using IacGuard.Model;

namespace IacGuard.Rules.Suppressions;

/// <summary>
/// cdk-nag's finer form: a suppression applies only to some findings of a rule, named as <c>Action::s3:*</c>, <c>Resource::*</c> or
/// <c>Policy::arn:...</c>, or by a regular expression over such names.
/// </summary>
internal static class CdkNagDetail
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    /// <summary>The filter of a suppression's <c>applies_to</c>; null without one.</summary>
    public static Func<Finding, bool>? FilterOf(MapValue skip)
    {
        var list = skip["applies_to"] as ListValue ?? skip["appliesTo"] as ListValue;
        if (list is null)
        {
            return null;
        }

        var names = list.Items.OfType<ScalarValue>().Select(static s => s.Text).ToArray();
        var patterns = list.Items.OfType<MapValue>().Select(static m => MetadataMarks.Text(m["regex"])).OfType<string>().Select(Body).ToArray();
        return finding => Matches(finding, names, patterns);
    }

    /// <summary>The filter of one name.</summary>
    public static Func<Finding, bool> FilterOf(string name) => finding => Matches(finding, [name], []);

    private static bool Matches(Finding finding, string[] names, string[] patterns)
    {
        var text = finding.Span.File is { } file ? file.GetText(finding.Span.Start, finding.Span.End).Trim(' ', '"', '\'') : "";
        return Array.Exists(names, name => Tail(name) == text) || Array.Exists(patterns, p => IsMatch(p, Head(finding) + "::" + text));
    }

    private static string Head(Finding finding) =>
        finding.Property.IndexOf("Resource", StringComparison.Ordinal) >= 0 ? "Resource"
        : finding.Property.IndexOf("ManagedPolic", StringComparison.Ordinal) >= 0 ? "Policy"
        : "Action";

    private static string Tail(string name)
    {
        var separator = name.IndexOf("::", StringComparison.Ordinal);
        return separator < 0 ? name : name.Substring(separator + 2);
    }

    // JavaScript's form: /^Resource::.*$/g
    private static string Body(string regex)
    {
        var end = regex.LastIndexOf('/');
        return regex.StartsWith("/", StringComparison.Ordinal) && end > 0 ? regex.Substring(1, end - 1) : regex;
    }

    private static bool IsMatch(string pattern, string text)
    {
        try
        {
            return Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant, Patience);
        }
        catch (Exception e) when (e is ArgumentException or RegexMatchTimeoutException)
        {
            return false;
        }
    }
}
