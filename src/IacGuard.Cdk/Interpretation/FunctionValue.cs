using IacGuard.Cdk.Values;
using IacGuard.Model;
using Microsoft.CodeAnalysis;

namespace IacGuard.Cdk.Interpretation;

/// <summary>A lambda, local function or method group: something that can be called.</summary>
internal sealed class FunctionValue(IMethodSymbol method, IOperation body, SourceSpan span) : CdkValue(span)
{
    public IMethodSymbol Method { get; } = method;

    public IOperation Body { get; } = body;

    public override string ToString() => Method.Name + "()";
}
