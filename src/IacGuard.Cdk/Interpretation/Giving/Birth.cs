using System.Collections.Immutable;
using IacGuard.Cdk.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IacGuard.Cdk.Interpretation.Giving;

/// <summary>One time that code creates a stack or stage, with what it gives to it.</summary>
/// <param name="Creation">The expression.</param>
/// <param name="Arguments">The arguments by the constructor's parameters, defaults included; null where there is none.</param>
/// <param name="Values">What the members of objects were then.</param>
/// <param name="Way">The methods that lead there, outermost first.</param>
internal sealed record Birth(IObjectCreationOperation Creation, IReadOnlyList<CdkValue?> Arguments, ImmutableDictionary<Slot, CdkValue> Values, IReadOnlyList<ISymbol> Way)
{
    /// <summary>After how many operations it happens.</summary>
    public required int At { get; init; }

    /// <summary>What the members of objects are that static members hold.</summary>
    public required IReadOnlyDictionary<Slot, CdkValue> Statics { get; init; }

    /// <summary>The object that is created, as the creating code has it.</summary>
    public required CdkObject Made { get; init; }

    /// <summary>The type whose code creates it.</summary>
    public Giver? Giver { get; init; }

    /// <summary>The constructor.</summary>
    public IMethodSymbol? Constructor => Creation.Constructor?.OriginalDefinition;
}
