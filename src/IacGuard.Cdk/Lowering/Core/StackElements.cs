using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Core;

/// <summary>What a stack holds besides resources: parameters, conditions, mappings, outputs; and its own tags.</summary>
internal sealed class StackElements(ValueLowering values, Conditions conditions) : IConstructLowering
{
    private const string Lib = "aws-cdk-lib.";

    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context)
    {
        if (construct.Construct is not { } identity)
        {
            return false;
        }

        switch (construct.Fqn)
        {
            case StackSymbols.ParameterFqn:
                context.Draft.Parameters.Add(values.Symbols.Parameter(construct).Declaration);
                return true;
            case StackSymbols.ConditionFqn:
                var condition = values.Symbols.Condition(identity.LogicalId(""));
                conditions.Define(condition, construct.Prop("expression"));
                context.Draft.Conditions.Add(condition);
                return true;
            case Lib + "CfnOutput":
                context.Draft.Outputs.Add(Output(construct, identity));
                return true;
            case StackSymbols.MappingFqn or Lib + "CfnRule" or Lib + "CfnHook":
                values.Symbols.Declare(construct);
                return true;
            case Lib + "cloudformation_include.CfnInclude":
                context.Draft.IsOpen = true;
                return true;
            case Lib + "Stack" or Lib + "NestedStack" or Lib + "Stage" or Lib + "App" or "constructs.Construct":
                values.Symbols.IsStack |= identity.Path.Length == 0 && construct.Fqn is Lib + "Stack" or Lib + "NestedStack";
                ReadTags(construct, identity, context.Draft);
                return true;
            default:
                return false;
        }
    }

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        switch (receiver.Fqn, call.Method)
        {
            case (StackSymbols.ConditionFqn, "set:expression") when receiver.Construct is { } identity:
                conditions.Define(values.Symbols.Condition(identity.LogicalId("")), call.First());
                return true;
            case (StackSymbols.ParameterFqn or StackSymbols.MappingFqn or Lib + "CfnOutput" or Lib + "CfnRule", _):
                return true;
            case (Lib + "Stack", "exportValue"):
                Export(call, context.Draft);
                return true;
            case (Lib + "Stack", "addTransform"):
                context.Draft.IsOpen = true;
                return true;
            case (Lib + "TagManager", "setTag"):
                context.Draft.Tags = Tagged(receiver, call, context.Draft);
                return true;
            default:
                return receiver.Fqn is Lib + "Stack" or Lib + "NestedStack" or Lib + "App" or Lib + "Stage" && IsHarmless(call.Method);
        }
    }

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span) => null;

    private static bool IsHarmless(string method) =>
        method is "addDependency" or "addMetadata" or "renameLogicalId" or "synth" or "reportMissingContextKey" || method.StartsWith(CdkCall.SetterPrefix, StringComparison.Ordinal);

    private StackOutput Output(CdkObject output, ConstructIdentity identity)
    {
        var condition = output.Prop("condition") is CdkObject given ? conditions.Read(given) : null;
        return new StackOutput(
            identity.LogicalId(""),
            output.Prop("value") is { } value ? values.Lower(value) : AbsentValue.Instance,
            output.Prop("exportName") is { } name ? values.Lower(name) : AbsentValue.Instance,
            Guards.And(output.Guard, condition),
            identity.IdSpan);
    }

    private void Export(CdkCall call, StackDraft draft)
    {
        var value = call["exportedValue"] is { } exported ? values.Lower(exported) : AbsentValue.Instance;
        var name = call["options"].Member("name") is { } given ? values.Lower(given) : Texts.Unknown("the CDK makes the name", call.Span);
        draft.Outputs.Add(new StackOutput("ExportsOutput" + draft.Outputs.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), value, name, call.Guard, call.NameSpan));
    }

    // Of the stack itself with a key that is known, one more; else any.
    private Value Tagged(CdkObject manager, CdkCall call, StackDraft draft)
    {
        if (manager.Receiver is not { Construct.Path.Length: 0 } || call.Guard is not null || call.IsRepeated || call["key"].Text() is not { } key || call["value"] is not { } value
            || draft.Tags is not (ListValue or AbsentValue))
        {
            return new UnknownValue(UnknownSource.Other, "code outside this type may add tags", call.Span);
        }

        var before = draft.Tags as ListValue;
        var tag = new MapValue([new MapEntry("Key", call.NameSpan, Texts.Known(key, call.Span)), new MapEntry("Value", call.NameSpan, values.Lower(value))], call.Span);
        return new ListValue([.. before?.Items ?? [], tag], call.Span, before?.IsOpen ?? !draft.AreTagsWhole);
    }

    // The app above may add more.
    private void ReadTags(CdkObject stack, ConstructIdentity identity, StackDraft draft)
    {
        if (identity.Path.Length == 0 && stack.Prop("tags") is MapOf tags)
        {
            var items = values.Map(tags).Entries.Select(static e => (Value)new MapValue(
                [new MapEntry("Key", e.KeySpan, Texts.Known(e.Key, e.KeySpan)), new MapEntry("Value", e.KeySpan, e.Value)], e.Value.Span.Or(e.KeySpan)));
            draft.Tags = new ListValue([.. items], tags.Span, isOpen: !draft.AreTagsWhole);
        }
    }
}
