using System.CommandLine;
using IacGuard.Dev.Commands;

var root = new RootCommand("For the developers of IacGuard: scaffolds, generates and refreshes.")
{
    NewRuleCommand.Create(),
    NextIdCommand.Create(),
    GenerateCommand.Create(),
    KnowledgeCommand.Create(),
};
return root.Parse(args).Invoke();
