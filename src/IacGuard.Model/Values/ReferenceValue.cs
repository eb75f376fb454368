namespace IacGuard.Model;

/// <summary>
/// A reference to a resource (CloudFormation's <c>Ref</c> and <c>Fn::GetAtt</c>; in C# a construct or one of its properties).
/// Resolve it with <see cref="Stack.Resolve"/>.
/// </summary>
public sealed class ReferenceValue(string logicalId, string? attribute, SourceSpan span) : Value(span)
{
    /// <summary>The logical id of the resource referred to.</summary>
    public string LogicalId { get; } = logicalId;

    /// <summary>The attribute of a <c>GetAtt</c> such as <c>Arn</c>; null for a <c>Ref</c>.</summary>
    public string? Attribute { get; } = attribute;

    /// <summary>The stack that holds the resource when it is another one of the same app (an export, a nested stack's argument); else null.</summary>
    public Stack? OtherStack { get; init; }

    /// <inheritdoc />
    public override bool Equals(Value? other) =>
        other is ReferenceValue reference && LogicalId == reference.LogicalId && Attribute == reference.Attribute
        && ReferenceEquals(OtherStack, reference.OtherStack);

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(LogicalId) * 31) + (Attribute?.Length ?? 0));

    /// <inheritdoc />
    public override string ToString() => Attribute is null ? "${" + LogicalId + "}" : "${" + LogicalId + "." + Attribute + "}";
}
