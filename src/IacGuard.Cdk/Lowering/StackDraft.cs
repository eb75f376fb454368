using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering;

/// <summary>The resources of one type while they are put together.</summary>
/// <param name="name">What the type's own resource is called: the name of the type.</param>
public sealed class StackDraft(string name = "This")
{
    private readonly List<ResourceDraft> resources = [];
    private readonly Dictionary<string, ResourceDraft> byId = new(StringComparer.Ordinal);

    /// <summary>The logical ids of the type.</summary>
    public LogicalIds Ids { get; } = new(name);

    /// <summary>The resources so far.</summary>
    public IReadOnlyList<ResourceDraft> Resources => resources;

    /// <summary>Whether resources may exist that are not listed.</summary>
    public bool IsOpen { get; set; }

    // The CDK asks for the transform where there is a resource that needs it.
    private bool IsServerless => resources.Exists(static r => r.Type.StartsWith(ServerlessTransform.Types, StringComparison.Ordinal));

    /// <summary>What the resources that are not listed can refer to.</summary>
    public Reach Reach { get; init; } = new();

    /// <summary>The parameters that the type declares.</summary>
    public List<StackParameter> Parameters { get; } = [];

    /// <summary>The conditions that the type declares.</summary>
    public List<NamedCondition> Conditions { get; } = [];

    /// <summary>The outputs that the type declares.</summary>
    public List<StackOutput> Outputs { get; } = [];

    /// <summary>Whether no code outside the type can tag what it makes; an app can tag all of its stacks.</summary>
    public bool AreTagsWhole { get; set; }

    /// <summary>Tags that the stack puts on every resource; open where code outside may add more.</summary>
    public Value Tags
    {
        get => field ?? (AreTagsWhole ? AbsentValue.Instance : new UnknownValue(UnknownSource.Other, "code outside this type may add tags", SourceSpan.None));
        set;
    }

    /// <summary>Adds a resource; a second one with the same logical id replaces nothing and is left out.</summary>
    public void Add(ResourceDraft resource)
    {
        if (!byId.ContainsKey(resource.LogicalId))
        {
            byId[resource.LogicalId] = resource;
            resources.Add(resource);
        }
    }

    /// <summary>Takes a resource out (a call that makes the CDK not synthesize it).</summary>
    public void Remove(ResourceDraft resource)
    {
        byId.Remove(resource.LogicalId);
        resources.Remove(resource);
    }

    /// <summary>The resource that a construct made, by its path below the construct; null when there is none.</summary>
    public ResourceDraft? Find(CdkObject construct, string relativePath) =>
        construct.Construct is { } identity && Ids.Find(Place.Join(identity.Path, relativePath)) is { } id && byId.TryGetValue(id, out var found) ? found : null;

    /// <summary>The resource with a logical id; null when there is none.</summary>
    public ResourceDraft? Find(string logicalId) => byId.TryGetValue(logicalId, out var found) ? found : null;

    /// <summary>The finished stack.</summary>
    internal Stack ToStack(string name, SourceFile? file) => new(name, file, [.. resources.Select(r => r.ToResource(Reach))])
    {
        IsOpen = IsOpen || IsServerless,
        OpenTypes = IsServerless && !IsOpen ? ServerlessTransform.Added : [],
        Parameters = Parameters,
        Conditions = Conditions,
        Outputs = Outputs,
        Tags = Tags,
    };
}
