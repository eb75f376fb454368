using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs.ByHand;

/// <summary>
/// <c>securityGroups</c> and <c>vpcSubnets</c> of constructs that need no network (<c>aws_lambda.Function</c>, <c>aws_codebuild.Project</c>): the CDK refuses
/// them without <c>vpc</c>, so that the sweep cannot try them. Groups that are given take the place of the one that the construct makes. Source:
/// aws-cdk-lib 2.160.0.
/// </summary>
/// <param name="construct">The construct.</param>
internal sealed class NetworkProps(Composition construct) : HandReading
{
    private const string Network = "vpc";
    private const string Groups = "securityGroups";
    private const string Subnets = "vpcSubnets";
    private const string Made = "@SecurityGroup/Resource";

    private readonly ConstructModel model = construct.Model;
    private readonly SlotValues slots = construct.Slots;
    private readonly EffectApplier effects = construct.Effects;

    /// <summary>Whether a prop is one of these, where what a network makes is known.</summary>
    public override bool TryApply(string prop, CdkValue value) =>
        prop is Groups or Subnets && (slots.Root(Network) is null || Effects().Any(static e => IsList(e, Groups) || IsList(e, Subnets)));

    /// <inheritdoc />
    public override void Finish()
    {
        if (slots.Root(Network) is null)
        {
            return;
        }

        if (slots.Root(Subnets) is { } subnets && IsRefused(Subnets))
        {
            foreach (var effect in Effects().Where(static e => IsList(e, Subnets)))
            {
                effects.Replace(effect.Resource, ListPath(effect), new UnknownValue(UnknownSource.Argument, "depends on the subnets of the network", subnets.Span));
            }
        }

        if (slots.Root(Groups) is { } groups && IsRefused(Groups))
        {
            effects.TakeOut(Made.Substring(1), groups.Span);
            effects.Scene.IsOpen |= groups is not ListOf;
            foreach (var effect in Effects().Where(static e => IsList(e, Groups)))
            {
                effects.Replace(effect.Resource, ListPath(effect), Ids(groups));
            }
        }
    }

    private bool IsRefused(string prop) => model.Slots[prop] is { Keys.Count: 0 };

    private IEnumerable<Effect> Effects() => model.Slots[Network]?.Alternatives.SelectMany(static a => a.Effects) ?? [];

    private static bool IsList(Effect effect, string prop) => effect.Path is { Length: > 2 } path && path[path.Length - 1].Text == "+"
        && (prop == Groups ? effect.Value["Fn::GetAtt"] is { Count: 2 } made && made[0].Text == Made : effect.Value["$"].Text == Network && effect.Value["r"].Text!.EndsWith("/Subnet", StringComparison.Ordinal));

    private static IEnumerable<Tree> ListPath(Effect effect) => effect.Path!.Take(effect.Path!.Length - 1);

    private Value Ids(CdkValue groups) => groups is ListOf list
        ? new ListValue([.. list.Items.Select(item => effects.Reference(item, "Resource", "GroupId"))], list.Span, list.IsOpen)
        : new UnknownValue(UnknownSource.Argument, "is not known from the code", groups.Span);
}
