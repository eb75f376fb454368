using System.CommandLine;
using IacGuard.Cli.Setup;
using IacGuard.CloudFormation;
using IacGuard.Documents;
using IacGuard.Model;
using IacGuard.Reporting;
using IacGuard.Rules;
using IacGuard.Rules.Cases;
using IacGuard.Rules.Language;

namespace IacGuard.Cli.Commands;

/// <summary><c>iacguard test</c>: runs the cases of a user's own rules.</summary>
internal static class TestCommand
{
    private const string CasesFile = "cases.yaml";
    private const string DefaultFolder = "iacguard.rules";

    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        var folder = new Argument<string>("DIR") { Description = $"The folder of rules. Default: {DefaultFolder}.", DefaultValueFactory = static _ => DefaultFolder };
        var command = new Command("test", "Run the cases of your own rules (cases.yaml beside each rule.yaml).") { folder };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(folder)));
        return command;
    }

    private static int Run(Terminal terminal, string folder)
    {
        var passed = 0;
        var failed = 0;
        var without = 0;
        var errors = new List<DocumentError>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in RuleFolders.FilesOf(terminal, terminal.FullPath(folder)))
        {
            if (RuleFolders.LoadOne(terminal, file, errors) is not { } rule)
            {
                continue;
            }

            if (!ids.Add(rule.Id))
            {
                errors.Add(RuleFolders.IdIsTaken(terminal, file, rule));
                continue;
            }

            var casesFile = Path.Combine(Path.GetDirectoryName(file)!, CasesFile);
            if (!File.Exists(casesFile))
            {
                without++;
                terminal.Out.WriteLine($"{rule.Id}: no {CasesFile}");
                continue;
            }

            RunCases(terminal, rule, casesFile, errors, ref passed, ref failed);
        }

        PositionedErrors.ThrowIfAny(errors);
        terminal.Out.WriteLine($"{passed} passed, {failed} failed{(without > 0 ? $", {without} without cases" : "")}.");
        return failed > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    private static void RunCases(Terminal terminal, Rule rule, string file, List<DocumentError> errors, ref int passed, ref int failed)
    {
        var document = RuleFolders.ReadDocument(terminal, file);
        var cases = CaseLoader.Load(document, rule.Id);
        errors.AddRange(cases.Errors);
        var runner = new CaseRunner(root => ReadTemplate(document, root), DateTime.Today, Registry.Default);
        foreach (var test in cases.Result ?? [])
        {
            if (runner.Run(rule, test).Problem is { } problem)
            {
                failed++;
                terminal.Out.WriteLine($"{VisibleText.Escape(document.File.Path)}:{test.Name.Span.StartPosition}: {rule.Id}: {VisibleText.Escape(test.Name.Text)}: {string.Join('\n', problem.Split('\n').Select(VisibleText.Escape))}");
            }
            else
            {
                passed++;
            }
        }
    }

    private static (App? App, IReadOnlyList<DocumentError> Errors) ReadTemplate(Document document, MappingNode root)
    {
        var result = TemplateReader.Read(document with { Root = root, Errors = [] }, TemplateOptions.Default);
        return (result.Stack is { } stack ? new App([stack]) : null, result.Errors);
    }
}
