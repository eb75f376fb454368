using IacGuard.Model;

namespace IacGuard.Rules;

/// <summary>A violated or undecided verdict, ready to be shown. Reporters need nothing else.</summary>
public sealed record Finding
{
    /// <summary>The rule.</summary>
    public required Rule Rule { get; init; }

    /// <summary>The severity after packs, configuration and the weighing of conditions.</summary>
    public required Severity Severity { get; init; }

    /// <summary><see cref="Verdict.Violated"/> or <see cref="Verdict.Undecided"/>.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>What is wrong, as one or more sentences, placeholders filled; for an undecided one, what it depends on.</summary>
    public required string Message { get; init; }

    /// <summary>The exact place: the offending value, else the nearest thing that is there.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The resource; null for findings about the tool's own input, such as an unused suppression.</summary>
    public Resource? Resource { get; init; }

    /// <summary>The path of the offending property within the resource, such as <c>Policies[0].PolicyDocument.Statement[1].Action</c>; empty for the resource itself.</summary>
    public string Property { get; init; } = "";

    /// <summary>Under which conditions it is violated, such as <c>when IsProd is false</c>; null when always.</summary>
    public string? Condition { get; init; }

    /// <summary>Identifies the finding across moved lines and renamed files: of rule, resource, property and offending value. 16 hexadecimal digits.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>The edits that mend it; empty when there is no mechanical fix.</summary>
    public IReadOnlyList<TextEdit> Fix { get; init; } = [];

    /// <summary>What the fix does, as an imperative sentence; null without a fix.</summary>
    public string? FixTitle { get; init; }

    /// <summary>What the rule's fix sets: paths of properties within the resource and the values that they shall have. For front ends that write them in their own language.</summary>
    public IReadOnlyList<(string Path, Value Value)> FixValues { get; init; } = [];

    /// <summary>The props of CDK constructs that mend it, by class; for front ends that read C#.</summary>
    public IReadOnlyList<PropFix> FixProps { get; init; } = [];

    /// <summary>The suppression that covers it; null when none does.</summary>
    public Suppression? Suppression { get; init; }
}
