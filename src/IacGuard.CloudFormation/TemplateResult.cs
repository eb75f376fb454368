using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.CloudFormation;

/// <summary>A template that was read.</summary>
/// <param name="Stack">The model; null when the document is no template at all. With errors it holds what could be read.</param>
/// <param name="Errors">What is wrong, those of the document first.</param>
/// <param name="Comments">The document's comments, which may hold suppressions.</param>
public sealed record TemplateResult(Stack? Stack, IReadOnlyList<DocumentError> Errors, IReadOnlyList<Comment> Comments)
{
    /// <summary>The references to outputs of nested stacks, which wait for the nested templates.</summary>
    internal IReadOnlyList<ReferenceValue> OutputReferences { get; init; } = [];
}
