using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Events;

/// <summary>Reads the props of an event source as properties of its mapping.</summary>
internal sealed class MappingProps(CdkValue? props, LoweringContext context)
{
    /// <summary>A number, a boolean or a text.</summary>
    public MapEntry Plain(string property, string prop) => new(property, props.MemberSpan(prop), props.Member(prop) is { } given ? context.Lower(given) : AbsentValue.Instance);

    /// <summary>A duration in seconds.</summary>
    public MapEntry Seconds(string property, string prop) => Plain(property, prop);

    /// <summary>A member of an enum, which CloudFormation names the same.</summary>
    public MapEntry Member(string property, string prop) => new(property, props.MemberSpan(prop), Name(props.Member(prop)));

    /// <summary>What the function answers.</summary>
    public MapEntry ResponseTypes() => new(
        "FunctionResponseTypes",
        props.MemberSpan("reportBatchItemFailures"),
        When(props.Member("reportBatchItemFailures"), static span => new ListValue([Texts.Known("ReportBatchItemFailures", span)], span)));

    /// <summary>How many functions may run for one queue.</summary>
    public MapEntry Concurrency() => new(
        "ScalingConfig",
        props.MemberSpan("maxConcurrency"),
        props.Member("maxConcurrency") is { } most ? Texts.Map(most.Span, ("MaximumConcurrency", context.Lower(most))) : AbsentValue.Instance);

    /// <summary>Which records are read.</summary>
    public MapEntry Filters() => new(
        "FilterCriteria",
        props.MemberSpan("filters"),
        props.Member("filters") is { } filters ? Texts.Map(filters.Span, ("Filters", Texts.Unknown("is a text that the CDK makes", filters.Span))) : AbsentValue.Instance);

    private static Value Name(CdkValue? value) => value switch
    {
        null or PlainValue { Value: AbsentValue } => AbsentValue.Instance,
        EnumMember one => Texts.Known(one.Member, one.Span),
        ChoiceOf choice => new ChoiceValue(choice.Condition, Name(choice.WhenTrue), Name(choice.WhenFalse), choice.Span),
        PlainValue { Value: UnknownValue unknown } => unknown,
        _ => Texts.Unknown("is not known from the code", value.Span),
    };

    private static Value When(CdkValue? flag, Func<SourceSpan, Value> value) => flag switch
    {
        null or PlainValue { Value: AbsentValue or ScalarValue { Text: "false" } } => AbsentValue.Instance,
        PlainValue { Value: ScalarValue { Text: "true" } } => value(flag.Span),
        ChoiceOf choice => new ChoiceValue(choice.Condition, When(choice.WhenTrue, value), When(choice.WhenFalse, value), choice.Span),
        _ => Texts.Unknown("is not known from the code", flag.Span),
    };
}
