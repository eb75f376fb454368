using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Core;

/// <summary>L1 constructs: one resource each, with the properties as given.</summary>
internal sealed class L1Lowering(ValueLowering values, IL1Names names) : IConstructLowering
{
    private const string AnyResource = "aws-cdk-lib.CfnResource";

    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context)
    {
        if (construct.Construct is not { } identity || TypeOf(construct) is not { } type)
        {
            return false;
        }

        if (type.Length == 0)
        {
            context.Draft.IsOpen = true;
            return true;
        }

        context.Draft.Add(new ResourceDraft(identity.LogicalId(""), type, identity.IdSpan)
        {
            Span = identity.Span,
            ConstructPath = identity.Path,
            IsShared = construct.IsShared,
            Properties = Properties(construct),
        });
        return true;
    }

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (!call.Method.StartsWith(CdkCall.SetterPrefix, StringComparison.Ordinal) || !IsL1(receiver) || call.First() is not { } given)
        {
            return false;
        }

        if (Places.Resource(receiver, context.Draft) is not { } resource)
        {
            return false;
        }

        var property = call.Method.Substring(CdkCall.SetterPrefix.Length);
        var props = receiver.Fqn + "Props";
        var name = names.PropertyName(props, property);
        var old = resource.Properties.TryGet(name, out var entry) ? entry.Value : AbsentValue.Instance;
        resource.Properties = resource.Properties.With(name, Guards.Either(call.Guard, values.Structs.Property(props, property, given), old), call.NameSpan);
        return true;
    }

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span)
    {
        if (!IsL1(construct) || Places.Of(construct) is not { } place)
        {
            return null;
        }

        if (names.Attribute(construct.Fqn, property) is { } attribute)
        {
            return new ReferenceValue(place.Root.Construct!.LogicalId(place.Path), attribute, span);
        }

        // What was passed in, as long as nothing else was set since.
        return construct.Construct is not null && !construct.Calls.Any(c => c.Method == CdkCall.SetterPrefix + property)
            && construct.Prop(property) is PlainValue { Value: ScalarValue or TextValue or ReferenceValue or UnknownValue } given ? given.Value : null;
    }

    private bool IsL1(CdkObject made) => made.Fqn == AnyResource || names.TypeOf(made.Fqn) is not null;

    /// <summary>The CloudFormation type; empty when it is not known, null when the construct is not of the lowest level.</summary>
    private string? TypeOf(CdkObject construct) => construct.Fqn == AnyResource ? construct.Prop("type").Text() ?? "" : names.TypeOf(construct.Fqn);

    private MapValue Properties(CdkObject construct)
    {
        var given = construct.Fqn == AnyResource ? construct.Prop("properties") : construct["props"];
        var value = given switch
        {
            null => AbsentValue.Instance,
            MapOf map when construct.Fqn == AnyResource => values.Map(map),
            _ => values.Lower(given),
        };
        return AsMap(value, construct.Span);
    }

    private static MapValue AsMap(Value value, SourceSpan span)
    {
        switch (value)
        {
            case MapValue map:
                return map;
            case AbsentValue:
                return new MapValue([], span);
            case ChoiceValue choice when AsMap(choice.WhenTrue, span) is { IsOpen: false } whenTrue && AsMap(choice.WhenFalse, span) is { IsOpen: false } whenFalse:
                var keys = whenTrue.Entries.Concat(whenFalse.Entries).Select(static e => e.Key).Distinct(StringComparer.Ordinal);
                return new MapValue(
                    [
                        .. keys.Select(key => whenTrue[key].Equals(whenFalse[key])
                            ? whenTrue.Entries.First(e => e.Key == key)
                            : new MapEntry(key, choice.Span, new ChoiceValue(choice.Condition, whenTrue[key], whenFalse[key], choice.Span))),
                    ],
                    choice.Span);
            default:
                return new MapValue([], value.Span, isOpen: true);
        }
    }
}
