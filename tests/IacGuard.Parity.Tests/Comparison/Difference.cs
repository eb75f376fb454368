namespace IacGuard.Parity.Tests.Comparison;

/// <summary>How source and template differ on a subject.</summary>
internal enum DifferenceKind
{
    /// <summary>The scanner reports it, the analyzer says nothing.</summary>
    Missed,

    /// <summary>The scanner reports it, the analyzer says that it cannot tell.</summary>
    Undecided,

    /// <summary>The analyzer reports it, the scanner does not.</summary>
    FalseAlarm,
}

/// <summary>One difference, as it is listed.</summary>
/// <param name="Kind">How they differ.</param>
/// <param name="Stack">The stack's or file's name.</param>
/// <param name="Subject">Rule and construct path.</param>
/// <param name="Type">The resource's CloudFormation type.</param>
/// <param name="Why">What is known about the cause.</param>
internal sealed record Difference(DifferenceKind Kind, string Stack, Subject Subject, string Type, string Why);
