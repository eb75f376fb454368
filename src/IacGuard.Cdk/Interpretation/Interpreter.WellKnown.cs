using IacGuard.Cdk.Values;
using IacGuard.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IacGuard.Cdk.Interpretation;

/// <summary>Functions of the base library that constructs are written with: text, lists, dictionaries, LINQ.</summary>
internal sealed partial class Interpreter
{
    /// <summary>What a call of a well-known function comes to; null when it is none, or nothing can be told.</summary>
    private CdkValue? WellKnown(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        var type = method.ContainingType;
        if (type.SpecialType == SpecialType.System_String)
        {
            return TextFunction(call);
        }

        if (type.ContainingNamespace?.ToDisplayString() is not { } space || !space.StartsWith("System", StringComparison.Ordinal))
        {
            return null;
        }

        if (type.Name == "Enumerable" && call.Arguments.Length > 0)
        {
            return Linq(call, method.Name);
        }

        if (type.Name == "CollectionExtensions" && method.Name == "GetValueOrDefault")
        {
            return ValueOrDefault(Evaluate(call.Arguments[0].Value), call);
        }

        if (method.Name == "ToString" && call.Instance is { } instance && call.Arguments.Length == 0)
        {
            return Shapes.Map(Evaluate(instance), value => AsText(value, call), () => unknowns.Of(call));
        }

        if (space.StartsWith("System.Collections", StringComparison.Ordinal) && call.Instance is { } collection)
        {
            return Collection(call, Evaluate(collection));
        }

        if (space == "System" && (type.Name, method.Name, call.Arguments) is ("Array", "ForEach", [var items, var action]))
        {
            return ForEach(Evaluate(items.Value), Evaluate(action.Value), call);
        }

        if (space == "System" && (type.Name, method.Name) is ("Array", "Empty"))
        {
            return new ListOf([], SpanOf(call));
        }

        if (Folded(call) is { } folded)
        {
            return folded;
        }

        return type.Name is "Environment" or "Convert" or "Guid" or "DateTime" or "Console" or "Path" or "File" or "ArgumentNullException" or "Debug"
            ? Plain(call)
            : null;
    }

    private PlainValue AsText(CdkValue value, IInvocationOperation call) => value switch
    {
        PlainValue { Value: ScalarValue or TextValue or UnknownValue or ReferenceValue } text => text,
        EnumMember member when member.IsOwnEnum() => Shapes.Text(member.Member, SpanOf(call)),
        _ => unknowns.Of(call),
    };

    /// <summary>A function that does nothing to what it gets.</summary>
    private PlainValue Plain(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            Evaluate(argument.Value);
        }

        return unknowns.Of(call);
    }

    /// <summary>Follows a function that is called any number of times with what is not known.</summary>
    private void RunOnce(FunctionValue function) => _ = Repeated(function, null);

    private CdkValue? Repeated(FunctionValue function, CdkValue? item)
    {
        var isRepeated = state.IsRepeated;
        state.IsRepeated = true;
        var result = Call(function, item is null ? [] : [item]);
        if (result is not null)
        {
            ShareDeep(result);
        }

        state.IsRepeated = isRepeated;
        return result;
    }
}
