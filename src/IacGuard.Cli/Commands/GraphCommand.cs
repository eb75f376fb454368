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
        RunArguments.TakeOnly(format, ["mermaid"]);
        var stacks = RunArguments.Repeatable("--stack", "NAME", "Draw only this stack; repeatable. Default: all.");
        var all = new Option<bool>("--all") { Description = "Draw every resource and reference, instead of roles, policies and connections as arrows." };
        var groups = new Option<bool>("--groups") { Description = "Draw one box per part of a stack, by construct paths, instead of one per resource." };
        var into = new Option<string?>("--into") { HelpName = "FILE", Description = "Write charts into a Markdown file, between the lines <!-- iacguard graph --> and <!-- /iacguard graph -->; the first may hold options." };

        var command = new Command("graph", "Draw the resources of a template and what they refer to.") { path, format, stacks, all, groups, into };
        command.SetAction(parsed => Run(
            terminal,
            parsed.GetValue(path)!,
            new GraphRequest { Stacks = parsed.GetValue(stacks) ?? [], All = parsed.GetValue(all), Groups = parsed.GetValue(groups) },
            parsed.GetValue(into)));
        return command;
    }

    private static int Run(Terminal terminal, string path, GraphRequest request, string? into)
    {
        var loaded = Load(terminal, path);
        IReadOnlyList<Stack> stacks = [.. loaded.SelectMany(static l => l.App?.Stacks ?? [])];
        if (into is null)
        {
            terminal.Out.Write(request.Draw(stacks));
        }
        else
        {
            // Options in the file say more than those of the command line, which hold for all of it.
            var full = terminal.FullPath(into);
            File.WriteAllText(full, MarkdownCharts.Fill(into, File.ReadAllText(full), options => (options.Count == 0 ? request : GraphRequest.Parse(options)).Draw(stacks)));
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
}
