using IacGuard.Rules.Language;

namespace IacGuard.Rules;

/// <summary>One check: what it is about and what it judges by, in data.</summary>
public sealed class Rule
{
    private Func<RuleBody>? readBody;
    private Func<RuleDetails>? readDetails;
    private RuleBody? body;
    private RuleDetails? details;

    /// <summary>The id, such as <c>IG2001</c>; a user's own rules have ids of their own form.</summary>
    public required string Id { get; init; }

    /// <summary>What is wrong when it is violated, as a short phrase without a full stop.</summary>
    public required string Title { get; init; }

    /// <summary>The rule's own severity; packs and configuration may change it.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The resource types and views that it is about.</summary>
    public required IReadOnlyList<string> On { get; init; }

    /// <summary>The message of a finding, with placeholders such as <c>{resource}</c>.</summary>
    public required string Message { get; init; }

    /// <summary>Why it matters: some sentences.</summary>
    public string Why { get => Details.Why; init => details = Details with { Why = value }; }

    /// <summary>How to mend it, as a sentence; empty when the fix says it all.</summary>
    public string HowToFix { get => Details.HowToFix; init => details = Details with { HowToFix = value }; }

    /// <summary>The folder's name without the id (<c>queue-is-encrypted</c>); empty for the tool's own rules.</summary>
    public string Law { get; init; } = "";

    /// <summary>The service folder (<c>sqs</c>); empty for users' and the tool's own rules.</summary>
    public string Service { get; init; } = "";

    /// <summary>The peers' equivalents: suite to check ids.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> SameAs { get => Details.SameAs; init => details = Details with { SameAs = value }; }

    /// <summary>Where the facts come from.</summary>
    public IReadOnlyList<string> References { get => Details.References; init => details = Details with { References = value }; }

    /// <summary>The version that brought it.</summary>
    public string Since { get => Details.Since; init => details = Details with { Since = value }; }

    /// <summary>The parameters that configuration may set.</summary>
    public IReadOnlyList<RuleParameter> Parameters { get; init; } = [];

    /// <summary>Whether it belongs to the tool or to a user's folder of rules.</summary>
    public bool IsBuiltIn { get; init; }

    /// <summary>The page that says most about it: the first of its references that is a well-formed https address; null without any.</summary>
    public string? HelpUri => References.FirstOrDefault(static r =>
        r.StartsWith("https://", StringComparison.Ordinal) && Uri.IsWellFormedUriString(r, UriKind.Absolute));

    /// <summary>What it judges by; read on first use.</summary>
    internal RuleBody Body => body ??= readBody?.Invoke() ?? new RuleBody();

    private RuleDetails Details => details ??= readDetails?.Invoke() ?? RuleDetails.None;

    /// <inheritdoc />
    public override string ToString() => Id;

    /// <summary>Gives the rule its body.</summary>
    internal Rule WithBody(Func<RuleBody> read)
    {
        readBody = read;
        return this;
    }

    /// <summary>Gives the rule what only people and lists ask for.</summary>
    internal Rule WithDetails(Func<RuleDetails> read)
    {
        readDetails = read;
        return this;
    }
}

/// <summary>What judging needs nothing of, so that a scan need not read it.</summary>
/// <param name="Why">See <see cref="Rule.Why"/>.</param>
/// <param name="HowToFix">See <see cref="Rule.HowToFix"/>.</param>
/// <param name="SameAs">See <see cref="Rule.SameAs"/>.</param>
/// <param name="References">See <see cref="Rule.References"/>.</param>
/// <param name="Since">See <see cref="Rule.Since"/>.</param>
internal sealed record RuleDetails(
    string Why, string HowToFix, IReadOnlyDictionary<string, IReadOnlyList<string>> SameAs, IReadOnlyList<string> References, string Since)
{
    public static RuleDetails None { get; } = new("", "", new Dictionary<string, IReadOnlyList<string>>(), [], "");
}
