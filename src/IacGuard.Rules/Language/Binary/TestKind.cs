namespace IacGuard.Rules.Language;

/// <summary>The kinds of test in a compiled rule. The order is the binary form: append only.</summary>
internal enum TestKind : byte
{
    None,
    All,
    Any,
    Not,
    At,
    Equal,
    In,
    Compare,
    Matches,
    HasText,
    Present,
    Shape,
    From,
    Each,
    Some,
    Count,
    References,
    Related,
    Predicate,
}
