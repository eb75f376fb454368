using System.CommandLine;
using IacGuard.Cli.Graphs;
using IacGuard.Cli.Inputs;
using IacGuard.Cli.Scanning;
using IacGuard.CloudFormation.Parameters;
using IacGuard.Model;
using IacGuard.Reporting;

namespace IacGuard.Cli.Commands;

/// <summary><c>iacguard graph</c>: draws the resources of templates and what they refer to.</summary>
internal static class GraphCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        var path = new Argument<string>("PATH") { Description = "A template, a cdk.out folder, or - for standard input." };
        var format = new Option<string>("--format") { HelpName = "mermaid", Description = "How to draw.", DefaultValueFactory = static _ => "mermaid" };
        format.AcceptOnlyFromAmong("mermaid");
        var stacks = RunArguments.Repeatable("--stack", "NAME", "Draw only this stack; repeatable. Default: all.");
        var all = new Option<bool>("--all") { Description = "Draw every resource and reference, instead of roles, policies and connections as arrows." };
        var into = new Option<string?>("--into") { HelpName = "FILE", Description = $"Write the chart into a Markdown file, between {MarkdownSection.Start} and {MarkdownSection.End}." };

        var command = new Command("graph", "Draw the resources of a template and what they refer to.") { path, format, stacks, all, into };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(path)!, parsed.GetValue(stacks) ?? [], parsed.GetValue(all), parsed.GetValue(into)));
        return command;
    }

    private static int Run(Terminal terminal, string path, string[] names, bool all, string? into)
    {
        var loaded = Load(terminal, path);
        var stacks = Chosen([.. loaded.SelectMany(static l => l.App?.Stacks ?? [])], names);
        var chart = MermaidWriter.Write([.. stacks.Select(s => StackPicture.Of(s, all))]);
        if (into is null)
        {
            terminal.Out.Write(chart);
        }
        else
        {
            WriteInto(terminal, into, chart);
        }

        var errors = loaded.SelectMany(static l => l.Errors).ToArray();
        foreach (var error in errors)
        {
            terminal.Error.WriteLine($"iacguard: {VisibleText.Escape(error.File)}: {VisibleText.Escape(error.Message)}");
        }

        return errors.Length == 0 ? ExitCode.Clean : ExitCode.UnreadableInput;
    }

    private static List<LoadedInput> Load(Terminal terminal, string path)
    {
        var inputs = new InputCollector(terminal, static _ => false).Collect([path]);
        var loader = new TemplateLoader(terminal, ParameterValues.Empty);
        return [.. inputs.Files.Select(loader.Load), new LoadedInput { Errors = inputs.Errors }];
    }

    private static IReadOnlyList<Stack> Chosen(IReadOnlyList<Stack> stacks, string[] names)
    {
        foreach (var name in names)
        {
            if (!stacks.Any(s => s.Name == name))
            {
                throw new UsageException($"There is no stack '{VisibleText.Escape(name)}'. There are: {string.Join(", ", stacks.Select(static s => VisibleText.Escape(s.Name)))}.");
            }
        }

        return names.Length == 0 ? stacks : [.. stacks.Where(s => names.Contains(s.Name))];
    }

    private static void WriteInto(Terminal terminal, string file, string chart)
    {
        var full = terminal.FullPath(file);
        File.WriteAllText(full, MarkdownSection.Replace(file, File.ReadAllText(full), chart));
    }
}
