using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Iam;

/// <summary>Managed policies by their ARNs.</summary>
internal static class ManagedPolicies
{
    /// <summary>The ARN of a managed policy: made here, imported, or AWS's own.</summary>
    public static Value Arn(CdkValue policy, IValueLowering values) => policy switch
    {
        CdkObject { Fqn: IamNames.ManagedPolicy, Construct: { } made } => new ReferenceValue(made.LogicalId("Resource"), null, policy.Span),
        CdkObject { MemberOf: IamNames.ManagedPolicy } imported => Imported(imported, values),
        ChoiceOf choice => new ChoiceValue(choice.Condition, Arn(choice.WhenTrue, values), Arn(choice.WhenFalse, values), choice.Span),
        PlainValue { Value: AbsentValue } absent => absent.Value,
        _ => Texts.Unknown("depends on a managed policy that is not known here", policy.Span),
    };

    /// <summary>The ARNs of a list of managed policies; absent when it is empty.</summary>
    public static Value Arns(CdkValue? list, IValueLowering values)
    {
        switch (list)
        {
            case null or PlainValue { Value: AbsentValue }:
                return AbsentValue.Instance;
            case ChoiceOf choice:
                return new ChoiceValue(choice.Condition, Arns(choice.WhenTrue, values), Arns(choice.WhenFalse, values), choice.Span);
            case ListOf known:
                var arns = new List<Value>();
                foreach (var policy in known.Items)
                {
                    if (Arn(policy, values) is var arn && !arn.IsAbsent && !(arn is not UnknownValue && arns.Contains(arn)))
                    {
                        arns.Add(arn);
                    }
                }

                return arns.Count == 0 && !known.IsOpen ? AbsentValue.At(known.Span) : new ListValue(arns, known.Span, known.IsOpen);
            default:
                return new ListValue([], list.Span, isOpen: true);
        }
    }

    private static Value Imported(CdkObject made, IValueLowering values)
    {
        switch (made.Member)
        {
            case "fromAwsManagedPolicyName" when made["managedPolicyName"] is { } name:
                return Texts.Join(name.Span, "arn:", Texts.Pseudo("AWS::Partition", name.Span), ":iam::aws:policy/", values.Lower(name));
            case "fromManagedPolicyArn" when made["managedPolicyArn"] is { } arn:
                return values.Lower(arn);
            case "fromManagedPolicyName" when made["managedPolicyName"] is { } own:
                return Texts.Join(own.Span, "arn:", Texts.Pseudo("AWS::Partition", own.Span), ":iam::", Texts.Pseudo("AWS::AccountId", own.Span), ":policy/", values.Lower(own));
            default:
                return Texts.Unknown("depends on a managed policy that is not known here", made.Span);
        }
    }
}
