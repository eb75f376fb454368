namespace IacGuard.Cdk.Knowledge;

/// <summary>What the CDK makes of one construct class: derived by synthesizing it with each prop tried.</summary>
/// <param name="name">The class without the assembly: <c>aws_sqs.Queue</c>.</param>
/// <param name="tree">Its packed model.</param>
internal sealed class ConstructModel(string name, Tree tree)
{
    // Made when first asked for; two threads may both make them.
    private (string Path, Tree Template)[]? bare;
    private Interaction[]? interactions;
    private string[]? recipe;
    private MethodModel?[]? methods;

    /// <summary>The class without the assembly.</summary>
    public string Name { get; } = name;

    /// <summary>The resources that the minimum makes, by their path below the construct (<c>Resource</c>; <c>/...</c> is a path below the stack), as templates.</summary>
    public IReadOnlyList<(string Path, Tree Template)> Bare => bare ??= [.. Members(tree["bare"])];

    /// <summary>The props, with what each of their values changes, in the order in which they are applied.</summary>
    public SlotSet Slots { get; } = new(tree["slots"]);

    /// <summary>Where two props together do not make the sum of their effects.</summary>
    public IReadOnlyList<Interaction> Interactions => interactions ??= [.. (tree["pairs"].Items ?? []).Select(static pair => new Interaction(pair))];

    /// <summary>Optional props without which the minimum is no template: their part in it is not there when they are not given.</summary>
    public IReadOnlyList<string> Recipe => recipe ??= [.. (tree["recipe"].Items ?? []).Select(static item => item.Text!)];

    /// <summary>Whether not all pairs of props were tried: then two props that set one value differently leave it unknown.</summary>
    public bool IsPartial => !tree["partial"].IsNull;

    /// <summary>What a property of the construct is; null when it is not known.</summary>
    public AttributeModel? Attribute(string property) => tree["attr"].Has(property) ? new AttributeModel(tree["attr"][property]) : null;

    /// <summary>The names of the properties that are known.</summary>
    public IReadOnlyList<string> AttributeNames => tree["attr"].Names ?? [];

    /// <summary>The methods that are known.</summary>
    public IEnumerable<MethodModel> Methods => (tree["methods"].Names ?? []).Select(Method).OfType<MethodModel>();

    /// <summary>What a method changes; null when it is not known.</summary>
    public MethodModel? Method(string method)
    {
        var all = tree["methods"];
        var at = all.IndexOf(method);
        return at < 0 ? null : (methods ??= new MethodModel?[all.Count])[at] ??= new MethodModel(all[at]);
    }

    internal static IEnumerable<(string Path, Tree Template)> Members(Tree tree)
    {
        for (var i = 0; i < (tree.Names?.Length ?? 0); i++)
        {
            yield return (tree.Names![i], tree[i]);
        }
    }
}

/// <summary>Slots by their names: the props of a construct, the fields of a struct, the parameters of a factory.</summary>
internal sealed class SlotSet(Tree tree)
{
    private readonly Slot?[] made = new Slot?[tree.Names?.Length ?? 0];

    /// <summary>The names in the order of the manifest.</summary>
    public IReadOnlyList<string> Names => tree.Names ?? [];

    /// <summary>A slot; null when the class has none of that name.</summary>
    public Slot? this[string name]
    {
        get
        {
            var at = tree.IndexOf(name);
            return at < 0 ? null : made[at] ??= new Slot(name, tree[at]);
        }
    }
}

/// <summary>A prop, field or parameter.</summary>
internal sealed class Slot(string name, Tree tree)
{
    private readonly Tree filled = tree["a"];
    private Alternative[]? alternatives;
    private Effect[]? touched;

    /// <summary>Its jsii name.</summary>
    public string Name { get; } = name;

    /// <summary>Whether it always holds a value; then its alternatives say what stands at every place that depends on it.</summary>
    public bool IsRequired => !tree["req"].IsNull;

    /// <summary>
    /// The alternatives that were tried, by their keys: <c>*</c> any value, <c>true</c>, an enum member, <c>.</c> a struct, a static member or
    /// factory or class without the assembly; <c>[]</c> and <c>%</c> in front for lists and maps.
    /// </summary>
    public IReadOnlyList<string> Keys => filled.Names ?? [];

    /// <summary>An alternative; null when it was not tried or failed.</summary>
    public Alternative? this[string key] => filled.IndexOf(key) is >= 0 and var at ? Alternatives[at] : null;

    /// <summary>All alternatives.</summary>
    public IReadOnlyList<Alternative> Alternatives => alternatives ??= [.. Keys.Select((key, i) => new Alternative(key, filled[i]))];

    /// <summary>What the slot touches in ways that are not told (from the patches): <c>del</c> for a resource that may not be made.</summary>
    public IReadOnlyList<Effect> Touched => touched ??= Effect.Of(tree["t"]);

    /// <summary>Alternatives that failed on their own, with the CDK's message.</summary>
    public bool Failed(string key) => tree["err"].Has(key);
}

