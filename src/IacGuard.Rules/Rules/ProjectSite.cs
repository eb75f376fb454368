namespace IacGuard.Rules;

/// <summary>Where the project is on the web. The only place that knows; <c>docs/</c> of the repository is what stands there.</summary>
public static class ProjectSite
{
    /// <summary>The site's address, without a slash at its end.</summary>
    public const string Root = "https://iacguard.dev";

    /// <summary>The page about a rule, <c>docs/rules/ID.md</c>. It has no name but the id, so that links outlive renamed laws.</summary>
    public static string RulePage(string id) => $"{Root}/rules/{id}";
}
