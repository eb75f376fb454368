using IacGuard.Model;

namespace IacGuard.Rules.Resilience;

/// <summary>What a value cannot be.</summary>
internal static class OutOfView
{
    /// <summary>
    /// Whether a value surely is no resource in view: a stack takes parameters and imports from elsewhere, never from itself, so with one
    /// stack in the app they lead out of it.
    /// </summary>
    public static bool IsFromElsewhere(Value value, Stack stack) =>
        value is UnknownValue
        {
            Source: UnknownSource.Parameter or UnknownSource.NoEchoParameter or UnknownSource.SsmParameter or UnknownSource.Import
                or UnknownSource.DynamicReference or UnknownSource.SecretReference,
        }
        && stack.App is not { Stacks.Count: > 1 };
}
