using System.CommandLine;
using IacGuard.Cli.Listing;
using IacGuard.Cli.Setup;
using IacGuard.Model;
using IacGuard.Reporting;
using IacGuard.Rules;

namespace IacGuard.Cli.Commands;

/// <summary><c>iacguard config show</c>: what a run would go by, and who said so.</summary>
internal static class ConfigCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        var arguments = new RunArguments(needsPath: false);
        var origin = new Option<bool>("--origin") { Description = "Say of each setting where it comes from." };
        var show = new Command("show", "Show the configuration that a scan of PATH would go by.") { origin };
        arguments.AddTo(show);
        show.SetAction(parsed => Run(terminal, arguments.Read(parsed), parsed.GetValue(origin)));
        return new Command("config", "Look at the configuration.") { show };
    }

    private static int Run(Terminal terminal, RunOptions options, bool withOrigin)
    {
        var setup = RunSetup.Load(terminal, options);
        var configuration = setup.Configuration;
        var page = new ConfigPage(terminal.Out, withOrigin);
        page.Line("configuration", configuration.File?.Path ?? "none", "");
        page.Line("packs", string.Join(", ", setup.Packs.Select(static p => p.Name)), options.Packs.Count > 0 ? "command line" : PlaceOf(configuration.Packs));
        page.Line("failOn", (configuration.FailOn?.Value ?? FailThreshold.Error).ToString().ToLowerInvariant(), PlaceOf(configuration.FailOn?.Span));
        page.Line("asOf", $"{setup.AsOf:yyyy-MM-dd}", options.AsOf is not null ? "command line" : configuration.AsOf is { } day ? PlaceOf(day.Span) : "today");
        foreach (var exclusion in configuration.Exclusions)
        {
            page.Line("exclusion", exclusion.Value, PlaceOf(exclusion.Span));
        }

        foreach (var suppression in configuration.Suppressions)
        {
            page.Line("suppression", suppression.Suppression.Rule, PlaceOf(suppression.Suppression.Span));
        }

        foreach (var rule in setup.Selection.Origins)
        {
            page.Line("rule " + rule.Rule.Id, rule.Severity is { } severity ? ListedRule.Word(severity) : "off", OriginOf(rule));
        }

        foreach (var parameters in configuration.Parameters.OrderBy(static p => p.Key, StringComparer.Ordinal))
        {
            page.Line("parameters " + parameters.Key, parameters.Value.Value.ToString(), PlaceOf(parameters.Value.Span));
        }

        return ExitCode.Clean;
    }

    private static string OriginOf(RuleOrigin origin) =>
        origin.Span.IsKnown ? PlaceOf(origin.Span)
        : origin.Pack is { } pack ? "pack " + pack.Name
        : origin.Severity is null ? "in no chosen pack" : "rule";

    private static string PlaceOf(IReadOnlyList<Setting<string>>? settings) => PlaceOf(settings is { Count: > 0 } ? settings[0].Span : null);

    private static string PlaceOf(SourceSpan? span) => span is { File: { } file } place ? $"{file.Path}:{place.StartPosition.Line}" : "default";

    private sealed class ConfigPage(TextWriter output, bool withOrigin)
    {
        public void Line(string name, string value, string origin) =>
            output.WriteLine(VisibleText.Escape($"{name}: {value}" + (withOrigin && origin.Length > 0 ? $"  ({origin})" : "")));
    }
}
