using IacGuard.Cdk.Lowering.Core;
using IacGuard.Cdk.Values;
using IacGuard.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IacGuard.Cdk.Interpretation;

/// <summary>Resources that other code made and gave: not known but for their class, and what that class does to those that it is called with.</summary>
internal sealed partial class Interpreter
{
    // Those whose grants only give permissions to the grantee, wherever the resource is.
    private static readonly HashSet<string> Granting = new(StringComparer.Ordinal)
    {
        "aws_s3.Bucket", "aws_sqs.Queue", "aws_sns.Topic", "aws_dynamodb.Table", "aws_kinesis.Stream", "aws_kms.Key", "aws_lambda.Function", "aws_secretsmanager.Secret",
        "aws_ssm.StringParameter", "aws_stepfunctions.StateMachine", "aws_ecr.Repository", "aws_logs.LogGroup", "aws_events.EventBus",
    };

    private readonly Dictionary<string, CdkObject> elsewhere = new(StringComparer.Ordinal);

    /// <summary>A call on something that is not known.</summary>
    private PlainValue CallElsewhere(IInvocationOperation call, string member, CdkValue receiver, List<CdkArgument> arguments)
    {
        // What is not seen of the resource, such as its key, may make it give more.
        ShareAll(arguments);
        if (FoundResources.IsOverride(member))
        {
            RecordFound(call.Instance, call.Instance?.Type, new CdkCall(member, symbols.FqnOf(call.TargetMethod.ContainingType) ?? "", arguments, SpanOf(call)) { NameSpan = CallName(call) });
        }

        if (receiver is not PlainValue { Value: UnknownValue { Name: { } name } unknown })
        {
            return unknowns.Of(call);
        }

        if (member == "arnForObjects")
        {
            return new PlainValue(TextValue.Create([TextPart.Of(Unknowns.Member(unknown, "BucketArn", SpanOf(call)).Value), TextPart.Of("/"), .. arguments.Select(static a => Shapes.Part(a.Value))], SpanOf(call)));
        }

        if (member.StartsWith("grant", StringComparison.Ordinal) && ClassOf(call.Instance?.Type) is { } fqn)
        {
            if (!elsewhere.TryGetValue(name, out var made))
            {
                elsewhere[name] = made = new CdkObject(fqn, [], receiver.Span) { Member = ImportedAttributes.Elsewhere, MemberOf = fqn };
            }

            Record(made, new CdkCall(member, fqn, arguments, SpanOf(call)) { NameSpan = CallName(call) });
        }

        return unknowns.Of(call);
    }

    /// <summary>The class of a resource by what it is declared as: itself, or the interface that is named after it.</summary>
    private string? ClassOf(ITypeSymbol? type)
    {
        if (symbols.FqnOf(type) is not { } fqn || fqn.LastIndexOf('.') is not (> 0 and var dot))
        {
            return null;
        }

        var name = type!.TypeKind == TypeKind.Interface ? fqn.Remove(dot + 1, 1) : fqn;
        const string library = "aws-cdk-lib.";
        return name.StartsWith(library, StringComparison.Ordinal) && Granting.Contains(name.Substring(library.Length)) ? name : null;
    }
}
