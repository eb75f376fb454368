using IacGuard.Model;

namespace IacGuard.Rules.Suppressions;

/// <summary>Makes marks of the suppressions of a configuration.</summary>
public static class ConfigurationMarks
{
    private const string OwnEnd = "/Resource";

    /// <summary>All of a configuration's.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="pathMatcher">Makes a test for file paths (<see cref="SourceFile.Path"/>) of a path glob.</param>
    /// <param name="scannedPaths">The files of the run: a suppression for files that were not scanned is not unused.</param>
    public static IReadOnlyList<SuppressionMark> Of(
        Configuration configuration, Func<string, Func<string, bool>> pathMatcher, IReadOnlyCollection<string> scannedPaths)
    {
        var marks = new List<SuppressionMark>();
        foreach (var configured in configuration.Suppressions)
        {
            var matches = configured.Path is { } path ? pathMatcher(path) : null;
            marks.Add(new SuppressionMark(configured.Suppression)
            {
                Filter = finding => Matches(configured, matches, finding),
                MayBeUnused = matches is not null && !scannedPaths.Any(matches),
            });
        }

        return marks;
    }

    private static bool Matches(ConfiguredSuppression configured, Func<string, bool>? path, Finding finding) =>
        (path is null || (finding.Span.File is { } file && path(file.Path)))
        && (configured.Resource is null || IsResource(finding.Resource, configured.Resource))
        && (configured.Property is null || IsAtOrBelow(finding.Property, configured.Property))
        && (configured.Fingerprint is null || configured.Fingerprint == finding.Fingerprint);

    private static bool IsResource(Resource? resource, string pattern) =>
        resource is not null && (Wildcard.IsMatch(resource.LogicalId, pattern) || (resource.ConstructPath is { } path && IsEndOf(path, pattern)));

    // A template knows a construct by stage and stack, its code from the stack on: the end of the path is the same in both. `Resource` is the CDK's own word.
    private static bool IsEndOf(string path, string pattern)
    {
        var named = path.EndsWith(OwnEnd, StringComparison.Ordinal) ? path.Substring(0, path.Length - OwnEnd.Length) : path;
        for (var start = 0; start < named.Length; start = named.IndexOf('/', start) is var slash and >= 0 ? slash + 1 : named.Length)
        {
            if (Wildcard.IsMatch(path.Substring(start), pattern) || Wildcard.IsMatch(named.Substring(start), pattern))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAtOrBelow(string property, string ancestor) =>
        property.StartsWith(ancestor, StringComparison.Ordinal)
        && (property.Length == ancestor.Length || property[ancestor.Length] is '.' or '[');
}
