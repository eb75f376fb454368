using System.CommandLine;
using IacGuard.Cli.Scanning;
using IacGuard.Cli.Setup;
using IacGuard.Reporting;
using IacGuard.Rules.Suppressions;

namespace IacGuard.Cli.Commands;

/// <summary><c>iacguard baseline</c>: accepts today's findings.</summary>
internal static class BaselineCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        var arguments = new RunArguments();
        var file = new Option<string>("--output") { HelpName = "FILE", Description = "Where to write.", DefaultValueFactory = static _ => BaselineFile.DefaultName };
        var command = new Command("baseline", "Accept today's findings, so that 'scan --baseline' counts only new ones.") { file };
        arguments.AddTo(command);
        command.SetAction(parsed => Run(terminal, arguments.Read(parsed), parsed.GetRequiredValue(file)));
        return command;
    }

    private static int Run(Terminal terminal, RunOptions options, string file)
    {
        var report = new Scanner(terminal, options, RunConfiguration.Load(terminal, options)).Run();
        foreach (var error in report.Errors)
        {
            terminal.Error.WriteLine($"iacguard: {VisibleText.Escape(error.File)}:{error.Span.StartPosition}: {VisibleText.Escape(error.Message)}");
        }

        var baseline = Baseline.Of(report.Findings);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(terminal.FullPath(file))!);
            File.WriteAllText(terminal.FullPath(file), BaselineFile.ToText(baseline));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The file '{VisibleText.Escape(file)}' cannot be written: {VisibleText.Escape(e.Message)}");
        }

        terminal.Error.WriteLine($"iacguard: {baseline.Entries.Count} {(baseline.Entries.Count == 1 ? "finding" : "findings")} accepted in {VisibleText.Escape(file)}.");
        return report.Errors.Count > 0 ? ExitCode.UnreadableInput : ExitCode.Clean;
    }
}
