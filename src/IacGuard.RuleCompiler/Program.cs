using IacGuard.RuleCompiler;
using IacGuard.Rules;

if (args.Length != 2)
{
    Console.Error.WriteLine("usage: IacGuard.RuleCompiler RULES-FOLDER OUTPUT-FILE");
    return 2;
}

var folder = new RuleFolder(Path.GetFullPath(args[0]));
var rules = folder.LoadRules();
var packs = folder.LoadPacks([.. rules.Select(static r => r.Id)]);
foreach (var error in folder.Errors)
{
    Console.Error.WriteLine(error);
}

if (folder.Errors.Count > 0)
{
    return 1;
}

File.WriteAllBytes(args[1], RuleBinary.Write(rules, packs));
return 0;
