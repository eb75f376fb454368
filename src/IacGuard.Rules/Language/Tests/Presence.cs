using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Language;

/// <summary>
/// True when something is there. Null and the empty text count as absent, as the services read them. A parameter's value is taken to
/// be there: who sets a property from a parameter sets it.
/// </summary>
internal sealed class PresentTest : Test
{
    public static PresentTest Instance { get; } = new();

    internal override Truth Evaluate(Cursor at, Frame frame)
    {
        frame.Point(at);
        return frame.Resolve(at.Value) switch
        {
            AbsentValue => Truth.False,
            ScalarValue { Kind: ScalarKind.Null } => Truth.False,
            ScalarValue { Text.Length: 0 } => Truth.False,
            UnknownValue { Source: UnknownSource.Transform or UnknownSource.Argument or UnknownSource.MadeName or UnknownSource.Other } unknown => Truth.Unknown(unknown.Reason),
            _ => Truth.True,
        };
    }

    internal override void Write(TestWriter writer) => writer.Node(TestKind.Present);
}

/// <summary>The shape of a value.</summary>
internal enum Shape
{
    Text,
    Number,
    Boolean,
    List,
    Map,
    Reference,
}

/// <summary>True when the value has a shape.</summary>
internal sealed class ShapeTest(Shape shape) : Test
{
    internal override Truth Evaluate(Cursor at, Frame frame)
    {
        frame.Point(at);
        var value = frame.Resolve(at.Value);
        return value switch
        {
            UnknownValue unknown => Truth.Unknown(unknown.Reason),
            ReferenceValue => Truth.Of(shape is Shape.Reference),
            TextValue => Truth.Of(shape is Shape.Text),
            ListValue => Truth.Of(shape is Shape.List),
            MapValue => Truth.Of(shape is Shape.Map),
            ScalarValue { Kind: ScalarKind.Boolean } => Truth.Of(shape is Shape.Boolean),
            ScalarValue { Kind: ScalarKind.Number } => Truth.Of(shape is Shape.Number),
            ScalarValue { Kind: ScalarKind.String } => Truth.Of(shape is Shape.Text),
            _ => Truth.False,
        };
    }

    internal override void Write(TestWriter writer) => writer.Node(TestKind.Shape).Byte((byte)shape);
}

/// <summary>Where a value can come from, for rules that care (a secret that stands in the template, or not).</summary>
internal enum ValueSource
{
    /// <summary>Written in the template as it is.</summary>
    Literal,

    /// <summary>A parameter without <c>NoEcho</c>, with or without a default.</summary>
    Parameter,

    /// <summary>A parameter with <c>NoEcho</c>.</summary>
    NoEchoParameter,

    /// <summary>A parameter whose default stands in the template.</summary>
    ParameterDefault,

    /// <summary>A dynamic reference to Secrets Manager or an SSM secure string.</summary>
    SecretReference,

    /// <summary>A dynamic reference to a plain SSM parameter, or a parameter of an SSM type.</summary>
    SsmParameter,

    /// <summary>Another resource.</summary>
    Resource,
}

/// <summary>True when the value comes from one of some sources. Always decided: where a value comes from is known though the value is not.</summary>
internal sealed class FromTest(ValueSource[] sources) : Test
{
    internal override Truth Evaluate(Cursor at, Frame frame)
    {
        frame.Point(at);
        return Test(frame.Resolve(at.Value), frame);
    }

    internal override void Write(TestWriter writer) => writer.Node(TestKind.From).Bytes(Array.ConvertAll(sources, static s => (byte)s));

    private Truth Test(Value value, Frame frame)
    {
        switch (value)
        {
            case AbsentValue:
                return Truth.False;
            case TextValue text:
                return text.Parts.Aggregate(Truth.False, (any, part) => part.Hole is { } hole ? any.Or(Test(frame.Resolve(hole), frame)) : any);
            case { Origin: { } origin }:
                var isNoEcho = origin.Source == UnknownSource.NoEchoParameter;
                return Truth.Of(Has(isNoEcho ? ValueSource.NoEchoParameter : ValueSource.Parameter) || Has(ValueSource.ParameterDefault));
            case ScalarValue or ListValue or MapValue:
                return Truth.Of(Has(ValueSource.Literal));
            case ReferenceValue:
                return Truth.Of(Has(ValueSource.Resource));
            case UnknownValue unknown:
                return OfUnknown(unknown);
            default:
                return Truth.False;
        }
    }

    private Truth OfUnknown(UnknownValue unknown) => unknown.Source switch
    {
        UnknownSource.Parameter => Truth.Of(Has(ValueSource.Parameter)),
        UnknownSource.NoEchoParameter => Truth.Of(Has(ValueSource.NoEchoParameter)),
        UnknownSource.SsmParameter or UnknownSource.DynamicReference => Truth.Of(Has(ValueSource.SsmParameter)),
        UnknownSource.SecretReference => Truth.Of(Has(ValueSource.SecretReference)),
        UnknownSource.PseudoParameter or UnknownSource.Intrinsic => Truth.False,
        _ => Truth.Unknown(unknown.Reason),
    };

    private bool Has(ValueSource source)
    {
        foreach (var taken in sources)
        {
            if (taken == source)
            {
                return true;
            }
        }

        return false;
    }
}
