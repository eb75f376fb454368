using IacGuard.Model;
using IacGuard.Reporting;

namespace IacGuard.Cli.Graphs;

/// <summary>What is to be drawn.</summary>
public sealed record GraphRequest
{
    /// <summary>The stacks by name; empty for all.</summary>
    public IReadOnlyList<string> Stacks { get; init; } = [];

    /// <summary>Every resource and every reference, instead of roles, policies and connections as arrows.</summary>
    public bool All { get; init; }

    /// <summary>One box per part of a stack, instead of one per resource.</summary>
    public bool Groups { get; init; }

    /// <summary>Reads options as they stand in a Markdown file.</summary>
    /// <exception cref="UsageException">One is not known.</exception>
    public static GraphRequest Parse(IReadOnlyList<string> options)
    {
        var request = new GraphRequest();
        for (var i = 0; i < options.Count; i++)
        {
            request = options[i] switch
            {
                "--all" => request with { All = true },
                "--groups" => request with { Groups = true },
                "--stack" when i + 1 < options.Count => request with { Stacks = [.. request.Stacks, options[++i]] },
                _ => throw new UsageException($"There is no option '{VisibleText.Escape(options[i])}' for a chart in a file: expected --stack NAME, --groups or --all."),
            };
        }

        return request;
    }

    /// <summary>The chart of the chosen stacks.</summary>
    /// <exception cref="UsageException">There is no such stack.</exception>
    public string Draw(IReadOnlyList<Stack> stacks)
    {
        foreach (var name in Stacks)
        {
            if (!stacks.Any(s => s.Name == name))
            {
                throw new UsageException($"There is no stack '{VisibleText.Escape(name)}'. There are: {string.Join(", ", stacks.Select(static s => VisibleText.Escape(s.Name)))}.");
            }
        }

        var pictures = stacks.Where(s => Stacks.Count == 0 || Stacks.Contains(s.Name)).Select(s => StackPicture.Of(s, All));
        return MermaidWriter.Write([.. Groups ? pictures.Select(GroupPicture.Of) : pictures]);
    }
}
