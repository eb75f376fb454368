using IacGuard.Cdk.Lowering.Events;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Network;

/// <summary>What lets an HTTP or WebSocket API call a function. Source: what aws-cdk-lib 2.160.0 synthesizes.</summary>
internal static class ApiPermissions
{
    /// <summary>Adds the permission.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="handler">The function.</param>
    /// <param name="source">What follows the API's id in the ARN of the source.</param>
    /// <param name="api">The API.</param>
    /// <param name="guard">The condition of the call.</param>
    /// <param name="call">Brings the permission.</param>
    /// <param name="wiring">Knows the function's attributes.</param>
    /// <param name="context">Takes the permission.</param>
    public static void Add(string place, CdkValue? handler, IEnumerable<object> source, ConstructIdentity api, Condition? guard, CdkCall call, Wiring wiring, LoweringContext context)
    {
        if (handler is not CdkObject { Construct: not null } function)
        {
            context.Draft.IsOpen = true;
            return;
        }

        var span = call.NameSpan;
        object[] arn =
        [
            "arn:", Texts.Pseudo("AWS::Partition", span), ":execute-api:", Texts.Pseudo("AWS::Region", span), ":", Texts.Pseudo("AWS::AccountId", span), ":",
            new ReferenceValue(api.LogicalId("Resource"), null, span), .. source,
        ];
        Wiring.Add(
            "AWS::Lambda::Permission",
            place,
            call,
            guard,
            [
                new MapEntry("Action", span, Texts.Known("lambda:InvokeFunction", span)),
                new MapEntry("FunctionName", span, wiring.Attribute(function, "functionArn", span)),
                new MapEntry("Principal", span, Texts.Known("apigateway.amazonaws.com", span)),
                new MapEntry("SourceArn", span, Texts.Join(span, arn)),
            ],
            context);
    }
}
