using System.Collections.Immutable;
using IacGuard.Analyzers.Diagnostics;
using IacGuard.Cdk;
using IacGuard.CodeFixes.Editing;
using IacGuard.CodeFixes.Props;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace IacGuard.CodeFixes;

/// <summary>Finds and writes the edits that mend findings.</summary>
internal static class PropertyFixes
{
    private static readonly IPropFinder[] Finders = [new L1Props(), new ModelProps()];

    /// <summary>The edits that mend those of the findings that can be mended so, one entry per construct. All is checked before anything is offered.</summary>
    public static async Task<IReadOnlyList<CreationEdits>> FindAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (await document.GetSemanticModelAsync(cancellation) is not { } model
            || await document.GetSyntaxRootAsync(cancellation) is not { } root || CdkSymbols.TryFind(model.Compilation) is not { } symbols)
        {
            return [];
        }

        var app = AppSettings.Of(document.Project, cancellation);
        var found = new List<CreationEdits>();
        foreach (var diagnostic in diagnostics)
        {
            if (LaterChanges.Hold(diagnostic, cancellation))
            {
                continue;
            }

            var parts = diagnostic.Location.SourceTree == root.SyntaxTree ? ConstructCreation.About(model, symbols, root, diagnostic.Location.SourceSpan, cancellation) : [];
            if (OfPart(diagnostic, symbols, parts) is { } part)
            {
                Add(found, new CreationEdits(part.Creation, new TypeNames(model, part.Creation.Node.SpanStart), part.Edits));
                continue;
            }

            var place = diagnostic.AdditionalLocations.Count > 0 ? diagnostic.AdditionalLocations[0] : null;
            var creation = place?.SourceTree == root.SyntaxTree ? ConstructCreation.At(model, symbols, root, place!.SourceSpan, cancellation) : null;
            if (creation is not null && EditsOf(diagnostic, symbols, creation, app) is { Count: > 0 } edits)
            {
                Add(found, new CreationEdits(creation, new TypeNames(model, creation.Node.SpanStart), edits));
            }
        }

        return found;
    }

    // What a finding is about may be part of a resource that another construct makes: a container of a task definition.
    private static (ConstructCreation Creation, IReadOnlyList<PropEdit> Edits)? OfPart(Diagnostic diagnostic, CdkSymbols symbols, IEnumerable<ConstructCreation> parts)
    {
        foreach (var creation in parts)
        {
            IReadOnlyList<PropEdit> edits = MadeLogs.For(RuleOf(diagnostic), symbols, creation) is { } log ? [log] : NamedProps.Find(symbols, creation, FindingProperties.FixPropsOf(diagnostic.Properties));
            if (edits.Count > 0 && edits.All(e => PropsWriter.CanApply(creation.Props, e)))
            {
                return (creation, edits);
            }
        }

        return null;
    }

    /// <summary>A document with edits.</summary>
    public static async Task<Document> ApplyAsync(Document document, IReadOnlyList<CreationEdits> edits, CancellationToken cancellation)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellation);
        var locals = new HashSet<(SyntaxNode, string)>();
        foreach (var edit in edits)
        {
            edit.Apply(editor, locals);
        }

        var changed = editor.GetChangedDocument();
        var root = (CompilationUnitSyntax)(await changed.GetSyntaxRootAsync(cancellation))!;
        return changed.WithSyntaxRoot(UsingDirectives.Add(root, edits.SelectMany(static e => e.Names.Namespaces).Distinct()));
    }

    private static IReadOnlyList<PropEdit> EditsOf(Diagnostic diagnostic, CdkSymbols symbols, ConstructCreation creation, AppSettings app)
    {
        var rule = RuleOf(diagnostic);
        if ((DeadLetterQueues.For(rule, symbols, creation) ?? NewerRuntimes.For(rule, symbols, creation, app.Day)) is { } made)
        {
            return PropsWriter.CanApply(creation.Props, made) ? [made] : [];
        }

        if (NamedProps.Find(symbols, creation, FindingProperties.FixPropsOf(diagnostic.Properties)) is { Count: > 0 } named)
        {
            return named.All(e => PropsWriter.CanApply(creation.Props, e)) ? named : [];
        }

        var edits = new List<PropEdit>();
        foreach (var (path, value) in FindingProperties.FixOf(diagnostic.Properties))
        {
            var wanted = new WantedValue(path, value, diagnostic.Properties.TryGetValue(FindingProperties.ConstructPath, out var construct) ? construct : null, app.FeatureFlags);
            var edit = Finders.Select(f => f.Find(symbols, creation, wanted)).FirstOrDefault(static e => e is not null);
            if (edit is null || !PropsWriter.CanApply(creation.Props, edit))
            {
                return [];
            }

            edits.Add(edit);
        }

        return edits;
    }

    private static string? RuleOf(Diagnostic diagnostic) => diagnostic.Properties.TryGetValue(FindingProperties.Rule, out var rule) ? rule : null;

    // Several findings on one construct, or the same finding on it in two spellings, make one change of its props.
    private static void Add(List<CreationEdits> found, CreationEdits edits)
    {
        var creation = edits.Creation;
        var at = found.FindIndex(f => f.Creation.Node == creation.Node || (creation.Props is not null && f.Creation.Props == creation.Props));
        if (at < 0)
        {
            found.Add(edits);
        }
        else
        {
            found[at] = found[at] with { Edits = [.. found[at].Edits, .. edits.Edits] };
        }
    }
}
