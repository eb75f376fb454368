using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Naming;

/// <summary>Whether a text follows a pattern and, when it cannot, where it leaves it.</summary>
/// <param name="Truth">True: it matches, whatever fills its holes. False: it cannot.</param>
/// <param name="Token">The token that it fails at; empty when it fails at literal text or at its end.</param>
/// <param name="Expected">What the pattern takes there.</param>
/// <param name="Found">What stands there; empty at the end of the text.</param>
/// <param name="Position">The character that cannot be, counting from 1, a hole as one.</param>
/// <param name="Problem">All of it as a phrase: <c>token {env} expects dev|test|prod, found `stage`</c>.</param>
public readonly record struct PatternMatch(Truth Truth, string Token, string Expected, string Found, int Position, string Problem)
{
    internal static PatternMatch Matched { get; } = new(Truth.True, "", "", "", 0, "");

    internal static PatternMatch Undecided(string reason) => new(Truth.Unknown(reason), "", "", "", 0, "");
}
