using IacGuard.Cdk.Lowering.Iam;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Events;

/// <summary>
/// Streams of DynamoDB tables, which the sweep cannot try since a table has none unless it is asked for: <c>table.GrantStreamRead(...)</c> and
/// <c>table.TableStreamArn</c>. Source: aws-cdk-lib 2.160.0.
/// </summary>
internal sealed class TableStreams(IPrincipalPolicies policies) : IConstructLowering
{
    private static readonly string[] Reading = ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"];

    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context) => false;

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span) =>
        property == "tableStreamArn" && IsTable(construct) ? new ReferenceValue(construct.Construct!.LogicalId("Resource"), "StreamArn", span) : null;

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (call.Method is not ("grantStreamRead" or "grantTableListStreams") || !IsTable(receiver) || call["grantee"] is not { } grantee)
        {
            return false;
        }

        var span = call.NameSpan;
        Give(grantee, ["dynamodb:ListStreams"], Texts.Known("*", span), call, context);
        if (call.Method == "grantStreamRead")
        {
            Give(grantee, Reading, Attribute(receiver, "tableStreamArn", span)!, call, context);
            if (receiver.Prop("encryptionKey") is CdkObject { Construct: { } key })
            {
                Give(grantee, ["kms:Decrypt", "kms:DescribeKey"], new ReferenceValue(key.LogicalId("Resource"), "Arn", span), call, context);
            }
        }

        return true;
    }

    private static bool IsTable(CdkObject made) => made is { Construct: not null, Fqn: "aws-cdk-lib.aws_dynamodb.Table" or "aws-cdk-lib.aws_dynamodb.TableV2" };

    private void Give(CdkValue grantee, IReadOnlyList<string> actions, Value resource, CdkCall call, LoweringContext context)
    {
        _ = policies.TryAdd(grantee, Statements.Allow(actions, resource, call.NameSpan), call, context);
    }
}
