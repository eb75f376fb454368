using IacGuard.Cdk.Lowering.Core;
using IacGuard.Cdk.Lowering.Iam;
using IacGuard.Cdk.Lowering.Network;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering;

/// <summary>
/// The lowerings that are written by hand, for one stack: the core library and permissions. Those derived from the CDK come after them. They keep
/// what the stack declares, so each stack needs its own.
/// </summary>
internal sealed class HandLowerings
{
    private readonly StackSymbols symbols;

    /// <summary>Makes the lowerings of one stack.</summary>
    /// <param name="draft">The stack.</param>
    /// <param name="names">The names of L1 constructs.</param>
    public HandLowerings(StackDraft draft, IL1Names names)
    {
        var values = new ValueLowering(draft, names);
        var conditions = new Conditions(values);
        var policies = new PrincipalPolicies(values.Identities, values.Principals, values.Symbols);
        var resources = new IdentityResources(values.Principals, values.Identities, values, values.Symbols);
        symbols = values.Symbols;
        Values = values;
        Tokens = new TokenFunctions(values);
        Policies = policies;
        All =
        [
            new ResourceCalls(values, conditions),
            new TagCalls(values),
            new IamLowering(resources, values.Identities, policies, new LambdaPermissions(values.Principals, values), values),
            new SecurityGroupCalls(),
            new L1Lowering(values, names),
            new StackElements(values, conditions),
            new ImportedAttributes(values.Lower),
        ];
    }

    /// <summary>Turns what expressions came to into values of the model.</summary>
    public IValueLowering Values { get; }

    /// <summary>Functions of the core library.</summary>
    public ITokenFunctions Tokens { get; }

    /// <summary>Adds permissions to identities and resources.</summary>
    public IPrincipalPolicies Policies { get; }

    /// <summary>The lowerings, in the order in which they are asked.</summary>
    public IReadOnlyList<IConstructLowering> All { get; }

    /// <summary>Finishes what can only be told when everything is there: names that the CDK makes, tags of what may not be made at all.</summary>
    public void Finish(StackDraft draft)
    {
        NetworkNames.Add(draft);
        foreach (var resource in draft.Resources)
        {
            if (resource.Type == "AWS::IAM::Policy" && resource.Properties["PolicyName"] is UnknownValue { Source: UnknownSource.Other or UnknownSource.MadeName } name)
            {
                resource.Properties = resource.Properties.With("PolicyName", PolicyNames.Of(resource.LogicalId, symbols, name.Span));
            }

            if (resource.Type == "AWS::EC2::SecurityGroup" && resource.Properties["SecurityGroupEgress"] is ListValue { IsOpen: true })
            {
                // Any rule that is added takes the place of the one that stands for no traffic.
                resource.Properties = SecurityGroupCalls.WithoutPlaceholder(resource.Properties);
            }

            if (IsDoubtful(resource.Condition, resource.LogicalId))
            {
                Doubt(resource);
            }
        }
    }

    // A model that cannot tell whether it makes a resource says so by a condition of the resource's own name.
    private static bool IsDoubtful(Condition? condition, string id) => condition switch
    {
        OpaqueCondition opaque => opaque.Key == id,
        AndCondition all => all.Operands.Any(o => IsDoubtful(o, id)),
        OrCondition any => any.Operands.Any(o => IsDoubtful(o, id)),
        NotCondition not => IsDoubtful(not.Operand, id),
        _ => false,
    };

    // What such a resource lacks is nobody's mistake.
    private static void Doubt(ResourceDraft resource)
    {
        if (TaggableTypes.Find(resource.Type) is { } place && resource.Properties.TryGet(place.Property, out var tags) && tags.Value is ListValue list)
        {
            resource.Properties = resource.Properties.With(place.Property, new ListValue(list.Items, list.Span, isOpen: true));
        }

        resource.Properties = resource.Properties.Opened();
    }
}
