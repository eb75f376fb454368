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

    /// <summary>Names what the CDK names after everything is there.</summary>
    public void Finish(StackDraft draft)
    {
        foreach (var policy in draft.Resources)
        {
            if (policy.Type == "AWS::IAM::Policy" && policy.Properties["PolicyName"] is UnknownValue { Source: UnknownSource.Other } name)
            {
                policy.Properties = policy.Properties.With("PolicyName", PolicyNames.Of(policy.LogicalId, symbols, name.Span));
            }
        }
    }
}
