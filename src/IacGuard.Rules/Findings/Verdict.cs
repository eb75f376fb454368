namespace IacGuard.Rules;

/// <summary>What a rule says of one subject.</summary>
public enum Verdict
{
    /// <summary>The rule has nothing to say about it.</summary>
    NotApplicable,

    /// <summary>It keeps the rule whatever the unknowns turn out to be.</summary>
    Satisfied,

    /// <summary>It depends on something unknown.</summary>
    Undecided,

    /// <summary>It breaks the rule, at least under the condition that the finding names.</summary>
    Violated,
}
