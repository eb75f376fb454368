using IacGuard.Model;

namespace IacGuard.Rules.Evaluation;

/// <summary>One thing to judge: a resource, or one item that a view found in it (a statement, an ingress rule, a name).</summary>
/// <param name="Owner">The resource whose text holds it.</param>
/// <param name="Content">What rules address by property paths; for a resource its properties.</param>
/// <param name="Path">Where the content sits in the owner, such as <c>PolicyDocument.Statement[0]</c>; empty for the resource itself.</param>
/// <param name="Guard">The condition under which it is there, beside the owner's own; null when it always is.</param>
public sealed record Row(Resource Owner, MapValue Content, string Path, Condition? Guard)
{
    /// <summary>Whether the fields are a view's own words for what stands at <see cref="Path"/>: findings then show that path alone.</summary>
    public bool IsNormalised { get; init; }

    /// <summary>The span for a finding that has no better place.</summary>
    public SourceSpan Span => Path.Length == 0 ? Owner.IdSpan : Content.Span.Or(Owner.IdSpan);
}
