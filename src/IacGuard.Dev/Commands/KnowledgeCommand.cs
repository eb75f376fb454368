using System.CommandLine;
using System.Text;
using IacGuard.Dev.Knowledge;

namespace IacGuard.Dev.Commands;

/// <summary><c>knowledge</c>: refreshes the facts about AWS and the CDK that ship as data.</summary>
internal static class KnowledgeCommand
{
    private const string Rules = "src/IacGuard.Rules";

    /// <summary>Builds the command with one subcommand per kind of knowledge.</summary>
    public static Command Create() => new("knowledge", "Refreshes facts about AWS from their named sources.")
    {
        CreateRefresh(
            "iam", "Rewrites the service authorization data.", IamPackage.Name, IamPackage.DefaultVersion,
            Rules + "/Iam/Data/service-authorization.bin", static folder => PackedServiceAuthorization.Pack(IamPackage.Read(folder))),
        CreateRefresh(
            "tags", "Rewrites the table of taggable types.", TagTable.Package, TagTable.DefaultVersion,
            Rules + "/Tags/Data/taggable-types.txt", static folder => Encoding.UTF8.GetBytes(TagTable.Build(folder))),
        CdkKnowledgeCommand.Create(),
    };

    private static Command CreateRefresh(
        string name, string description, string package, string defaultVersion, string target, Func<string, byte[]> build)
    {
        var version = new Option<string>("--package-version")
        {
            Description = $"Which version of {package} to read.",
            DefaultValueFactory = _ => defaultVersion,
        };
        var from = new Option<DirectoryInfo?>("--from") { Description = "A folder that holds the unpacked package; without it npm fetches the package." };
        var command = new Command(name, description) { version, from };
        command.SetAction(parsed =>
        {
            var data = parsed.GetValue(from) is { } folder ? build(folder.FullName) : NpmPackage.Read(package, parsed.GetValue(version)!, build);
            File.WriteAllBytes(Path.Combine(Repository.Root, target), data);
            Console.WriteLine($"{target}: {data.Length} bytes");
            return 0;
        });
        return command;
    }
}
