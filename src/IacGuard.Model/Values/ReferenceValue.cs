namespace IacGuard.Model;

/// <summary>
/// A reference to a resource (CloudFormation's <c>Ref</c> and <c>Fn::GetAtt</c>; in C# a construct or one of its properties).
/// Resolve it with <see cref="Stack.Resolve"/>.
/// </summary>
public sealed class ReferenceValue(string logicalId, string? attribute, SourceSpan span) : Value(span)
{
    private Value? target;

    /// <summary>The logical id of the resource referred to.</summary>
    public string LogicalId { get; } = logicalId;

    /// <summary>The attribute of a <c>GetAtt</c> such as <c>Arn</c>; null for a <c>Ref</c>.</summary>
    public string? Attribute { get; } = attribute;

    /// <summary>The stack that holds the resource when it is another one of the same app (an export, a nested stack's argument); else null.</summary>
    public Stack? OtherStack { get; init; }

    /// <summary>The reference that this one is a copy of, in another place or stack; null for an original.</summary>
    public ReferenceValue? CopyOf { get; init; }

    /// <summary>What an output of a nested stack stands for, as every stack sees it; null for other references, and when the nested template is not in view.</summary>
    public Value? Target => target ?? CopyOf?.Target;

    /// <summary>Says what the reference stands for, once the nested template has been read. The value must not lead back to the reference.</summary>
    public void Bind(Value value) => target = value;

    /// <inheritdoc />
    public override bool Equals(Value? other) =>
        other is ReferenceValue reference && LogicalId == reference.LogicalId && Attribute == reference.Attribute
        && ReferenceEquals(OtherStack, reference.OtherStack);

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(LogicalId) * 31) + (Attribute?.Length ?? 0));

    /// <inheritdoc />
    public override string ToString() => Attribute is null ? "${" + LogicalId + "}" : "${" + LogicalId + "." + Attribute + "}";
}
