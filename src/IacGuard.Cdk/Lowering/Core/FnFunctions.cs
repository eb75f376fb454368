using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Core;

/// <summary>The static functions of <c>Fn</c>.</summary>
internal sealed class FnFunctions(ValueLowering values)
{
    /// <summary>What a function comes to; null for conditions, which are objects.</summary>
    public Value? Evaluate(TokenCall call)
    {
        var functions = values.Functions;
        var span = call.Span;
        switch (call.Member)
        {
            case "join":
                return Functions.Join(call.Value("delimiter"), call.Value("listOfValues"), span);
            case "sub":
                return functions.Sub(call.Value("body"), call.Value("variables") as MapValue, span);
            case "select":
                return Functions.Select(call.Value("index"), call.Value("array"), span);
            case "split":
                return Functions.Split(call.Value("delimiter"), call.Value("source"), span);
            case "getAtt":
                return Functions.GetAtt(call.Value("logicalNameOfResource"), call.Value("attributeName"), span);
            case "ref":
                return functions.Ref(call.Value("logicalName"), span);
            case "conditionIf":
                return functions.If(call.Value("conditionId"), call.Value("valueIfTrue"), call.Value("valueIfFalse"), span);
            case "base64":
                return call.Value("data");
            case "importValue" or "importListValue":
                return Functions.ImportValue(call.Value("sharedValueToImport"), span);
            case "getAzs":
                return Functions.GetAzs(call.Value("region"), span);
            case "findInMap":
                return new MappingLookup(values).Find(call.Value("mapName"), call.Value("topLevelKey"), call.Value("secondLevelKey"), span);
            case "toJsonString":
                return JsonTexts.Write(call.Value("object"), span);
            case "cidr":
                return Functions.Derived(call.Value("ipBlock"), "|Cidr", span);
            case "len":
                return Functions.Derived(call.Value("array"), "|Length", span);
            case "transform":
                return new UnknownValue(UnknownSource.Transform, "what the macro writes here is not known", span);
            case "refAll" or "valueOf" or "valueOfAll":
                return new UnknownValue(UnknownSource.Intrinsic, $"what {call.Member} answers is not known", span);
            default:
                return null;
        }
    }
}
