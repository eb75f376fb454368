using IacGuard.Documents;

namespace IacGuard.Dev.Generation;

/// <summary>The checks of other suites that no rule answers, or answers otherwise, with the reasons: <c>rules/other-suites.yaml</c>.</summary>
/// <param name="Unanswered">Checks without a rule.</param>
/// <param name="Otherwise">Checks whose rule judges some cases otherwise than the suite.</param>
internal sealed record OtherSuites(IReadOnlyList<(string Check, string Reason)> Unanswered, IReadOnlyList<(string Check, string Reason)> Otherwise)
{
    private const string File = "other-suites.yaml";

    /// <summary>Reads the file of a rules folder.</summary>
    /// <exception cref="DevException">It is missing or broken.</exception>
    public static OtherSuites Read(string folder)
    {
        var path = Path.Combine(folder, File);
        if (!System.IO.File.Exists(path))
        {
            throw new DevException($"{File} is missing beside the rules");
        }

        var document = DocumentReader.Read(path, System.IO.File.ReadAllBytes(path));
        return document is { Errors.Count: 0, Root: MappingNode root }
            ? new OtherSuites(Entries(root, "unanswered"), Entries(root, "otherwise"))
            : throw new DevException($"{File} cannot be read: expected 'unanswered' and 'otherwise', lists of {{check, reason}}");
    }

    /// <summary>Adds the section to a page.</summary>
    public void Write(MarkdownWriter page)
    {
        page.Heading(2, "Coming from another suite");
        page.Block("`sameAs` of a rule names the checks of Checkov, cfn_nag, cdk-nag, the AWS Guard rules registry, Trivy and Security Hub that ask the same, and their suppressions work here. No rule answers:");
        page.Table(["check", "why"], Unanswered.Select(Row));
        page.Block("These are answered by AWS's documented behaviour, which is not always what the suite says:");
        page.Table(["check", "why"], Otherwise.Select(Row));
    }

    private static IReadOnlyList<string> Row((string Check, string Reason) entry) => [MarkdownWriter.Escape(entry.Check), MarkdownWriter.Escape(entry.Reason)];

    private static List<(string Check, string Reason)> Entries(MappingNode root, string key) => root[key] is SequenceNode list
        ? [.. list.Items.OfType<MappingNode>().Select(static item => (Text(item, "check"), Text(item, "reason")))]
        : throw new DevException($"{File} has no list '{key}'");

    private static string Text(MappingNode item, string key) => item[key] is ScalarNode { Text.Length: > 0 } text
        ? text.Text.Trim()
        : throw new DevException($"an entry of {File} has no '{key}'");
}
