using System.CommandLine;
using IacGuard.Dev.Scaffolding;

namespace IacGuard.Dev.Commands;

/// <summary><c>new-rule</c>: a rule that works and cases that pass, for the author to edit.</summary>
internal static class NewRuleCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var family = new Argument<string>("family-or-id") { Description = "A family (1 to 8 or its name), whose next id is taken, or an id such as IG2042." };
        var service = new Argument<string>("service") { Description = "The folder of the service, such as sqs." };
        var law = new Argument<string>("law") { Description = "What holds when the rule is satisfied, such as queue-is-encrypted." };
        var type = new Option<string?>("--type") { Description = "The resource type; without it that of the service's other rules." };
        var command = new Command("new-rule", "Scaffolds rules/<service>/<id>-<law>/ with rule.yaml and cases.yaml. Overwrites nothing.") { family, service, law, type };
        command.SetAction(parsed => Guarded.Run(() =>
        {
            var since = typeof(NewRuleCommand).Assembly.GetName().Version!.ToString(3);
            var folder = new RuleScaffold(Path.Combine(Repository.Root, "rules"))
                .Create(parsed.GetValue(family)!, parsed.GetValue(service)!, parsed.GetValue(law)!, parsed.GetValue(type), since);
            Console.WriteLine(Path.GetRelativePath(Environment.CurrentDirectory, folder));
            Console.Error.WriteLine("Edit rule.yaml and cases.yaml, list the id in rules/packs/default.yaml if nobody would argue with it, then run: generate");
            return 0;
        }));
        return command;
    }
}
