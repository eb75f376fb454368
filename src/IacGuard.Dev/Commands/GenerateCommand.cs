using System.CommandLine;
using IacGuard.Dev.Generation;

namespace IacGuard.Dev.Commands;

/// <summary><c>generate</c>: writes every file that derives from rules and code, or says which are stale.</summary>
internal static class GenerateCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var check = new Option<bool>("--check") { Description = "Write nothing; list the files that are stale and end with 1 if there are any." };
        var command = new Command("generate", "Writes the pages of the rules, their index, the reference of predicates and the JSON Schemas.") { check };
        command.SetAction(parsed => Guarded.Run(() => Run(Repository.Root, parsed.GetValue(check), Console.Out)));
        return command;
    }

    /// <summary>Generates or checks below a root folder; the exit code.</summary>
    public static int Run(string root, bool isCheck, TextWriter output)
    {
        var stale = DerivedFiles.FindStale(root);
        foreach (var file in stale)
        {
            if (!isCheck)
            {
                file.Write(root);
            }

            output.WriteLine(isCheck ? $"stale: {file.Path}" : file.Path);
        }

        if (isCheck && stale.Count > 0)
        {
            output.WriteLine("run: dotnet run --project src/IacGuard.Dev -- generate");
        }

        return isCheck && stale.Count > 0 ? 1 : 0;
    }
}
