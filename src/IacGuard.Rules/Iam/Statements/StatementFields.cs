namespace IacGuard.Rules.Iam.Statements;

/// <summary>The entries that a row of <c>iam.statement</c> has beside the statement's own.</summary>
internal static class StatementFields
{
    /// <summary>One of <see cref="StatementKinds"/>.</summary>
    public const string Kind = "$kind";

    /// <summary>The IAM prefix of the service whose resource the policy is attached to; absent for identities.</summary>
    public const string Service = "$service";

    /// <summary>The resource, or the list of resources, that the policy is attached to.</summary>
    public const string AttachedTo = "$attachedTo";

    /// <summary>The document's <c>Version</c>; absent without one.</summary>
    public const string Version = "$version";

    /// <summary><c>document</c>, or <c>fields</c> for types that spell a statement in properties of their own.</summary>
    public const string Form = "$form";
}

/// <summary>What a statement's document does.</summary>
internal static class StatementKinds
{
    /// <summary>Gives permissions to whoever holds the role, user or group.</summary>
    public const string Identity = "identity";

    /// <summary>Says who may assume a role.</summary>
    public const string Trust = "trust";

    /// <summary>Says who may use one resource; a star in Resource means that resource.</summary>
    public const string Resource = "resource";

    /// <summary>Says who may use what in the whole account.</summary>
    public const string Account = "account";

    /// <summary>Only limits what passes through (VPC endpoints, organization policies).</summary>
    public const string Filter = "filter";

    /// <summary>Only narrows what a role may do in a session.</summary>
    public const string Session = "session";
}
