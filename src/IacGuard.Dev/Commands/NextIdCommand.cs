using System.CommandLine;
using IacGuard.Dev.Scaffolding;

namespace IacGuard.Dev.Commands;

/// <summary><c>next-id</c>: the id that the next rule of a family gets.</summary>
internal static class NextIdCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var family = new Argument<string>("family")
        {
            Description = string.Join(", ", RuleFamily.All.Select(static f => $"{f.Digit} {f.Name}")),
        };
        var command = new Command("next-id", "Prints the next id of a family of rules.") { family };
        command.SetAction(parsed => Guarded.Run(() =>
        {
            Console.WriteLine(RuleFamily.Find(parsed.GetValue(family)!).NextId(new RuleScaffold(Path.Combine(Repository.Root, "rules")).TakenIds));
            return 0;
        }));
        return command;
    }
}
