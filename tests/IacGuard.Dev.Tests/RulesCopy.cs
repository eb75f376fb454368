namespace IacGuard.Dev.Tests;

/// <summary>A repository with one of the built-in rules and one pack, in a temporary folder.</summary>
internal sealed class RulesCopy : IDisposable
{
    private const string Rule = "sqs/IG2001-queue-is-encrypted";

    public RulesCopy()
    {
        _ = Directory.CreateDirectory(Path.Combine(Rules, Rule));
        _ = Directory.CreateDirectory(Path.Combine(Rules, "packs"));
        foreach (var file in (string[])["rule.yaml", "cases.yaml"])
        {
            File.Copy(Path.Combine(TestKit.Repository.Root, "rules", Rule, file), Path.Combine(Rules, Rule, file));
        }

        File.WriteAllText(Path.Combine(Rules, "other-suites.yaml"), "unanswered: [{ check: guard NO_SUCH, reason: Nothing asks it. }]\notherwise: []\n");
        File.WriteAllText(Path.Combine(Rules, "packs", "all.yaml"), "name: all\ndescription: Every rule.\nrules: all\n");
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("iacguard-dev-").FullName;

    public string Rules => Path.Combine(Root, "rules");

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
