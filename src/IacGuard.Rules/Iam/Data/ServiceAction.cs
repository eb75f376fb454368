namespace IacGuard.Rules.Iam.Data;

/// <summary>One action of a service, such as <c>s3:GetObject</c>.</summary>
/// <param name="Prefix">The service's prefix in policies.</param>
/// <param name="Name">The action's name without the prefix, in AWS's spelling.</param>
/// <param name="Level">What kind of access it gives.</param>
/// <param name="Resources">The resource types that a statement can limit it to; empty when only <c>*</c> works.</param>
/// <param name="ConditionKeys">The service's own and global condition keys that the reference lists for it.</param>
/// <param name="DependentActions">Further actions that the caller needs, such as <c>iam:PassRole</c>.</param>
public sealed record ServiceAction(
    string Prefix,
    string Name,
    AccessLevel Level,
    IReadOnlyList<ActionResource> Resources,
    IReadOnlyList<ConditionKey> ConditionKeys,
    IReadOnlyList<string> DependentActions)
{
    private string? fullName;

    /// <summary>The name as policies write it, such as <c>s3:GetObject</c>.</summary>
    public string FullName => fullName ??= Prefix + ":" + Name;

    /// <summary>Whether a statement can limit the action to some resources.</summary>
    public bool IsScopable => Resources.Count > 0;

    /// <summary>There is one object per action, so that sets of actions are cheap.</summary>
    public bool Equals(ServiceAction? other) => ReferenceEquals(this, other);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <inheritdoc />
    public override string ToString() => FullName;
}

/// <summary>A resource type that an action works on.</summary>
/// <param name="Type">The resource type.</param>
/// <param name="IsRequired">Whether every call names such a resource.</param>
public sealed record ActionResource(ServiceResourceType Type, bool IsRequired);

/// <summary>A resource type of a service.</summary>
/// <param name="Name">Its name in the reference, such as <c>bucket</c>.</param>
/// <param name="ArnForm">Its ARN with placeholders, such as <c>arn:${Partition}:s3:::${BucketName}</c>.</param>
public sealed record ServiceResourceType(string Name, string ArnForm)
{
    /// <summary>The form with its placeholders as holes, once it was asked for. Two threads may both write it; either is right.</summary>
    internal string? Pattern { get; set; }
}

/// <summary>A condition key.</summary>
/// <param name="Name">Its name, such as <c>aws:TagKeys</c>; may hold placeholders, such as <c>aws:ResourceTag/${TagKey}</c>.</param>
/// <param name="IsMultivalued">Whether a request may carry several values (<c>ForAllValues</c> and <c>ForAnyValue</c> make sense).</param>
public sealed record ConditionKey(string Name, bool IsMultivalued);
