using System.Globalization;
using IacGuard.Model;
using IacGuard.Rules.Iam.Data;

namespace IacGuard.Rules.Iam.Statements;

/// <summary>One text of a statement's element: an action, a resource, a principal, a condition value.</summary>
/// <param name="Value">The value, choices decided.</param>
/// <param name="Holder">Where it is below the statement, such as <c>Action</c>.</param>
/// <param name="Text">The value as IAM matches it.</param>
internal sealed record Element(Value Value, string Holder, PatternText Text)
{
    private IReadOnlyList<ServiceAction>? actions;

    /// <summary>Its position in the list that the holder is; negative where that is no list.</summary>
    public int Index { get; init; } = -1;

    /// <summary>Its path below the statement, such as <c>Action[1]</c>.</summary>
    public string Path => Index < 0 ? Holder : Holder + "[" + Index.ToString(CultureInfo.InvariantCulture) + "]";

    /// <summary>The actions that the text matches; found once, as many rules ask. Two threads may both find them.</summary>
    public IReadOnlyList<ServiceAction> Actions => actions ??= ServiceAuthorization.Default.Expand(Text.Pattern);
}

/// <summary>The texts of one element of a statement, such as <c>Action</c>.</summary>
/// <param name="Items">The texts that are there.</param>
/// <param name="Whole">The element itself; absent when it is not there.</param>
/// <param name="OpenReason">Why more texts may be there than are listed; null when none can be.</param>
internal sealed record ElementList(Element[] Items, Value Whole, string? OpenReason)
{
    /// <summary>An element that is not there.</summary>
    public static ElementList Absent { get; } = new([], AbsentValue.Instance, null);

    /// <summary>Whether the element is there, or may be.</summary>
    public bool IsThere => !Whole.IsAbsent;
}

/// <summary>One principal of a statement.</summary>
/// <param name="Kind">The key: <c>AWS</c>, <c>Service</c>, <c>Federated</c>, <c>CanonicalUser</c>; <c>*</c> for a bare star.</param>
/// <param name="Element">The principal itself.</param>
internal sealed record PrincipalElement(string Kind, Element Element);
