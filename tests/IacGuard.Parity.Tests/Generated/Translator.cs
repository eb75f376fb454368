using System.Diagnostics;
using IacGuard.Parity.Tests.Synthesis;
using IacGuard.TestKit;

namespace IacGuard.Parity.Tests.Generated;

/// <summary>A template and the C# that was generated from it.</summary>
/// <param name="Name">The stack class's name, which is its namespace's too.</param>
/// <param name="Template">The template's path below <c>shared/cases</c>.</param>
/// <param name="Code">The generated C#.</param>
internal sealed record Translation(string Name, string Template, string Code);

/// <summary>Generates C# from templates with the npm package <c>cdk-from-cfn</c>.</summary>
internal static class Translator
{
    private const string Package = "cdk-from-cfn@0.336.0";

    /// <summary>The folder of the labelled templates; it may be absent.</summary>
    public static string Cases { get; } = Repository.Shared("cases");

    /// <summary>Translates templates; those that the package does not convert are left out. Null when the package cannot be installed.</summary>
    public static IReadOnlyList<Translation>? Translate(string folder, IReadOnlyList<string> templates)
    {
        File.WriteAllText(Path.Combine(folder, "package.json"), "{ \"private\": true }");
        if (!Run("npm", folder, "install", "--no-audit", "--no-fund", "--silent", Package))
        {
            return null;
        }

        File.Copy(Path.Combine(Bodies.Project, "Generated", "translate.js"), Path.Combine(folder, "translate.js"));
        var jobs = templates.Select((template, i) => (Name: $"Stack{i:D4}", Template: template, Output: Path.Combine(folder, $"Stack{i:D4}.cs"))).ToList();
        File.WriteAllLines(Path.Combine(folder, "list.txt"), jobs.Select(static j => $"{j.Name}\t{Path.Combine(Cases, j.Template)}\t{j.Output}"));
        Run("node", folder, "translate.js", "list.txt");
        return [.. jobs.Where(static j => File.Exists(j.Output)).Select(static j => new Translation(j.Name, j.Template, File.ReadAllText(j.Output)))];
    }

    private static bool Run(string program, string folder, params string[] arguments)
    {
        if (!CdkRoom.Answers(program))
        {
            return false;
        }

        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
