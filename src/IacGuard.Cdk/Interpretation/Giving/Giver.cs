using IacGuard.Cdk.Interpretation.Following;
using IacGuard.Cdk.Values;
using Microsoft.CodeAnalysis;

namespace IacGuard.Cdk.Interpretation.Giving;

/// <summary>A type that creates stacks, once its code was read.</summary>
/// <param name="Type">The type.</param>
/// <param name="Births">What its own code creates.</param>
/// <param name="Missed">The names of methods that were called without being followed.</param>
/// <param name="IsCutShort">Whether the code was too much to follow to its end.</param>
internal sealed record Giver(INamedTypeSymbol Type, IReadOnlyList<Birth> Births, IReadOnlyCollection<string> Missed, bool IsCutShort)
{
    public static Giver Read(INamedTypeSymbol type, IReadOnlyList<Birth> own, CdkSymbols symbols, Assignments assignments, CancellationToken cancellation)
    {
        var bodies = SourceBodies.Around(type)?.AllOf(type) ?? [];
        var interpreter = new Interpreter(symbols, [], NoTokens.Instance, new TypeProgram(type, bodies), new LogicalIds(), cancellation) { OwnBirths = own, Births = [], IsNeverSet = assignments.AreNone };
        try
        {
            interpreter.Run();
        }
        catch (InsufficientExecutionStackException)
        {
            return new Giver(type, [], [], IsCutShort: true);
        }

        return new Giver(type, interpreter.Births, interpreter.Missed, interpreter.IsCutShort) { Calls = interpreter.Calls, Root = symbols.IsConstruct(type) ? interpreter.Self : null };
    }

    /// <summary>Every call on an object of the CDK, in order.</summary>
    public IReadOnlyList<(CdkObject Receiver, CdkCall Call)> Calls { get; init; } = [];

    /// <summary>The construct that it is; null for none.</summary>
    public CdkObject? Root { get; init; }

    /// <summary>Whether a creation was seen each time that it happens: no call on the way to it comes from where it was not followed.</summary>
    public bool IsCertain(Birth birth, Compilation compilation, CancellationToken cancellation) =>
        !IsCutShort && birth.Way.Skip(1).All(method => method is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.AnonymousFunction } && !Missed.Contains(method.Name)
            && (method is IMethodSymbol { MethodKind: not MethodKind.Ordinary } || (method.DeclaredAccessibility == Accessibility.Private && Type.GetTypeMembers().IsEmpty) || !Mentions.AreOutside(Type, compilation, method.Name, cancellation)));
}
