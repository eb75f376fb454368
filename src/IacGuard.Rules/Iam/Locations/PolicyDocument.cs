using IacGuard.Model;

namespace IacGuard.Rules.Iam.Locations;

/// <summary>A policy document, or a place where one would be that cannot be read.</summary>
/// <param name="Owner">The resource whose text holds it.</param>
/// <param name="Location">What kind of place it is.</param>
/// <param name="Content">The document; null when it cannot be read.</param>
/// <param name="At">The value at the place, its path and its guard.</param>
internal sealed record PolicyDocument(Resource Owner, PolicyLocation Location, MapValue? Content, Found At)
{
    private Value? attachedTo;

    /// <summary>Whether AWS wrote it, as a policy template of SAM that the owner names.</summary>
    public bool IsTemplate => Content?.TryGet("$template", out _) == true;

    /// <summary>What the document is attached to: the owner, or what a property of it names.</summary>
    public Value AttachedTo => attachedTo ??= Location.AttachedTo is { } property ? Owner.Properties[property] : new ReferenceValue(Owner.LogicalId, null, Owner.IdSpan);
}
