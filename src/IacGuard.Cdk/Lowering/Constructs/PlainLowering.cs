using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>Lowers values that are values of the model already; for attributes, which are asked for while the code is still read.</summary>
internal sealed class PlainLowering : IValueLowering
{
    private PlainLowering()
    {
    }

    /// <summary>The one object.</summary>
    public static PlainLowering Instance { get; } = new();

    /// <inheritdoc />
    public Value Lower(CdkValue value) => value is PlainValue plain ? plain.Value : new UnknownValue(UnknownSource.Argument, "is not known from the code", value.Span);
}
