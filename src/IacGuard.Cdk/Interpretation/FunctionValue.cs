using System.Collections.Immutable;
using IacGuard.Cdk.Values;
using IacGuard.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IacGuard.Cdk.Interpretation;

/// <summary>A lambda, local function or method group: something that can be called.</summary>
/// <param name="method">The method.</param>
/// <param name="body">Its body.</param>
/// <param name="receiver">What <c>this</c> is in it; null for nothing.</param>
/// <param name="frame">The method that it was made in.</param>
/// <param name="captured">What the variables around it were then.</param>
/// <param name="span">The expression.</param>
internal sealed class FunctionValue(IMethodSymbol method, IOperation body, CdkValue? receiver, Frame frame, ImmutableDictionary<Slot, CdkValue> captured, SourceSpan span) : CdkValue(span)
{
    public IMethodSymbol Method { get; } = method;

    public IOperation Body { get; } = body;

    public CdkValue? This { get; } = receiver;

    public Frame Frame { get; } = frame;

    /// <summary>What the variables that the function uses were when it was made, for a call after the method around it has ended.</summary>
    public IEnumerable<KeyValuePair<Slot, CdkValue>> Captured()
    {
        foreach (var operation in Body.Descendants())
        {
            ISymbol? symbol = operation switch
            {
                ILocalReferenceOperation local => local.Local,
                IParameterReferenceOperation parameter => parameter.Parameter,
                _ => null,
            };
            if (symbol is not null && !SymbolEqualityComparer.Default.Equals(symbol.ContainingSymbol, Method) && captured.TryGetValue(new Slot(null, symbol), out var value))
            {
                yield return new(new Slot(null, symbol), value);
            }
        }
    }

    public override string ToString() => Method.Name + "()";
}