/// <summary>One way to fill a slot.</summary>
internal sealed class Alternative(string key, Tree tree)
{
    private Effect[]? effects;
    private SlotSet? below;

    /// <summary>Its key.</summary>
    public string Key { get; } = key;

    /// <summary>What it changes.</summary>
    public IReadOnlyList<Effect> Effects => effects ??= Effect.Of(tree["e"]);

    /// <summary>The slots of the struct or factory that fills it.</summary>
    public SlotSet Below => below ??= new SlotSet(tree["s"]);

    /// <summary>How a list repeats: whether each item appends what one appends.</summary>
    public bool Appends => tree["n"].Text == "append";

    /// <summary>How a list repeats: which part of the paths counts up with the items; null when none does.</summary>
    public int? Counts => tree["n"].Number is { } position ? (int)position : null;
}

/// <summary>A change of a resource.</summary>
internal sealed class Effect(Tree tree)
{
    /// <summary>
    /// The resource: a path below the construct; <c>/...</c> below the stack; <c>$slot/...</c> below the construct that fills a slot; <c>?...</c> not known.
    /// </summary>
    public string Resource { get; } = tree["r"].Text!;

    /// <summary>Whether the resource is that of the second value of a text that was tried: what is said of it, the first value says too.</summary>
    public bool IsOfSecond { get; } = SweepMarks.IsSecond(tree["r"].Text!);

    /// <summary>The path of the value that changes: names, positions, <c>+</c> for an appended item, <c>{}</c> for the key of a map; null for whole resources.</summary>
    public Tree[]? Path { get; } = tree["p"].Items;

    /// <summary>The steps of <see cref="Path"/> where they are the same whoever gives the value: no positions and no keys of maps. Else null.</summary>
    public PathStep[]? FixedSteps { get; } = FixedStepsOf(tree["p"].Items);

    /// <summary>The new value as a template; a null node removes the value.</summary>
    public Tree Value { get; } = tree["v"];

    /// <summary>The template of a resource that is added; a null node when none is.</summary>
    public Tree Added { get; } = tree["add"];

    /// <summary>The template of a resource that takes the place of what is there; a null node when none does.</summary>
    public Tree Put { get; } = tree["put"];

    /// <summary>Whether the resource is not made.</summary>
    public bool Removes { get; } = !tree["del"].IsNull;

    /// <summary>The effects of a list of them; none for a node that is no list.</summary>
    public static Effect[] Of(Tree list) => [.. (list.Items ?? []).Select(static effect => new Effect(effect))];

    private static PathStep[]? FixedStepsOf(Tree[]? path) => path is null || Array.Exists(path, static step => step.Text is null or "{}")
        ? null
        : Array.ConvertAll(path, static step => step.Text is "+" ? new PathStep(null, -1) : new PathStep(step.Text, 0));
}

/// <summary>Two props whose effects do not add up.</summary>
internal sealed class Interaction(Tree tree)
{
    private Effect[]? corrections;
    private Effect[]? unknown;

    public string First { get; } = tree["a"].Text!;

    public string FirstKey { get; } = tree["k"].Text!;

    public string Second { get; } = tree["b"].Text!;

    public string SecondKey { get; } = tree["l"].Text!;

    /// <summary>What leads from their sum to what is made.</summary>
    public IReadOnlyList<Effect> Corrections => corrections ??= Effect.Of(tree["e"]);

    /// <summary>The places that come out differently in a way that is not kept.</summary>
    public IReadOnlyList<Effect> Unknown => unknown ??= Effect.Of(tree["x"]);

    /// <summary>Whether it is not even known which places come out differently.</summary>
    public bool IsUnclear => !tree.Has("e") && tree["x"].Count == 0;
}

/// <summary>What a property of a construct is.</summary>
internal readonly struct AttributeModel(Tree tree)
{
    /// <summary>The value as a template; a null node when it is a construct.</summary>
    public Tree Value => tree["v"];

    /// <summary>The path of the construct that it is, below this one; null else.</summary>
    public string? Child => tree["c"].Text;

    /// <summary>The slot whose construct it is; null else.</summary>
    public string? FromSlot => tree["c"]["$"].Text;

    /// <summary>The class of <see cref="Child"/> without the assembly; null when not known.</summary>
    public string? ChildClass => tree["f"].Text;
}

/// <summary>What a method changes.</summary>
internal sealed class MethodModel(Tree tree)
{
    private Effect[]? effects;
    private SlotSet? slots;

    /// <summary>What the call changes with the arguments that it needs.</summary>
    public IReadOnlyList<Effect> Effects => effects ??= Effect.Of(tree["e"]);

    /// <summary>Its parameters.</summary>
    public SlotSet Slots => slots ??= new SlotSet(tree["s"]);

    /// <summary>Whether it could not be called in the sweep.</summary>
    public bool IsUnknown => !tree["err"].IsNull;

    /// <summary>The construct that it returns: its path below the receiver and its class; null when it returns none.</summary>
    public AttributeModel? Result => tree["ret"].IsNull ? null : new AttributeModel(tree["ret"]);
}
