using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Core;

/// <summary>What a stack knows about itself, and the ARNs that it formats.</summary>
internal sealed class StackTokens(ValueLowering values)
{
    /// <summary>What a member of a stack comes to; null when it is an object or is not known here.</summary>
    public Value? Evaluate(TokenCall call)
    {
        switch (call.Member)
        {
            case "account":
                return Environment(call, "account", "AWS::AccountId");
            case "region":
                return Environment(call, "region", "AWS::Region");
            case "partition":
                return Texts.Pseudo("AWS::Partition", call.Span);
            case "urlSuffix":
                return Texts.Pseudo("AWS::URLSuffix", call.Span);
            case "stackId":
                return Texts.Pseudo("AWS::StackId", call.Span);
            case "stackName":
                return call.Receiver?.Prop("stackName") is { } name ? values.Lower(name) : Texts.Pseudo("AWS::StackName", call.Span);
            case "notificationArns":
                return Texts.Pseudo("AWS::NotificationARNs", call.Span);
            case "formatArn":
                return FormatArn(call["components"], call.Span);
            case "toJsonString":
                return JsonTexts.Write(call.Value("obj"), call.Span);
            case "resolve":
                return call.Value("obj");
            case "getLogicalId":
                return call["element"] is CdkObject element && Places.Of(element) is { } place ? Texts.Known(place.Root.Construct!.LogicalId(place.Path), call.Span) : null;
            case "availabilityZones":
                return new UnknownValue(UnknownSource.Intrinsic, "depends on the availability zones of the account", call.Span) { Name = "Fn::GetAZs(AWS::Region)" };
            default:
                return null;
        }
    }

    /// <summary>The text of an ARN from its components, with holes where they are not known.</summary>
    public Value FormatArn(CdkValue? components, SourceSpan span)
    {
        if (components is not (StructValue or MapOf) || components.Member("resource") is null)
        {
            return Texts.Unknown("is an ARN whose parts are not known here", span);
        }

        var separator = components.Member("arnFormat") switch
        {
            null => components.Member("sep").Text() ?? "/",
            EnumMember { Member: "COLON_RESOURCE_NAME" } => ":",
            EnumMember { Member: "NO_RESOURCE_NAME" } => null,
            EnumMember { Member: "SLASH_RESOURCE_SLASH_RESOURCE_NAME" } => "/",
            _ => "/",
        };
        var parts = new List<object>
        {
            "arn:", Part("partition", "AWS::Partition"), ":", Part("service", null), ":", Part("region", "AWS::Region"), ":", Part("account", "AWS::AccountId"), ":",
            components.Member("arnFormat") is EnumMember { Member: "SLASH_RESOURCE_SLASH_RESOURCE_NAME" } ? "/" : "",
            Part("resource", null),
        };
        if (separator is not null && components.Member("resourceName") is { } name)
        {
            parts.Add(separator);
            parts.Add(values.Lower(name));
        }

        return Texts.Join(span, [.. parts]);

        Value Part(string member, string? pseudo) => components.Member(member) is { } given
            ? values.Lower(given)
            : pseudo is null ? Texts.Unknown("is not known here", span) : Texts.Pseudo(pseudo, span);
    }

    // The stack's own environment where its type says it, else what the deployment says.
    private Value Environment(TokenCall call, string member, string pseudo) =>
        call.Receiver is { Construct: not null } stack && stack.Prop("env") is StructValue env && env[member] is { } given && values.Lower(given) is ScalarValue known
            ? Texts.Known(known.Text, call.Span)
            : Texts.Pseudo(pseudo, call.Span);
}
