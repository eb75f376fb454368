namespace IacGuard.Rules.Naming;

/// <summary>A naming pattern that cannot be used.</summary>
public sealed class NamePatternException(string message, string pattern, int position)
    : Exception($"{message} (at character {position + 1} of `{pattern}`)")
{
    /// <summary>The pattern.</summary>
    public string Pattern { get; } = pattern;

    /// <summary>Where in the pattern, counting from 0.</summary>
    public int Position { get; } = position;
}
