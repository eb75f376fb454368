using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Interpretation;

/// <summary>A <c>Lazy&lt;T&gt;</c>: what it holds is made when somebody first asks for it.</summary>
internal sealed class LazyValue(FunctionValue factory, SourceSpan span) : CdkValue(span)
{
    public FunctionValue Factory { get; } = factory;

    /// <summary>What it holds; null until somebody asks.</summary>
    public CdkValue? Value { get; set; }

    public override string ToString() => "lazy " + Factory;
}
