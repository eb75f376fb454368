using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>
/// <c>securityGroups</c> and <c>vpcSubnets</c> of constructs that need no network (<c>aws_lambda.Function</c>, <c>aws_codebuild.Project</c>): the CDK refuses
/// them without <c>vpc</c>, so that the sweep cannot try them. Groups that are given take the place of the one that the construct makes. Source:
/// aws-cdk-lib 2.160.0.
/// </summary>
internal static class NetworkProps
{
    private const string Network = "vpc";
    private const string Groups = "securityGroups";
    private const string Subnets = "vpcSubnets";
    private const string Made = "@SecurityGroup/Resource";

    /// <summary>Whether a prop is one of these, where what a network makes is known.</summary>
    public static bool Know(ConstructModel model, string prop, SlotValues slots) =>
        prop is Groups or Subnets && (slots.Root(Network) is null || Effects(model).Any(static e => IsList(e, Groups) || IsList(e, Subnets)));

    /// <summary>Makes the changes, after those of all other props.</summary>
    public static void Apply(ConstructModel model, SlotValues slots, EffectApplier effects)
    {
        if (slots.Root(Network) is null)
        {
            return;
        }

        if (slots.Root(Subnets) is { } subnets && IsRefused(model, Subnets))
        {
            foreach (var effect in Effects(model).Where(static e => IsList(e, Subnets)))
            {
                effects.Replace(effect.Resource, ListPath(effect), new UnknownValue(UnknownSource.Argument, "depends on the subnets of the network", subnets.Span));
            }
        }

        if (slots.Root(Groups) is { } groups && IsRefused(model, Groups))
        {
            effects.TakeOut(Made.Substring(1), groups.Span);
            effects.Scene.IsOpen |= groups is not ListOf;
            foreach (var effect in Effects(model).Where(static e => IsList(e, Groups)))
            {
                effects.Replace(effect.Resource, ListPath(effect), Ids(groups, effects));
            }
        }
    }

    private static bool IsRefused(ConstructModel model, string prop) => model.Slots[prop] is { Keys.Count: 0 };

    private static IEnumerable<Effect> Effects(ConstructModel model) => model.Slots[Network]?.Alternatives.SelectMany(static a => a.Effects) ?? [];

    private static bool IsList(Effect effect, string prop) => effect.Path is { Length: > 2 } path && path[path.Length - 1].Text == "+"
        && (prop == Groups ? effect.Value["Fn::GetAtt"] is { Count: 2 } made && made[0].Text == Made : effect.Value["$"].Text == Network && effect.Value["r"].Text!.EndsWith("/Subnet", StringComparison.Ordinal));

    private static IEnumerable<Tree> ListPath(Effect effect) => effect.Path!.Take(effect.Path!.Length - 1);

    private static Value Ids(CdkValue groups, EffectApplier effects) => groups is ListOf list
        ? new ListValue([.. list.Items.Select(item => effects.Reference(item, "Resource", "GroupId"))], list.Span, list.IsOpen)
        : new UnknownValue(UnknownSource.Argument, "is not known from the code", groups.Span);
}
