using System.CommandLine;
using IacGuard.Dev.Knowledge;

namespace IacGuard.Dev.Commands;

/// <summary><c>knowledge tags</c>: refreshes which types take tags, and how.</summary>
internal static class KnowledgeTagsCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var version = new Option<string>("--package-version")
        {
            Description = $"Which version of {TagTable.Package} to read.",
            DefaultValueFactory = static _ => TagTable.DefaultVersion,
        };
        var from = new Option<DirectoryInfo?>("--from") { Description = "A folder that holds the unpacked package; without it npm fetches the package." };
        var command = new Command("tags", "Rewrites the table of taggable types.") { version, from };
        command.SetAction(parsed =>
        {
            var table = parsed.GetValue(from) is { } folder
                ? TagTable.Build(folder.FullName)
                : NpmPackage.Read(TagTable.Package, parsed.GetValue(version)!, TagTable.Build);
            var target = Path.Combine(Repository.Root, "src", "IacGuard.Rules", "Tags", "Data", "taggable-types.txt");
            File.WriteAllText(target, table);
            Console.WriteLine($"{Path.GetRelativePath(Repository.Root, target)}: {table.Length} characters");
            return 0;
        });
        return command;
    }
}
