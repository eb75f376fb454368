using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IacGuard.CodeFixes;

/// <summary>Mends all findings of a rule in a document, project or solution at once: edits of one construct are put together.</summary>
internal sealed class PropertyFixAll : DocumentBasedFixAllProvider
{
    /// <summary>The only one.</summary>
    public static PropertyFixAll Instance { get; } = new();

    /// <inheritdoc />
    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var edits = await PropertyFixes.FindAsync(document, diagnostics, fixAllContext.CancellationToken);
        return edits.Count == 0 ? document : await PropertyFixes.ApplyAsync(document, edits, fixAllContext.CancellationToken);
    }
}
