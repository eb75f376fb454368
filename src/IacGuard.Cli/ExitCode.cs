namespace IacGuard.Cli;

/// <summary>What the process ends with. Users script against these numbers: they never change.</summary>
public static class ExitCode
{
    /// <summary>Nothing at or above <c>--fail-on</c>.</summary>
    public const int Clean = 0;

    /// <summary>Findings at or above <c>--fail-on</c>.</summary>
    public const int Findings = 1;

    /// <summary>Bad usage or configuration; nothing was judged.</summary>
    public const int Usage = 2;

    /// <summary>An input could not be read; what could be read was judged. Wins over <see cref="Findings"/>.</summary>
    public const int UnreadableInput = 3;
}
