using IacGuard.Cdk.Values;

namespace IacGuard.Cdk.Lowering;

/// <summary>What the resources that are not listed can refer to: what the constructs and calls that make them were given.</summary>
public sealed class Reach
{
    private readonly List<ReachPart> parts = [];

    /// <summary>Whether nothing bounds it: code that was not read to its end.</summary>
    public bool IsUnbounded { get; set; }

    /// <summary>Of which types the resources (or rows of views) can be that code of the app which is not read makes; null for any.</summary>
    public Func<string, bool>? OuterTypes { get; init; }

    /// <summary>Adds what code that is not read was given: it may know any name.</summary>
    public void Add(CdkValue value) => parts.Add(new ReachPart([value], isLibrary: false, OuterTypes));

    /// <summary>Adds what a construct or a call was given.</summary>
    /// <param name="about">The construct, or the receiver of the call.</param>
    /// <param name="call">The call; null for a construct.</param>
    /// <param name="makes">Whether it may make resources of a type; null for any type.</param>
    internal void Add(CdkObject about, CdkCall? call, Func<string, bool>? makes) =>
        parts.Add(new ReachPart([about, .. call?.Arguments.Select(static a => a.Value) ?? []], about.Fqn.StartsWith("aws-cdk-lib.", StringComparison.Ordinal), makes));

    /// <summary>Whether a resource can be referred to (it or the construct that it belongs to was given, or its name may be known), and by resources of which types: null for any.</summary>
    internal (bool IsHeld, Func<string, bool>? Types) To(ResourceDraft resource)
    {
        if (IsUnbounded)
        {
            return (true, null);
        }

        var holding = parts.FindAll(part => part.Holds(resource));
        return (holding.Count > 0, holding.Exists(static part => part.Makes is null) ? null : type => holding.Exists(part => part.Makes!(type)));
    }
}
