using System.Collections.Immutable;
using IacGuard.Analyzers.Diagnostics;
using IacGuard.Cdk;
using IacGuard.CodeFixes.Editing;
using IacGuard.CodeFixes.Props;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;

namespace IacGuard.CodeFixes;

/// <summary>Finds and writes the edits that mend findings.</summary>
internal static class PropertyFixes
{
    private static readonly IPropFinder[] Finders = [new L1Props()];

    /// <summary>The edits that mend those of the findings that can be mended so, one entry per construct. All is checked before anything is offered.</summary>
    public static async Task<IReadOnlyList<CreationEdits>> FindAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (!diagnostics.Any(static d => d.Properties.ContainsKey(FindingProperties.FixTitle)) || await document.GetSemanticModelAsync(cancellation) is not { } model
            || await document.GetSyntaxRootAsync(cancellation) is not { } root || CdkSymbols.TryFind(model.Compilation) is not { } symbols)
        {
            return [];
        }

        var found = new List<CreationEdits>();
        foreach (var diagnostic in diagnostics)
        {
            var place = diagnostic.AdditionalLocations.Count > 0 ? diagnostic.AdditionalLocations[0] : null;
            var creation = place?.SourceTree == root.SyntaxTree ? ConstructCreation.At(model, symbols, root, place!.SourceSpan, cancellation) : null;
            if (creation is not null && EditsOf(diagnostic, symbols, creation) is { Count: > 0 } edits)
            {
                Add(found, creation, edits);
            }
        }

        return found;
    }

    /// <summary>A document with edits.</summary>
    public static async Task<Document> ApplyAsync(Document document, IReadOnlyList<CreationEdits> edits, CancellationToken cancellation)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellation);
        foreach (var edit in edits)
        {
            edit.Apply(editor);
        }

        return editor.GetChangedDocument();
    }

    /// <summary>An edit in words: <c>SseSpecification.SseEnabled = true</c>.</summary>
    public static string Describe(PropEdit edit, SyntaxGenerator generator) => edit.Value switch
    {
        NestedValue nested => edit.Property + "." + Describe(nested.Inner, generator),
        WholeValue whole => edit.Property + " to " + whole.Make(generator).ToString(),
        _ => edit.Property,
    };

    private static IReadOnlyList<PropEdit> EditsOf(Diagnostic diagnostic, CdkSymbols symbols, ConstructCreation creation)
    {
        var edits = new List<PropEdit>();
        foreach (var (path, value) in FindingProperties.FixOf(diagnostic.Properties))
        {
            var edit = Finders.Select(f => f.Find(symbols, creation, path, value)).FirstOrDefault(static e => e is not null);
            if (edit is null || !PropsWriter.CanApply(creation.Props, edit))
            {
                return [];
            }

            edits.Add(edit);
        }

        return edits;
    }

    // Several findings on one construct, or the same finding on it in two spellings, make one change of its props.
    private static void Add(List<CreationEdits> found, ConstructCreation creation, IReadOnlyList<PropEdit> edits)
    {
        var at = found.FindIndex(f => f.Creation.Node == creation.Node || (creation.Props is not null && f.Creation.Props == creation.Props));
        if (at < 0)
        {
            found.Add(new CreationEdits(creation, edits));
        }
        else
        {
            found[at] = found[at] with { Edits = [.. found[at].Edits, .. edits] };
        }
    }
}
