namespace IacGuard.Model;

/// <summary>Who wrote a resource.</summary>
public enum ResourceProvenance
{
    /// <summary>The user: they can change it.</summary>
    Authored,

    /// <summary>The CDK, for its own machinery (custom resource handlers, log retention, auto-delete): the user cannot.</summary>
    GeneratedByCdk,

    /// <summary>A transform, such as the role that AWS SAM makes for a function: the user writes what it is made from.</summary>
    GeneratedByTransform,
}

/// <summary>One resource of a stack.</summary>
public sealed class Resource(string logicalId, string type, MapValue properties, SourceSpan idSpan)
{
    /// <summary>The key under <c>Resources</c>; in C# the logical id that the CDK will make, as far as it is known.</summary>
    public string LogicalId { get; } = logicalId;

    /// <summary>The CloudFormation type, such as <c>AWS::SQS::Queue</c>.</summary>
    public string Type { get; } = type;

    /// <summary>
    /// The type that the resource becomes when the template is transformed, such as <c>AWS::Lambda::Function</c> of a SAM function; null when it stays what
    /// it is. The properties are there under the names of both types.
    /// </summary>
    public string? BecomesType { get; init; }

    /// <summary>Whether it is of a type, as it is written or as it becomes.</summary>
    public bool Is(string type) => Type == type || BecomesType == type;

    /// <summary>The properties under CloudFormation's names.</summary>
    public MapValue Properties { get; } = properties;

    /// <summary>Where the logical id stands: the place of a finding that has no better one.</summary>
    public SourceSpan IdSpan { get; } = idSpan;

    /// <summary>The whole resource in the source.</summary>
    public SourceSpan Span { get; init; } = idSpan;

    /// <summary><c>DeletionPolicy</c>, <c>UpdateReplacePolicy</c>, <c>DependsOn</c>, <c>Metadata</c>, ... under their names; rules see them as <c>$DeletionPolicy</c>.</summary>
    public MapValue Attributes { get; init; } = MapValue.Empty;

    /// <summary>The condition under which the resource exists; null when it always does.</summary>
    public Condition? Condition { get; init; }

    /// <summary>The construct's path in the CDK app (<c>Stack/Orders/Resource</c>); null where not known.</summary>
    public string? ConstructPath { get; init; }

    /// <summary>Who wrote it.</summary>
    public ResourceProvenance Provenance { get; init; }

    /// <summary>Whether others may add policies, targets or other attachments that are not in view (a construct that is passed on).</summary>
    public bool IsShared { get; init; }

    /// <summary>
    /// Whether nothing that is not in view can refer to it: code that keeps a construct to itself, in a stack that is open for another reason.
    /// What such a stack may gain does not concern it.
    /// </summary>
    public bool IsConfined { get; init; }

    /// <summary>Which types the resources can be of that are not in view and may refer to it, where it is shared also of which views; null for any.</summary>
    public Func<string, bool>? OpenTo { get; init; }

    /// <summary>Whether something not in view that is of a type may refer to it; of a view, resources of any type.</summary>
    public bool MayGain(string type) =>
        IsShared
            ? OpenTo is not { } gains || gains(type)
            : !IsConfined && Stack.MayGain(type) && (OpenTo is not { } isOpen || type.IndexOf("::", StringComparison.Ordinal) < 0 || isOpen(type));

    /// <summary>The stack that holds it. Set by <see cref="Stack"/>.</summary>
    public Stack Stack { get; internal set; } = null!;

    /// <summary>The value at a top-level property, or at an attribute when the name starts with <c>$</c>.</summary>
    public Value this[string property] => property.StartsWith("$", StringComparison.Ordinal) ? Attributes[property.Substring(1)] : Properties[property];

    /// <inheritdoc />
    public override string ToString() => $"{LogicalId} ({Type})";
}
