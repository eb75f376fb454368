using System.Globalization;
using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Network;

/// <summary><c>net.opensPort</c>: true when a rule opens one of the given ports.</summary>
public sealed class OpensPortPredicate : Predicate
{
    /// <inheritdoc />
    public override string Name => "net.opensPort";

    /// <inheritdoc />
    public override string Summary =>
        $"The rule opens one of the ports: numbers, ranges (8000-8100) or names ({string.Join(", ", NamedPorts.Names)}). Used on a row of ec2.ingress or "
        + "ec2.egress, or on an AWS::EC2::NetworkAclEntry. A rule for every protocol or every port opens them all. Facts: ports, services.";

    /// <inheritdoc />
    public override PredicateArgument Argument => PredicateArgument.Texts;

    /// <inheritdoc />
    public override string? Problem(Value argument)
    {
        var ports = new List<(int, int, string)>();
        foreach (var text in argument.Texts())
        {
            if (!NamedPorts.TryRead(text, ports))
            {
                return $"'{text}' is no port, no range of ports, and none of {string.Join(", ", NamedPorts.Names)}";
            }
        }

        return null;
    }

    /// <inheritdoc />
    public override Truth Test(Value value, Value argument, EvaluationContext context)
    {
        if (context.Resolve(value) is not MapValue row)
        {
            return Truth.Unknown("the rule " + value.WhyUnknown());
        }

        var range = PortRange.Read(row, context);
        var wanted = new List<(int Low, int High, string Service)>();
        foreach (var text in argument.Texts())
        {
            _ = NamedPorts.TryRead(text, wanted);
        }

        var result = Truth.False;
        var open = new List<string>();
        var services = new List<string>();
        foreach (var (low, high, service) in wanted)
        {
            var opens = range.Opens(low, high);
            result = result.Or(opens);
            if (opens.IsTrue && context.IsExplaining)
            {
                Add(open, low == high ? Text(low) : Text(low) + "-" + Text(high));
                Add(services, service);
            }
        }

        if (open.Count > 0)
        {
            var (at, path) = RulePlace.Of(row, context);
            context.Report(at, path, ("ports", string.Join(", ", open)), ("services", string.Join(", ", services)));
        }

        return result;
    }

    private static void Add(List<string> to, string text)
    {
        if (text.Length > 0 && !to.Contains(text))
        {
            to.Add(text);
        }
    }

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);
}

/// <summary><c>net.opensAllPorts</c>: true when a rule opens every port.</summary>
public sealed class OpensAllPortsPredicate : Predicate
{
    /// <inheritdoc />
    public override string Name => "net.opensAllPorts";

    /// <inheritdoc />
    public override string Summary => "The rule opens every port: protocol -1, or ports 0 to 65535. Used on rows as net.opensPort is.";

    /// <inheritdoc />
    public override PredicateArgument Argument => PredicateArgument.Flag;

    /// <inheritdoc />
    public override Truth Test(Value value, Value argument, EvaluationContext context)
    {
        if (context.Resolve(value) is not MapValue row)
        {
            return Truth.Unknown("the rule " + value.WhyUnknown());
        }

        var result = PortRange.Read(row, context).IsEverything;
        if (result.IsTrue)
        {
            var (at, path) = RulePlace.Of(row, context);
            context.Report(at, path);
        }

        return result;
    }
}
