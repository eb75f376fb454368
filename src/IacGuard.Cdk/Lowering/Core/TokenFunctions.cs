using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Core;

/// <summary>Functions and properties of the core library that give text, numbers or lists.</summary>
internal sealed class TokenFunctions(ValueLowering values) : ITokenFunctions
{
    private const string Lib = "aws-cdk-lib.";
    private readonly FnFunctions fn = new(values);
    private readonly StackTokens stack = new(values);

    /// <inheritdoc />
    public void Declare(CdkObject construct) => values.Symbols.Declare(construct);

    /// <inheritdoc />
    public Value? TryEvaluate(CdkObject? receiver, string declaringFqn, string member, IReadOnlyList<CdkArgument> arguments, SourceSpan span)
    {
        if (!declaringFqn.StartsWith(Lib, StringComparison.Ordinal))
        {
            return null;
        }

        var call = new TokenCall(receiver, member, arguments, span, values);
        return declaringFqn.Substring(Lib.Length) switch
        {
            "Fn" => fn.Evaluate(call),
            "Aws" or "ScopedAws" => Pseudo(member, span),
            "Stack" => stack.Evaluate(call),
            "Arn" => member == "format" ? stack.FormatArn(call["components"], span) : null,
            "Token" => member is "asString" or "asAny" or "asNumber" or "asList" ? call.Value("value") : null,
            "Lazy" => new UnknownValue(UnknownSource.Other, "is computed when the app is synthesized", span),
            "Names" => Texts.Unknown("the CDK makes the name", span),
            "PhysicalName" => Texts.Unknown("the CDK may make the name", span),
            "Duration" or "Size" => receiver is null ? null : Units.Convert(receiver, member, values, span),
            "CfnParameter" => member is "value" or "valueAsString" or "valueAsNumber" or "valueAsList" && receiver is not null ? Parameter(receiver, span) : null,
            "CfnMapping" => member == "findInMap" && receiver is not null ? new MappingLookup(values).Find(receiver, call.Value("key1"), call.Value("key2"), span) : null,
            "CfnElement" or "CfnRefElement" or "CfnResource" => Element(call),
            "CfnOutput" => member == "importValue" ? Functions.ImportValue(Texts.Unknown("is not known here", span, receiver?.Construct?.LogicalId("")), span) : null,
            "SecretValue" or "Intrinsic" => member is "unsafeUnwrap" or "toString" && receiver is { Fqn: Lib + "SecretValue" } ? Secrets.Lower(receiver, values) : null,
            "CfnDynamicReference" => null,
            "aws_iam.ServicePrincipal" => member == "servicePrincipalName" ? call.Value("service") : null,
            "aws_iam.PolicyStatement" or "aws_iam.PolicyDocument" => member is "toStatementJson" or "toJSON" && receiver is not null ? values.Lower(receiver) : null,
            _ => null,
        };
    }

    private Value? Parameter(CdkObject receiver, SourceSpan span) => receiver.Construct is null ? null : values.Symbols.Parameter(receiver).At(span);

    private Value? Element(TokenCall call)
    {
        if (call.Receiver is not { } receiver || Places.Of(receiver) is not { } place)
        {
            return null;
        }

        var id = place.Root.Construct!.LogicalId(place.Path);
        switch (call.Member)
        {
            case "ref":
                return receiver.Fqn == StackSymbols.ParameterFqn ? Parameter(receiver, call.Span) : new ReferenceValue(id, null, call.Span);
            case "logicalId":
                return Texts.Known(id, call.Span);
            case "getAtt":
                return Functions.GetAtt(Texts.Known(id, call.Span), call.Value("attributeName"), call.Span);
            default:
                return null;
        }
    }

    private static Value? Pseudo(string member, SourceSpan span) => member switch
    {
        "ACCOUNT_ID" or "accountId" => Texts.Pseudo("AWS::AccountId", span),
        "REGION" or "region" => Texts.Pseudo("AWS::Region", span),
        "PARTITION" or "partition" => Texts.Pseudo("AWS::Partition", span),
        "STACK_ID" or "stackId" => Texts.Pseudo("AWS::StackId", span),
        "STACK_NAME" or "stackName" => Texts.Pseudo("AWS::StackName", span),
        "URL_SUFFIX" or "urlSuffix" => Texts.Pseudo("AWS::URLSuffix", span),
        "NOTIFICATION_ARNS" or "notificationArns" => Texts.Pseudo("AWS::NotificationARNs", span),
        "NO_VALUE" => Texts.Pseudo(Texts.NoValue, span),
        _ => null,
    };
}

/// <summary>A call or property that may be known.</summary>
internal sealed class TokenCall(CdkObject? receiver, string member, IReadOnlyList<CdkArgument> arguments, SourceSpan span, IValueLowering values)
{
    public CdkObject? Receiver { get; } = receiver;

    public string Member { get; } = member;

    public SourceSpan Span { get; } = span;

    /// <summary>An argument by its name; null when it is not given.</summary>
    public CdkValue? this[string name] => CdkArgument.Find(arguments, name);

    /// <summary>The value of an argument; absent when it is not given.</summary>
    public Value Value(string name) => this[name] is { } given ? values.Lower(given) : AbsentValue.At(Span);
}
