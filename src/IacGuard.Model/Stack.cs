using System.Diagnostics.CodeAnalysis;

namespace IacGuard.Model;

/// <summary>A parameter of a stack.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its CloudFormation type, such as <c>String</c>.</param>
/// <param name="NoEcho">Whether its value is kept out of the console and of API answers.</param>
/// <param name="Default">Its default, absent without one.</param>
/// <param name="Span">Where its name stands.</param>
public sealed record StackParameter(string Name, string Type, bool NoEcho, Value Default, SourceSpan Span)
{
    /// <summary>All values it can have; null when any.</summary>
    public IReadOnlyList<string>? AllowedValues { get; init; }
}

/// <summary>An output of a stack.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">What it shows.</param>
/// <param name="ExportName">The name under which other stacks import it; absent when it is not exported.</param>
/// <param name="Condition">The condition under which it exists; null when it always does.</param>
/// <param name="Span">Where its name stands.</param>
public sealed record StackOutput(string Name, Value Value, Value ExportName, Condition? Condition, SourceSpan Span);

/// <summary>The resources of one template or of one C# type that creates constructs, with what is needed to judge them.</summary>
public sealed class Stack
{
    private readonly Dictionary<string, Resource> byId = new(StringComparer.Ordinal);
    private readonly Lazy<ReferenceGraph> references;
    private Dictionary<string, List<Resource>>? byType;

    /// <summary>Makes a stack of resources; each belongs to one stack only.</summary>
    /// <param name="name">A name for people: the stack's artifact id in a cdk.out, else the file's name.</param>
    /// <param name="file">The file that findings without a place are reported on.</param>
    /// <param name="resources">The resources in source order; logical ids are unique.</param>
    public Stack(string name, SourceFile? file, IReadOnlyList<Resource> resources)
    {
        Name = name;
        File = file;
        Resources = resources;
        references = new Lazy<ReferenceGraph>(() => new ReferenceGraph(this));
        foreach (var resource in resources)
        {
            resource.Stack = this;
            byId[resource.LogicalId] = resource;
        }
    }

    /// <summary>A name for people.</summary>
    public string Name { get; }

    /// <summary>The file that findings without a place are reported on; null in memory.</summary>
    public SourceFile? File { get; }

    /// <summary>The resources in source order.</summary>
    public IReadOnlyList<Resource> Resources { get; }

    /// <summary>The account that it is deployed to, 12 digits, as the manifest of a cdk.out says; null where it is not known.</summary>
    public string? AccountId { get; init; }

    /// <summary>The parameters in source order.</summary>
    public IReadOnlyList<StackParameter> Parameters { get; init; } = [];

    /// <summary>The named conditions.</summary>
    public IReadOnlyList<NamedCondition> Conditions { get; init; } = [];

    /// <summary>The outputs.</summary>
    public IReadOnlyList<StackOutput> Outputs { get; init; } = [];

    /// <summary>The stack's own <c>Metadata</c> section, absent without one.</summary>
    public Value Metadata { get; init; } = AbsentValue.Instance;

    /// <summary>Tags that the deployment puts on every resource (stack tags of a cdk.out manifest); absent when not known.</summary>
    public Value Tags { get; init; } = AbsentValue.Instance;

    /// <summary>
    /// Whether something not in view may add resources (a macro, an include, a constructor argument that is passed on): then the
    /// absence of a related resource cannot be told.
    /// </summary>
    public bool IsOpen { get; init; }

    /// <summary>When it is open: how the types of the resources that may be added start; empty for any type.</summary>
    public IReadOnlyList<string> OpenTypes { get; init; } = [];

    /// <summary>Whether something not in view may add resources of a type; of a view, resources of any type.</summary>
    public bool MayGain(string type) =>
        IsOpen && (OpenTypes.Count == 0 || type.IndexOf("::", StringComparison.Ordinal) < 0 || OpenTypes.Any(start => type.StartsWith(start, StringComparison.Ordinal)));

    /// <summary>The app that the stack belongs to: set by <see cref="App"/>; an app of its own until then.</summary>
    public App? App { get; internal set; }

    /// <summary>What refers to what, at which property.</summary>
    public ReferenceGraph References => references.Value;

    /// <summary>The resources of one CloudFormation type, as they are written or as they become.</summary>
    public IEnumerable<Resource> OfType(string type) => (byType ??= ByType()).TryGetValue(type, out var found) ? found : [];

    private Dictionary<string, List<Resource>> ByType()
    {
        var found = new Dictionary<string, List<Resource>>(StringComparer.Ordinal);
        foreach (var resource in Resources)
        {
            Add(resource.Type, resource);
            if (resource.BecomesType is { } other)
            {
                Add(other, resource);
            }
        }

        return found;

        void Add(string type, Resource resource) => (found.TryGetValue(type, out var list) ? list : found[type] = []).Add(resource);
    }

    /// <summary>Finds a resource by its logical id.</summary>
    public bool TryFind(string logicalId, [MaybeNullWhen(false)] out Resource resource) => byId.TryGetValue(logicalId, out resource);

    /// <summary>The resource that a reference in this stack points at; null when there is none.</summary>
    public Resource? Resolve(ReferenceValue reference) =>
        reference.Target is ReferenceValue target ? Resolve(target)
        : (reference.OtherStack ?? this).TryFind(reference.LogicalId, out var resource) ? resource : null;

    /// <inheritdoc />
    public override string ToString() => Name;
}
