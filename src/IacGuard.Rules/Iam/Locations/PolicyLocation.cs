using IacGuard.Model;

namespace IacGuard.Rules.Iam.Locations;

/// <summary>A property that holds a policy document.</summary>
/// <param name="Path">The property path; <c>[]</c> stands for each item of a list.</param>
/// <param name="Kind">One of <see cref="Statements.StatementKinds"/>.</param>
/// <param name="Service">The IAM prefix of the service whose resource it is attached to; null for identities.</param>
/// <param name="AttachedTo">The property that names what it is attached to; null when that is the resource itself.</param>
internal sealed record PolicyLocation(string[] Path, string Kind, string? Service, string? AttachedTo)
{
    /// <summary>The kind as a value, the same for all statements.</summary>
    public Value KindValue { get; } = ScalarValue.Of(Kind);

    /// <summary>The service as a value; absent for identities.</summary>
    public Value ServiceValue { get; } = Service is null ? AbsentValue.Instance : ScalarValue.Of(Service);
}
