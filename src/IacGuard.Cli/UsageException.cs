namespace IacGuard.Cli;

/// <summary>Arguments or configuration that cannot be used: its message is printed and the tool ends with <see cref="ExitCode.Usage"/>.</summary>
public sealed class UsageException : Exception
{
    /// <summary>Says what was found and what was expected.</summary>
    public UsageException(string message)
        : base(message)
    {
    }
}
