using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Interpretation;

/// <summary>A <c>Lazy&lt;T&gt;</c>: what it holds is made when somebody first asks for it.</summary>
/// <param name="factory">Makes it.</param>
/// <param name="guard">The condition under which the <c>Lazy</c> is there.</param>
/// <param name="isRepeated">Whether it is made any number of times.</param>
/// <param name="span">The expression that creates it.</param>
internal sealed class LazyValue(FunctionValue factory, Condition? guard, bool isRepeated, SourceSpan span) : CdkValue(span)
{
    public FunctionValue Factory { get; } = factory;

    public Condition? Guard { get; } = guard;

    public bool IsRepeated { get; } = isRepeated;

    /// <summary>What it holds; null until somebody asks.</summary>
    public CdkValue? Value { get; set; }

    public override string ToString() => "lazy " + Factory;
}
