using IacGuard.Model;

namespace IacGuard.Cdk.Values;

/// <summary>The id of a construct as a part of its path: what is not known of it is a hole, <c>{environment}-queue</c>.</summary>
internal static class IdText
{
    /// <summary>The part; null when nothing is known of the id.</summary>
    public static string? Of(CdkValue? id) => id switch
    {
        PlainValue { Value: ScalarValue scalar } => LogicalIds.Sanitized(scalar.Text),
        PlainValue { Value: TextValue text } => string.Concat(text.Parts.Select(static p => p.Literal is { } literal ? LogicalIds.Sanitized(literal) : "{" + HoleName(p.Hole) + "}")),
        _ => null,
    };

    /// <summary>As <see cref="Of"/>, for an id that stands beside no other of its kind: one of which nothing is known is a hole as a whole.</summary>
    public static string? OfOnly(CdkValue? id) => Of(id) ?? (id is PlainValue { Value: UnknownValue { MayBeText: true } unknown } ? "{" + HoleName(unknown) + "}" : null);

    // What is not known, by a name that can stand in an id.
    private static string HoleName(Value? hole) => hole is UnknownValue { Name: { } name } && name.All(static c => char.IsLetterOrDigit(c) || c is '_' or '.') ? name : "";
}
