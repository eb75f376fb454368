using Microsoft.CodeAnalysis;

namespace IacGuard.Cdk;

/// <summary>Reads one C# type as a model: the one entry of this front end. Never throws for any code; safe to use from several threads.</summary>
/// <param name="symbols">The CDK that the compilation references.</param>
/// <param name="options">What else the reading depends on.</param>
public sealed class TypeReader(CdkSymbols symbols, CdkReadOptions options)
{
    /// <summary>Reads a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="bodies">The operation blocks of its members as the compiler bound them: constructors, methods, accessors, field and property initializers.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>What the type creates; null when it creates no construct.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public CdkModel? Read(INamedTypeSymbol type, IReadOnlyList<MemberBody> bodies, CancellationToken cancellation)
    {
        _ = (symbols, options, type, bodies);
        cancellation.ThrowIfCancellationRequested();
        return null;
    }
}

/// <summary>One operation block of a member.</summary>
/// <param name="Member">The method, constructor, field or property that it belongs to.</param>
/// <param name="Operation">The block, or the initializer.</param>
public sealed record MemberBody(ISymbol Member, IOperation Operation);
