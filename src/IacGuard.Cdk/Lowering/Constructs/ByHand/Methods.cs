using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs.ByHand;

/// <summary>
/// A method of a REST API: its authorizer, and what lets it call its function, and the test of the console as well: permissions whose ids the CDK makes of the API, the verb
/// and the path. Source: <c>LambdaIntegration.bind</c> of aws-cdk-lib 2.160.0 and 2.276.0.
/// </summary>
/// <param name="method">The method.</param>
internal sealed class Methods(Composition method) : HandReading
{
    /// <inheritdoc />
    public override bool TryApply(string prop, CdkValue value) => prop == MethodAuthorizer.Prop;

    /// <inheritdoc />
    public override void Finish()
    {
        MethodAuthorizer.Apply(method);
        AddPermissions();
    }

    private void AddPermissions()
    {
        if (method.Slots.Root("integration") is not CdkObject { Member: null, Fqn: "aws-cdk-lib.aws_apigateway.LambdaIntegration" } integration
            || integration["handler"] is not { } handler || Locator.Find(handler, method.Knowledge) is null || integration["options"] is not (null or StructValue { IsOpen: false })
            || integration["options"].Member("scopePermissionToMethod") is not null)
        {
            return;
        }

        Add("ApiPermission.{api}", handler);
        if (integration["options"].Member("allowTestInvoke") is null or PlainValue { Value: ScalarValue { Text: "true" } })
        {
            Add("ApiPermission.Test.{api}", handler);
        }
    }

    private void Add(string id, CdkValue handler)
    {
        var span = method.Identity.IdSpan;
        method.Scene.Set(new SceneResource(
            method.Identity.LogicalId(id),
            "AWS::Lambda::Permission",
            Locator.Join(method.Identity.Path, id),
            Texts.Map(
                span,
                ("Action", Texts.Known("lambda:InvokeFunction", span)),
                ("FunctionName", method.Effects.Reference(handler, "Resource", "Arn")),
                ("Principal", Texts.Known("apigateway.amazonaws.com", span)),
                ("SourceArn", Texts.Unknown("is the method of the API", span))),
            MapValue.Empty,
            null));
    }
}
