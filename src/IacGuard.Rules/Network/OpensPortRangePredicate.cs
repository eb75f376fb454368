using System.Globalization;
using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Network;

/// <summary><c>net.opensPortRange</c>: true when a rule or permission opens several ports at once.</summary>
public sealed class OpensPortRangePredicate : Predicate
{
    /// <inheritdoc />
    public override string Name => "net.opensPortRange";

    /// <inheritdoc />
    public override string Summary =>
        "The FromPort and ToPort of a rule differ. Used on a row of ec2.ingress or ec2.egress, or on any item with these two properties. Facts: ports.";

    /// <inheritdoc />
    public override PredicateArgument Argument => PredicateArgument.Flag;

    /// <inheritdoc />
    public override Truth Test(Value value, Value argument, EvaluationContext context)
    {
        if (context.Resolve(value) is not MapValue row)
        {
            return Truth.Unknown("the rule " + value.WhyUnknown());
        }

        var (from, to) = (context.Resolve(row["FromPort"]), context.Resolve(row["ToPort"]));
        if (from.IsAbsent || to.IsAbsent)
        {
            return Truth.False;
        }

        if (from is not ScalarValue low || to is not ScalarValue high || !low.TryGetNumber(out var first) || !high.TryGetNumber(out var last))
        {
            return from.Equals(to) ? Truth.False : Truth.Unknown("the port " + (from is ScalarValue ? to : from).WhyUnknown());
        }

        if (last <= first)
        {
            return Truth.False;
        }

        context.Report(row, "", ("ports", string.Format(CultureInfo.InvariantCulture, "{0} to {1}", first, last)));
        return Truth.True;
    }
}
