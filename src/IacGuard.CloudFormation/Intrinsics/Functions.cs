using IacGuard.CloudFormation.Reading;
using IacGuard.Model;

namespace IacGuard.CloudFormation.Intrinsics;

/// <summary>The intrinsic functions by name. Source: AWS CloudFormation Template Reference, "Intrinsic functions".</summary>
internal static class Functions
{
    internal static Value Evaluate(ValueReader reader, in IntrinsicCall call) => call.Name switch
    {
        "Ref" => References.Ref(reader, call),
        "Fn::GetAtt" => References.GetAtt(reader, call),
        "Fn::Sub" => Substitution.Evaluate(reader, call),
        "Fn::Join" => Texts.Join(reader, call),
        "Fn::If" => Choices.If(reader, call),
        "Fn::Select" => Lists.Select(reader, call),
        "Fn::Split" => Texts.Split(reader, call),
        "Fn::FindInMap" => MapLookup.Evaluate(reader, call),
        "Fn::ImportValue" => References.ImportValue(reader, call),
        "Fn::Base64" => reader.ReadArgument(call),
        "Fn::GetAZs" => Lists.GetAvailabilityZones(reader, call),
        "Fn::Cidr" => CidrBlocks.Evaluate(reader, call),
        "Fn::Length" => Lists.Length(reader, call),
        "Fn::ToJsonString" => JsonText.Evaluate(reader, call),
        "Fn::Transform" => Macro(call),
        _ => new UnknownValue(UnknownSource.Intrinsic, $"what {call.Name} answers is not known", call.Span) { Name = Place(call) },
    };

    /// <summary>A name for a result that nothing else equals.</summary>
    internal static string Place(in IntrinsicCall call) =>
        call.Name + "@" + call.Span.Start.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>
    /// The result of a function whose input is not known: it keeps the input's source, or stays a reference to the input's resource
    /// (with the step added to the attribute, so that it equals no plain attribute).
    /// </summary>
    internal static Value Derived(Value input, string step, in IntrinsicCall call) => input switch
    {
        ReferenceValue reference => new ReferenceValue(reference.LogicalId, (reference.Attribute ?? "Ref") + step, call.Span)
        {
            OtherStack = reference.OtherStack,
        },
        UnknownValue unknown => new UnknownValue(unknown.Source, unknown.Reason, call.Span)
        {
            Name = unknown.Name is null || unknown.Name.Length > 200 ? null : unknown.Name + step,
        },
        _ => new UnknownValue(UnknownSource.Intrinsic, $"what {call.Name} answers is not known, because its input is not", call.Span) { Name = Place(call) },
    };

    private static UnknownValue Macro(in IntrinsicCall call) =>
        new(UnknownSource.Transform, "what the macro writes here is not known", call.Span) { Name = Place(call) };
}
