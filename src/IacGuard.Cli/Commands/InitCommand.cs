using System.CommandLine;
using IacGuard.Cli.Setup;
using IacGuard.Reporting;

namespace IacGuard.Cli.Commands;

/// <summary><c>iacguard init</c>: writes a configuration and an example rule to start from.</summary>
internal static class InitCommand
{
    private const string RuleFolder = "iacguard.rules/ACME0001-queue-name-is-left-to-cloudformation/";

    /// <summary>The files by path below the folder, with the name of the embedded text.</summary>
    private static readonly (string Path, string Resource)[] Files =
    [
        (ConfigurationFinder.FileName, "init/iacguard.yaml"),
        (RuleFolder + RuleFolders.RuleFile, "init/rule.yaml"),
        (RuleFolder + "cases.yaml", "init/cases.yaml"),
    ];

    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        var folder = new Argument<string>("DIR") { Description = "Where to write. Default: here.", DefaultValueFactory = static _ => "." };
        var command = new Command("init", "Write a commented iacguard.yaml and an example rule of your own. Never overwrites.") { folder };
        command.SetAction(parsed => Run(terminal, terminal.FullPath(parsed.GetRequiredValue(folder))));
        return command;
    }

    private static int Run(Terminal terminal, string folder)
    {
        foreach (var (name, resource) in Files)
        {
            var path = Path.Combine(folder, name);
            terminal.Error.WriteLine($"iacguard: {(TryWrite(path, resource) ? "wrote" : "kept, it is there already:")} {VisibleText.Escape(name)}");
        }

        terminal.Error.WriteLine("iacguard: next, 'iacguard test' runs the example rule's cases, and 'iacguard scan .' judges your templates.");
        return ExitCode.Clean;
    }

    private static bool TryWrite(string path, string resource)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var text = typeof(InitCommand).Assembly.GetManifestResourceStream(resource) ?? throw new InvalidDataException("the tool lacks its text " + resource);
            using var file = new FileStream(path, FileMode.CreateNew);
            text.CopyTo(file);
            return true;
        }
        catch (IOException) when (File.Exists(path))
        {
            return false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{VisibleText.Escape(path)}' cannot be written: {VisibleText.Escape(e.Message)}");
        }
    }
}
