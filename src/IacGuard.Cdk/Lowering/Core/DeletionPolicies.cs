using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Core;

/// <summary>Removal policies as CloudFormation's <c>DeletionPolicy</c> and <c>UpdateReplacePolicy</c>. Source: <c>core/lib/cfn-resource.js</c> of aws-cdk-lib.</summary>
internal static class DeletionPolicies
{
    /// <summary>The text of a member of <c>CfnDeletionPolicy</c>.</summary>
    public static string OfL1(string member) => member switch
    {
        "RETAIN" => "Retain",
        "RETAIN_EXCEPT_ON_CREATE" => "RetainExceptOnCreate",
        "SNAPSHOT" => "Snapshot",
        _ => "Delete",
    };

    /// <summary>Applies a <c>RemovalPolicy</c> to a resource.</summary>
    public static void Apply(ResourceDraft resource, CdkValue? policy, Condition? guard, SourceSpan nameSpan)
    {
        Set(resource, "DeletionPolicy", Read(policy, "RetainExceptOnCreate", nameSpan), guard, nameSpan);
        Set(resource, "UpdateReplacePolicy", Read(policy, "Retain", nameSpan), guard, nameSpan);
    }

    private static void Set(ResourceDraft resource, string name, Value value, Condition? guard, SourceSpan nameSpan)
    {
        var old = resource.Attributes.TryGet(name, out var entry) ? entry.Value : AbsentValue.Instance;
        resource.Attributes = resource.Attributes.With(name, Guards.Either(guard, value, old), nameSpan);
    }

    private static Value Read(CdkValue? policy, string onUpdateOrDelete, SourceSpan span) => policy switch
    {
        EnumMember { Member: "DESTROY" } => Texts.Known("Delete", policy.Span),
        EnumMember { Member: "RETAIN" } => Texts.Known("Retain", policy.Span),
        EnumMember { Member: "SNAPSHOT" } => Texts.Known("Snapshot", policy.Span),
        EnumMember { Member: "RETAIN_ON_UPDATE_OR_DELETE" } => Texts.Known(onUpdateOrDelete, policy.Span),
        ChoiceOf choice => new ChoiceValue(choice.Condition, Read(choice.WhenTrue, onUpdateOrDelete, span), Read(choice.WhenFalse, onUpdateOrDelete, span), choice.Span),
        null or PlainValue { Value: AbsentValue } => Texts.Known("Retain", policy?.Span ?? span),
        _ => Texts.Unknown("depends on a removal policy that is not known here", policy.Span),
    };
}
