using IacGuard.Model;

namespace IacGuard.Rules.Evaluation;

/// <summary>What kind of argument a predicate takes in a rule file.</summary>
public enum PredicateArgument
{
    /// <summary><c>true</c>, or <c>false</c> for the negation.</summary>
    Flag,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A text or a list of texts.</summary>
    Texts,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A map of options; the predicate names the keys that it knows.</summary>
    Options,
}

/// <summary>
/// A named test that needs code. Used in a rule file as <c>Path: { name: argument }</c>, or as <c>name: argument</c> on the row itself.
/// Phrase it so that true means "the offence is there", and report each offending element.
/// </summary>
public abstract class Predicate
{
    /// <summary>The name in rule files, such as <c>iam.wildcardAction</c>.</summary>
    public abstract string Name { get; }

    /// <summary>What it tests, for the documentation.</summary>
    public abstract string Summary { get; }

    /// <summary>What argument it takes.</summary>
    public abstract PredicateArgument Argument { get; }

    /// <summary>The keys that an <see cref="PredicateArgument.Options"/> argument may have.</summary>
    public virtual IReadOnlyList<string> OptionNames => [];

    /// <summary>What is wrong with an argument beyond its shape (a naming pattern that does not parse), for loaders; null when nothing is.</summary>
    public virtual string? Problem(Value argument) => null;

    /// <summary>Tests a value; never throws on odd input, never turns an unknown into false.</summary>
    /// <param name="value">The value at the path, choices not yet resolved; the row's content when used on the row.</param>
    /// <param name="argument">The argument: a scalar, a list of scalars, or a map of options. Always known.</param>
    /// <param name="context">The row, the scenario, and where to report offending elements.</param>
    public abstract Truth Test(Value value, Value argument, EvaluationContext context);
}
