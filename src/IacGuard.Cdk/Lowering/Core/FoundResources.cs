using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Core;

/// <summary>
/// What is set on resources that the code finds by looking through others (<c>Node.FindAll()</c>, <c>vpc.PublicSubnets</c>): which of them it is set on is
/// not known, so that what stands there is told of none that it may be. It comes after the lowerings that know the resource.
/// </summary>
/// <param name="names">The names of L1 constructs.</param>
internal sealed class FoundResources(IL1Names names) : IConstructLowering
{
    /// <summary>The member that stands for having been found, where nothing else says how.</summary>
    public const string Found = "found";

    /// <summary>Behind the name of a member that gives an array: what stands for its items.</summary>
    public const string Items = "[]";

    private const string Properties = "Properties";
    private const string NotKnown = "may be set where the code looks for resources";

    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context) => false;

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span) => null;

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (Target(receiver, call) is not { } target)
        {
            return false;
        }

        var (scope, type) = (ScopeOf(receiver), names.TypeOf(receiver.Fqn));
        foreach (var resource in context.Draft.Resources.Where(r => Places.IsWithin(r.ConstructPath, scope) && (type is null || r.Type == type)))
        {
            Cloud(resource, target, call.Span);
        }

        return true;
    }

    /// <summary>What a call sets: properties (<c>Properties</c> and a name; alone for any) or attributes of the resource; null for another call.</summary>
    private string[]? Target(CdkObject receiver, CdkCall call)
    {
        if (call.Method.StartsWith(CdkCall.SetterPrefix, StringComparison.Ordinal))
        {
            var property = call.Method.Substring(CdkCall.SetterPrefix.Length);
            return receiver.Member == "cfnOptions" ? [char.ToUpperInvariant(property[0]) + property.Substring(1)]
                : names.TypeOf(receiver.Fqn) is not null ? [Properties, names.PropertyName(receiver.Fqn + "Props", property)]
                : null;
        }

        return call.Method switch
        {
            "addPropertyOverride" or "addPropertyDeletionOverride" => [Properties, .. Steps(call["propertyPath"])],
            "addOverride" or "addDeletionOverride" => Steps(call["path"]) is { Count: > 0 } steps ? [.. steps] : [Properties],
            "applyRemovalPolicy" => ["DeletionPolicy"],
            _ => null,
        };
    }

    private static List<string> Steps(CdkValue? path) => path.Text() is { } text ? ResourceCalls.Split(text) : [];

    /// <summary>Whether a method can be called on any resource to change what it is.</summary>
    public static bool IsOverride(string method) => method is "addPropertyOverride" or "addPropertyDeletionOverride" or "addOverride" or "addDeletionOverride" or "applyRemovalPolicy";

    /// <summary>Whether an object is one of several that were found, or belongs to one.</summary>
    public static bool IsFound(CdkObject made)
    {
        for (var at = made; at is not null; at = at.Receiver)
        {
            if (at.Member?.EndsWith(Items, StringComparison.Ordinal) == true)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What may be set on one of several resources.</summary>
    public static UnknownValue Doubt(SourceSpan span) => new(UnknownSource.Argument, NotKnown, span);

    /// <summary>The path of the nearest construct on the way to an object whose place is known; empty, for all of the type's own, where there is none.</summary>
    public static string ScopeOf(CdkObject receiver)
    {
        for (var at = receiver; at is not null; at = at.Receiver)
        {
            if (at.Member != "defaultChild" && Places.Of(at) is { } place)
            {
                return place.FullPath;
            }
        }

        return "";
    }

    private static void Cloud(ResourceDraft resource, string[] target, SourceSpan span)
    {
        var unknown = Doubt(span);
        switch (target)
        {
            case [Properties, var property, ..]:
                resource.Properties = resource.Properties.With(property, unknown, span);
                break;
            case [Properties]:
                resource.Properties = new MapValue([], span, isOpen: true);
                break;
            case ["Condition", ..] or ["Type", ..]:
                resource.Condition = Guards.And(resource.Condition, new OpaqueCondition(resource.LogicalId, NotKnown));
                break;
            case ["DeletionPolicy"]:
                resource.Attributes = resource.Attributes.With("DeletionPolicy", unknown, span).With("UpdateReplacePolicy", unknown, span);
                break;
            case [var attribute, ..]:
                resource.Attributes = resource.Attributes.With(attribute, unknown, span);
                break;
        }
    }
}
