using System.Collections.Immutable;
using IacGuard.Analyzers;
using IacGuard.Analyzers.Diagnostics;
using IacGuard.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IacGuard.CodeFixes;

/// <summary>Writes what a rule's fix sets in CloudFormation as props of the construct that makes the resource.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class PropertyFixProvider : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = RuleDescriptors.All.Select(static d => d.Id).ToImmutableArray();

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => PropertyFixAll.Instance;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await PropertyFixes.FindAsync(context.Document, ImmutableArray.Create(diagnostic), context.CancellationToken) is { Count: > 0 } edits)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(TitleOf(diagnostic, edits[0]), c => PropertyFixes.ApplyAsync(context.Document, edits, c), diagnostic.Properties[FindingProperties.Rule]),
                    diagnostic);
            }
        }
    }

    private static string TitleOf(Diagnostic diagnostic, CreationEdits edits)
    {
        var title = "Set " + string.Join(", ", edits.Edits);
        var type = diagnostic.Properties.TryGetValue(FindingProperties.Type, out var found) ? found : null;
        return FindingProperties.FixOf(diagnostic.Properties).Any(s => ReplacingProperties.Holds(type, s.Path)) ? title + " (replaces a deployed resource)" : title;
    }
}
