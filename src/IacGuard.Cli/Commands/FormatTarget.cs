using IacGuard.Reporting;
using IacGuard.Rules.Language;

namespace IacGuard.Cli.Commands;

/// <summary>A format and where it goes.</summary>
/// <param name="Reporter">The format.</param>
/// <param name="File">The file; null for standard output.</param>
public sealed record FormatTarget(IReporter Reporter, string? File)
{
    /// <summary>Reads the values of <c>--format NAME[=FILE]</c>; console without any.</summary>
    /// <exception cref="UsageException">An unknown format, or two formats for one place.</exception>
    public static IReadOnlyList<FormatTarget> Parse(Terminal terminal, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
        {
            return [new FormatTarget(Reporters.All[0], null)];
        }

        var targets = new List<FormatTarget>(texts.Count);
        foreach (var text in texts)
        {
            var target = ParseOne(text);
            if (targets.Exists(t => t.PathIn(terminal) == target.PathIn(terminal)))
            {
                throw new UsageException(target.File is null
                    ? "Two formats go to standard output: give all but one a file, as in --format sarif=results.sarif."
                    : $"Two formats go to the file '{VisibleText.Escape(target.File)}'.");
            }

            targets.Add(target);
        }

        return targets;
    }

    /// <summary>Writes a report to where it goes.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public void Write(ScanReport report, Terminal terminal, bool showUndecided, int jobs)
    {
        var options = new ReporterOptions
        {
            Color = File is null && terminal.UseColor,
            Width = terminal.Width,
            ShowUndecided = showUndecided,
            BaseDirectory = terminal.WorkingDirectory,
            Jobs = jobs,
        };
        if (File is null)
        {
            Reporter.Write(report, terminal.Out, options);
            return;
        }

        try
        {
            var path = PathIn(terminal)!;
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var writer = new StreamWriter(path);
            Reporter.Write(report, writer, options);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"The file '{VisibleText.Escape(File)}' cannot be written: {VisibleText.Escape(e.Message)}");
        }
    }

    private string? PathIn(Terminal terminal) => File is null ? null : terminal.FullPath(File);

    private static FormatTarget ParseOne(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var name = equals < 0 ? text : text[..equals];
        if (!Reporters.TryGet(name, out var reporter))
        {
            var names = Reporters.All.Select(static r => r.Name).ToArray();
            var near = Nearest.Find(name, names);
            throw new UsageException($"'{VisibleText.Escape(name)}' is no format: " + (near is null ? $"expected one of {string.Join(", ", names)}." : $"did you mean '{near}'?"));
        }

        if (equals == text.Length - 1)
        {
            throw new UsageException($"--format {VisibleText.Escape(text)} names no file.");
        }

        return new FormatTarget(reporter, equals < 0 ? null : text[(equals + 1)..]);
    }
}
