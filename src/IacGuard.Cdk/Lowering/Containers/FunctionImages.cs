using IacGuard.Cdk.Lowering.Events;
using IacGuard.Cdk.Lowering.Iam;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Containers;

/// <summary>
/// Functions whose code is an image of a repository of one's own: the repository's policy lets Lambda pull it. The function itself is lowered by its model. Source:
/// <c>EcrImageCode</c> of aws-cdk-lib 2.160.0 and 2.276.0.
/// </summary>
/// <param name="wiring">Calls the grant of the repository.</param>
internal sealed class FunctionImages(Wiring wiring) : IConstructLowering
{
    private const string Module = "aws-cdk-lib.aws_lambda.";

    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context)
    {
        if (construct is { Construct: { } function, Fqn: Module + "Function" or Module + "DockerImageFunction" })
        {
            foreach (var (code, guard) in construct.Prop("code").Cases(construct.Guard))
            {
                if (code is CdkObject { Member: "fromEcr" or "fromEcrImage" } or CdkObject { Member: null, Fqn: Module + "EcrImageCode" })
                {
                    var call = new CdkCall("grantPull", construct.Fqn, [], construct.Span) { NameSpan = function.IdSpan, Guard = guard, IsRepeated = construct.IsRepeated };
                    wiring.Call(((CdkObject)code)["repository"], "grantPull", call, context, new CdkArgument("grantee", Lambda(construct.Span)));
                }
            }
        }

        return false;
    }

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context) => false;

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span) => null;

    private static CdkObject Lambda(SourceSpan span) =>
        new(IamNames.Module + "ServicePrincipal", [new CdkArgument("service", new PlainValue(Texts.Known("lambda.amazonaws.com", span)))], span);
}
