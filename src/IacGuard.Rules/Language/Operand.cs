using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Language;

/// <summary>What a value is compared with: a literal, a parameter of the rule, or another property of the row that the rule judges.</summary>
internal abstract class Operand
{
    public abstract Value Get(Frame frame);

    /// <summary>What it is with certain parameters of the rule; null for what was known when the rule was loaded, or depends on the row.</summary>
    public virtual Value? With(Func<string, Value> parameter) => null;

    public abstract void Write(TestWriter writer);
}

/// <summary>A value written in the rule.</summary>
internal sealed class LiteralOperand(Value value) : Operand
{
    public Value Value { get; } = value;

    public override Value Get(Frame frame) => Value;

    public override void Write(TestWriter writer) => writer.Byte(0).Value(Value);
}

/// <summary>A parameter of the rule.</summary>
internal sealed class ParameterOperand(string name) : Operand
{
    public override Value Get(Frame frame) => frame.Parameter(name);

    public override Value? With(Func<string, Value> parameter) => parameter(name);

    public override void Write(TestWriter writer) => writer.Byte(1).Text(name);
}

/// <summary>A property of the row that the rule judges, with a stand-in for when it is absent (the service's own default).</summary>
internal sealed class SelfOperand(string[] path, Value whenAbsent) : Operand
{
    public override Value Get(Frame frame)
    {
        var depth = frame.ExplainingDepth;
        frame.ExplainingDepth = 0;
        var self = frame.Self;
        var value = AtTest.Gather(self.Content, path, frame);
        frame.ExplainingDepth = depth;
        return value.IsAbsent ? whenAbsent : value;
    }

    public override void Write(TestWriter writer) => writer.Byte(2).Texts(path).Value(whenAbsent);
}
