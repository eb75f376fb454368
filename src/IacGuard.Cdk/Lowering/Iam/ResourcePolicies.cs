using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Iam;

/// <summary>
/// Where the constructs of aws-cdk-lib keep the policy that <c>addToResourcePolicy</c> adds to. Source: what each class synthesizes to in 2.160.0.
/// </summary>
internal static class ResourcePolicies
{
    private const string Lib = "aws-cdk-lib.";

    // A policy resource of its own beside the main one.
    private static readonly Dictionary<string, (string Path, string Type, string Property, string Link, bool IsList)> Separate = new(StringComparer.Ordinal)
    {
        [Lib + "aws_s3.Bucket"] = ("Policy/Resource", "AWS::S3::BucketPolicy", "PolicyDocument", "Bucket", false),
        [Lib + "aws_sqs.Queue"] = ("Policy/Resource", "AWS::SQS::QueuePolicy", "PolicyDocument", "Queues", true),
        [Lib + "aws_sns.Topic"] = ("Policy/Resource", "AWS::SNS::TopicPolicy", "PolicyDocument", "Topics", true),
        [Lib + "aws_secretsmanager.Secret"] = ("Policy/Resource", "AWS::SecretsManager::ResourcePolicy", "ResourcePolicy", "SecretId", false),
        [Lib + "aws_secretsmanager.SecretTargetAttachment"] = ("Policy/Resource", "AWS::SecretsManager::ResourcePolicy", "ResourcePolicy", "SecretId", false),
        [Lib + "aws_logs.LogGroup"] = ("Policy/ResourcePolicy", "AWS::Logs::ResourcePolicy", "PolicyDocument", "", false),
    };

    // A property of the main resource.
    private static readonly Dictionary<string, string> Own = new(StringComparer.Ordinal)
    {
        [Lib + "aws_kms.Key"] = "KeyPolicy",
        [Lib + "aws_ecr.Repository"] = "RepositoryPolicyText",
        [Lib + "aws_efs.FileSystem"] = "FileSystemPolicy",
        [Lib + "aws_ec2.GatewayVpcEndpoint"] = "PolicyDocument",
        [Lib + "aws_ec2.InterfaceVpcEndpoint"] = "PolicyDocument",
        [Lib + "aws_s3.BucketPolicy"] = "PolicyDocument",
        [Lib + "aws_sqs.QueuePolicy"] = "PolicyDocument",
        [Lib + "aws_sns.TopicPolicy"] = "PolicyDocument",
        [Lib + "aws_logs.CrossAccountDestination"] = "DestinationPolicy",
        [IamNames.Policy] = "PolicyDocument",
        [IamNames.ManagedPolicy] = "PolicyDocument",
    };

    /// <summary>Adds a statement; false when the class is not known here.</summary>
    public static bool TryAdd(CdkObject construct, Value statement, CdkCall call, StackDraft draft)
    {
        if (construct is { Member: { } factory, Receiver: null } && factory.StartsWith("from", StringComparison.Ordinal))
        {
            // What is imported has its policy elsewhere.
            return true;
        }

        if (construct.Construct is null)
        {
            return false;
        }

        if (Separate.TryGetValue(construct.Fqn, out var place))
        {
            AddSeparate(construct, place, statement, call, draft);
            return true;
        }

        if (Own.TryGetValue(construct.Fqn, out var property))
        {
            if (draft.Find(construct, "Resource") is { } resource)
            {
                PolicyStore.Add(resource, property, statement, call.Guard, call.IsRepeated, construct.Fqn.EndsWith(".TopicPolicy", StringComparison.Ordinal));
            }

            return true;
        }

        return AddOther(construct, statement, call, draft);
    }

    private static void AddSeparate(
        CdkObject construct, (string Path, string Type, string Property, string Link, bool IsList) place, Value statement, CdkCall call, StackDraft draft)
    {
        var path = Place.Join(construct.Construct!.Path, place.Path);
        var guard = call.Guard ?? construct.Guard;
        var policy = PolicyStore.Ensure(draft, place.Type, path, guard, call, Link(construct, place.Link, place.IsList, call));
        policy.IsShared |= construct.IsShared;
        PolicyStore.Add(policy, place.Property, statement, call.Guard, call.IsRepeated, place.Type == "AWS::SNS::TopicPolicy");
    }

    private static IEnumerable<MapEntry> Link(CdkObject construct, string property, bool isList, CdkCall call)
    {
        if (property.Length > 0)
        {
            Value reference = new ReferenceValue(construct.Construct!.LogicalId("Resource"), null, call.NameSpan);
            yield return new MapEntry(property, call.NameSpan, isList ? new ListValue([reference], call.NameSpan) : reference);
        }
    }

    private static bool AddOther(CdkObject construct, Value statement, CdkCall call, StackDraft draft)
    {
        switch (construct.Fqn)
        {
            case Lib + "aws_events.EventBus":
                AddToBus(construct, statement, call, draft);
                return true;
            case Lib + "aws_dynamodb.Table" or Lib + "aws_dynamodb.TableV2":
                // Some versions drop the statement, others write it.
                if (draft.Find(construct, "Resource") is { } table)
                {
                    table.Properties = table.Properties.With("ResourcePolicy", Texts.Unknown("what is added to a table's policy is not known", call.Span), call.NameSpan);
                }

                return true;
            default:
                return false;
        }
    }

    // Each statement is a resource of its own, named after its id.
    private static void AddToBus(CdkObject bus, Value statement, CdkCall call, StackDraft draft)
    {
        var id = statement is MapValue map && map["Sid"] is ScalarValue sid ? sid.Text : "Statement" + draft.Resources.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var path = Place.Join(bus.Construct!.Path, "cdk-" + id + "/Resource");
        var name = new ReferenceValue(bus.Construct.LogicalId("Resource"), null, call.NameSpan);
        var policy = PolicyStore.Ensure(draft, "AWS::Events::EventBusPolicy", path, call.Guard ?? bus.Guard, call, [new MapEntry("EventBusName", call.NameSpan, name)]);
        var named = statement is MapValue own ? own.With("Sid", Texts.Known("cdk-" + id, own["Sid"].Span)) : statement;
        policy.Properties = policy.Properties.With("Statement", named, call.NameSpan).With("StatementId", Texts.Known("cdk-" + id, call.NameSpan));
    }
}
