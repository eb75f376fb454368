using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Core;

/// <summary>Intrinsic functions spelled as dictionaries, as templates spell them: <c>{ ["Ref"] = "Orders" }</c>.</summary>
internal static class Intrinsics
{
    /// <summary>What a dictionary with one function comes to; null when it is a dictionary like any other.</summary>
    public static Value? TryRead(MapOf map, ValueLowering values)
    {
        if (map.Entries.Count != 1 || map.IsOpen)
        {
            return null;
        }

        var name = map.Entries[0].Name;
        if (name != "Ref" && !name.StartsWith("Fn::", StringComparison.Ordinal))
        {
            return null;
        }

        var argument = map.Entries[0].Value;
        var list = argument is ListOf { IsOpen: false } known ? known.Items : [argument];
        return Read(name, list, values, map.Span);
    }

    private static Value? Read(string name, IReadOnlyList<CdkValue> list, ValueLowering values, SourceSpan span)
    {
        var functions = values.Functions;
        Value At(int index) => index < list.Count ? values.Lower(list[index]) : AbsentValue.At(span);
        return name switch
        {
            "Ref" => functions.Ref(At(0), span),
            "Fn::GetAtt" => list.Count > 1 ? Functions.GetAtt(At(0), At(1), span) : Dotted(At(0), span),
            "Fn::Join" => Functions.Join(At(0), At(1), span),
            "Fn::Sub" => functions.Sub(At(0), At(1) as MapValue, span),
            "Fn::If" => functions.If(At(0), At(1), At(2), span),
            "Fn::Select" => Functions.Select(At(0), At(1), span),
            "Fn::Split" => Functions.Split(At(0), At(1), span),
            "Fn::Base64" => At(0),
            "Fn::ImportValue" => Functions.ImportValue(At(0), span),
            "Fn::GetAZs" => Functions.GetAzs(At(0), span),
            "Fn::FindInMap" => new MappingLookup(values).Find(At(0), At(1), At(2), span),
            _ => new UnknownValue(UnknownSource.Intrinsic, $"what {name} answers is not known", span),
        };
    }

    private static Value Dotted(Value text, SourceSpan span) =>
        text is ScalarValue { Text: var path } && path.IndexOf('.') is var dot and > 0
            ? new ReferenceValue(path.Substring(0, dot), path.Substring(dot + 1), span)
            : Functions.Derived(text, "|GetAtt", span);
}
