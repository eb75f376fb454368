using IacGuard.Model;

namespace IacGuard.Cdk.Lowering;

/// <summary>A resource while it is put together: construct first, then what later calls change.</summary>
/// <param name="logicalId">Its logical id, unique in the stack.</param>
/// <param name="type">Its CloudFormation type.</param>
/// <param name="idSpan">Where a finding on the resource as a whole points.</param>
public sealed class ResourceDraft(string logicalId, string type, SourceSpan idSpan)
{
    /// <summary>Its logical id.</summary>
    public string LogicalId { get; } = logicalId;

    /// <summary>Its CloudFormation type.</summary>
    public string Type { get; internal set; } = type;

    /// <summary>Where a finding on the resource as a whole points.</summary>
    public SourceSpan IdSpan { get; } = idSpan;

    /// <summary>The whole creation expression.</summary>
    public SourceSpan Span { get; init; } = idSpan;

    /// <summary>The construct path below the type's own scope, such as <c>Orders/Resource</c>.</summary>
    public required string ConstructPath { get; init; }

    /// <summary>The condition under which it exists; null when always.</summary>
    public Condition? Condition { get; set; }

    /// <summary>Who wrote it.</summary>
    public ResourceProvenance Provenance { get; init; }

    /// <summary>Whether others may add to it.</summary>
    public bool IsShared { get; set; }

    /// <summary>The properties under CloudFormation's names.</summary>
    public MapValue Properties { get; set; } = MapValue.Empty;

    /// <summary><c>DeletionPolicy</c>, <c>DependsOn</c>, <c>Metadata</c>, ...</summary>
    public MapValue Attributes { get; set; } = MapValue.Empty;

    /// <summary>The finished resource.</summary>
    /// <param name="reach">What resources that are not listed can refer to.</param>
    internal Resource ToResource(Reach reach)
    {
        var (isHeld, types) = IsShared ? (true, reach.OuterTypes) : reach.To(this);
        return new Resource(LogicalId, Type, Properties, IdSpan)
        {
            Span = Span,
            Attributes = Attributes,
            Condition = Condition,
            ConstructPath = ConstructPath,
            Provenance = Provenance,
            IsShared = IsShared,
            IsConfined = !isHeld,
            OpenTo = isHeld ? types : null,
        };
    }
}
