using System.Text;
using IacGuard.Reporting;

namespace IacGuard.Cli;

/// <summary>All that a command may touch of the process around it, so that a test can stand in for it.</summary>
public sealed class Terminal : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Results, and nothing else.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Everything that is said about the run.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens standard input.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>The folder that relative paths start from; absolute.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>Looks up an environment variable.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>What the process began before any command ran.</summary>
    public Task StartUp { get; init; } = Task.CompletedTask;

    /// <summary>Whether a person reads standard output.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Whether a person reads standard error.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>The width of the terminal in columns.</summary>
    public int Width { get; init; } = 120;

    /// <summary>Whether results may carry colour.</summary>
    public bool UseColor => IsOutputTerminal && AllowsCodes;

    /// <summary>Whether a progress bar may be drawn on standard error.</summary>
    public bool UseProgress => IsErrorTerminal && AllowsCodes && string.IsNullOrEmpty(Variable("CI"));

    private bool AllowsCodes => string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") is not "dumb";

    /// <summary>The terminal of this process. Buffered: disposing it flushes.</summary>
    public static Terminal OfProcess(Task startUp)
    {
        var isOutputTerminal = !Console.IsOutputRedirected;
        if (OperatingSystem.IsWindows() && isOutputTerminal)
        {
            Console.OutputEncoding = Utf8;
        }

        return new Terminal
        {
            Out = new StreamWriter(Console.OpenStandardOutput(), Utf8, bufferSize: 16 * 1024),
            Error = new StreamWriter(Console.OpenStandardError(), Utf8, bufferSize: 1024) { AutoFlush = true },
            OpenInput = Console.OpenStandardInput,
            StartUp = startUp,
            WorkingDirectory = Directory.GetCurrentDirectory(),
            Variable = Environment.GetEnvironmentVariable,
            IsOutputTerminal = isOutputTerminal,
            IsErrorTerminal = !Console.IsErrorRedirected,
            Width = isOutputTerminal ? WidthOfConsole() : 120,
        };
    }

    /// <summary>A path relative to the working directory made absolute.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, WorkingDirectory);

    /// <summary>
    /// Writes out what is left, and returns the code to end with: results that cannot be written (a full disk, a closed output) are told, as a build would
    /// take an empty report for a clean one. A reader of a pipe who has left (<c>| head</c>) is no failure: .NET passes that over.
    /// </summary>
    public int Close(int code)
    {
        try
        {
            Out.Dispose();
            return code;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (code is ExitCode.Clean or ExitCode.Findings)
            {
                Error.WriteLine("iacguard: The results cannot be written: " + VisibleText.Escape(e.InnerException?.Message ?? e.Message));
            }

            return code is ExitCode.UnreadableInput ? code : ExitCode.Usage;
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Close(ExitCode.Usage);
        Error.Dispose();
    }

    private static int WidthOfConsole()
    {
        try
        {
            return Console.WindowWidth is > 20 and var width ? width : 120;
        }
        catch (IOException)
        {
            return 120;
        }
    }
}
