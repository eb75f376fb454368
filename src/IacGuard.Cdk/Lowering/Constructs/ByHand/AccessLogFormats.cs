using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs.ByHand;

/// <summary>
/// <c>accessLogFormat</c> of a stage, which cannot be tried without a destination. Source: <c>aws_apigateway.AccessLogFormat</c> of aws-cdk-lib 2.160.0 and
/// 2.276.0.
/// </summary>
internal static class AccessLogFormats
{
    private const string Class = "aws-cdk-lib.aws_apigateway.AccessLogFormat";

    private const string Standard =
        "{\"requestId\":\"$context.requestId\",\"ip\":\"$context.identity.sourceIp\",\"user\":\"$context.identity.user\",\"caller\":\"$context.identity.caller\"," +
        "\"requestTime\":\"$context.requestTime\",\"httpMethod\":\"$context.httpMethod\",\"resourcePath\":\"$context.resourcePath\",\"status\":\"$context.status\"," +
        "\"protocol\":\"$context.protocol\",\"responseLength\":\"$context.responseLength\"}";

    /// <summary>Sets the format of the stage that a construct makes.</summary>
    /// <returns>Whether it is known here.</returns>
    public static bool TryApply(Composition api, string prop, CdkValue value)
    {
        if (prop is not ("accessLogFormat" or "deployOptions.accessLogFormat"))
        {
            return false;
        }

        var format = Text(api, value);
        foreach (var stage in Stages.Of(api))
        {
            if (stage.Properties["AccessLogSetting"] is MapValue setting)
            {
                api.Scene.Set(stage with { Properties = stage.Properties.With("AccessLogSetting", setting.With("Format", format, value.Span)) });
            }
        }

        return true;
    }

    private static Value Text(Composition api, CdkValue value) => value switch
    {
        CdkObject { MemberOf: Class, Member: "custom" } made when made["format"] is { } given => api.Lower(given),
        CdkObject { MemberOf: Class, Member: "jsonWithStandardFields", Arguments.Count: 0 } => Texts.Known(Standard, value.Span),
        CdkObject { MemberOf: Class, Member: "jsonWithStandardFields" } =>
            TextValue.Create([TextPart.Of("{"), TextPart.Of(Texts.Unknown("depends on the fields", value.Span))], value.Span),
        _ => Texts.Unknown("is a format that is not known from the code", value.Span),
    };
}
