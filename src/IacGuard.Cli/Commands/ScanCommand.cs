using System.CommandLine;
using IacGuard.Cli.Scanning;
using IacGuard.Cli.Setup;
using IacGuard.Reporting;
using IacGuard.Rules;

namespace IacGuard.Cli.Commands;

/// <summary><c>iacguard scan</c>: judges templates.</summary>
internal static class ScanCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        var arguments = new RunArguments();
        var formats = RunArguments.Repeatable("--format", "NAME[=FILE]", "How to report: console, json, sarif, junit, github, gitlab, markdown; repeatable, each to its file.");
        var baseline = new Option<string?>("--baseline") { HelpName = "FILE", Description = "Findings in this file are accepted; only new ones count." };
        var undecided = new Option<bool>("--undecided") { Description = "Show also what depends on values that are not known." };
        var failOn = new Option<string?>("--fail-on") { HelpName = "error|warning|info|never", Description = "From which severity on findings make the run fail. Default: error." };
        RunArguments.TakeOnly(failOn, FailOn.Names);

        var command = new Command("scan", "Judge templates, folders, or a cdk.out folder.") { formats, baseline, failOn, undecided };
        arguments.AddTo(command);
        command.SetAction(parsed => Run(terminal, new ScanRequest(
            arguments.Read(parsed),
            FormatTarget.Parse(terminal, parsed.GetValue(formats) ?? []),
            parsed.GetValue(baseline),
            parsed.GetValue(failOn) is { } name ? FailOn.Parse(name) : null,
            parsed.GetValue(undecided))));
        return command;
    }

    private static int Run(Terminal terminal, ScanRequest request)
    {
        var configuration = RunConfiguration.Load(terminal, request.Run);
        var baseline = request.BaselineFile is { } file ? BaselineFile.Read(terminal, file) : null;
        var report = new Scanner(terminal, request.Run, configuration).Run();
        if (baseline is not null)
        {
            report = report with { Findings = baseline.Apply(report.Findings, out var stale) };
            BaselineFile.ReportStale(terminal, stale);
        }

        // A wrong folder in a pipeline would pass for ever.
        if (report.Templates == 0 && report.Errors.Count == 0)
        {
            terminal.Error.WriteLine($"iacguard: there is no template in {string.Join(", ", request.Run.Paths.Select(VisibleText.Escape))}: nothing was judged.");
        }

        foreach (var format in request.Formats)
        {
            format.Write(report, terminal, request.ShowUndecided, request.Run.Jobs);
        }

        return ExitCodeOf(report, request.FailOn ?? configuration.Configuration.FailOn?.Value ?? FailThreshold.Error);
    }

    private static int ExitCodeOf(ScanReport report, FailThreshold failOn)
    {
        if (report.Errors.Count > 0)
        {
            return ExitCode.UnreadableInput;
        }

        foreach (var finding in report.Findings)
        {
            if (finding.Verdict == Verdict.Violated && finding.Suppression is null && (int)finding.Severity >= (int)failOn)
            {
                return ExitCode.Findings;
            }
        }

        return ExitCode.Clean;
    }

    private sealed record ScanRequest(RunOptions Run, IReadOnlyList<FormatTarget> Formats, string? BaselineFile, FailThreshold? FailOn, bool ShowUndecided);
}
