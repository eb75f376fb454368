using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs.ByHand;

/// <summary>
/// The authorizer of a method of a REST API, which states the method's authorization type where the code does not; the sweep has none. Source:
/// <c>getMethodAuthorizationType</c> of aws-cdk-lib 2.160.0.
/// </summary>
internal static class MethodAuthorizer
{
    private const string Module = "aws-cdk-lib.aws_apigateway.";

    /// <summary>The prop that gives it.</summary>
    public const string Prop = "options.authorizer";

    /// <summary>Sets what it changes of the method. One that comes from the API's defaults does not count where the method states that it has none.</summary>
    public static void Apply(Composition method)
    {
        var options = method.Slots.Root("options");
        var stated = options.Member("authorizationType");
        if (options.Member("authorizer") is not { } authorizer || authorizer.IsAbsent() || stated is EnumMember { Member: "NONE" })
        {
            return;
        }

        var id = authorizer is CdkObject { Construct: not null } made ? method.Effects.Reference(made, "Resource", null) : Texts.Unknown("is an authorizer that is not known", authorizer.Span);
        method.Change("Resource", properties => properties.With("AuthorizationType", TypeOf(authorizer, stated, properties)).With("AuthorizerId", id));
    }

    private static Value TypeOf(CdkValue authorizer, CdkValue? stated, MapValue properties) => (authorizer, stated) switch
    {
        (CdkObject { Fqn: Module + "TokenAuthorizer" or Module + "RequestAuthorizer" }, null) => Texts.Known("CUSTOM", authorizer.Span),
        (CdkObject { Fqn: Module + "CognitoUserPoolsAuthorizer" }, null) => Texts.Known("COGNITO_USER_POOLS", authorizer.Span),
        (_, EnumMember) => properties["AuthorizationType"],
        _ => Texts.Unknown("is what the authorizer states", authorizer.Span),
    };
}
