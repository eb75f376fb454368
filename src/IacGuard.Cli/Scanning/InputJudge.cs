using IacGuard.Cli.Inputs;
using IacGuard.Rules.Suppressions;

namespace IacGuard.Cli.Scanning;

/// <summary>Reads and judges single inputs; used from several threads.</summary>
/// <param name="loader">Reads them.</param>
/// <param name="rules">The rules; asked for only when a template has been read.</param>
internal sealed class InputJudge(TemplateLoader loader, Lazy<ScanJudge> rules)
{
    /// <summary>Reads and judges one input.</summary>
    public InputResult Judge(InputFile file)
    {
        var loaded = loader.Load(file);
        if (loaded.App is not { } app)
        {
            return loaded.IsOther ? InputResult.Other : new InputResult { Errors = loaded.Errors };
        }

        var marks = new List<SuppressionMark>(loaded.Marks);
        var resources = 0;
        foreach (var stack in app.Stacks)
        {
            resources += stack.Resources.Count;
            marks.AddRange(MetadataMarks.Read(stack));
        }

        return new InputResult
        {
            Findings = rules.Value.Suppressor.Apply(rules.Value.Judge.Evaluate(app), marks),
            Errors = loaded.Errors,
            NestedPaths = loaded.NestedPaths,
            ShownPaths = [.. app.Stacks.Select(static s => s.File?.Path).OfType<string>().Distinct(StringComparer.Ordinal)],
            Templates = app.Stacks.Count,
            Resources = resources,
        };
    }
}
