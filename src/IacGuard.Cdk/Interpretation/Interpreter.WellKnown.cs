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

        if (method.Name == "ToString" && call.Instance is { } instance && call.Arguments.Length == 0)
        {
            return Shapes.Map(Evaluate(instance), value => AsText(value, call), () => unknowns.Of(call));
        }

        if (space.StartsWith("System.Collections", StringComparison.Ordinal) && call.Instance is { } collection)
        {
            return Collection(call, Evaluate(collection));
        }

        return type.Name is "Environment" or "Math" or "Convert" or "Guid" or "DateTime" or "Console" or "Path" or "File" or "ArgumentNullException" or "Debug"
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

    private CdkValue TextFunction(IInvocationOperation call)
    {
        var receiver = call.Instance is { } instance ? Evaluate(instance) : null;
        var arguments = call.Arguments.Select(a => Evaluate(a.Value)).ToList();
        var span = SpanOf(call);
        if (receiver?.Scalar() is { } text && arguments.TrueForAll(static a => a.Scalar() is not null) && Folded(call.TargetMethod.Name, text.Text, [.. arguments.Select(static a => a.Scalar()!.Text)]) is { } folded)
        {
            return folded is bool truth ? Shapes.Boolean(truth, span) : Shapes.Text((string)folded, span);
        }

        if (arguments.Count == 0 && receiver is PlainValue && Cased(call.TargetMethod.Name, receiver, span) is { } cased)
        {
            return cased;
        }

        var parts = call.TargetMethod.Name switch
        {
            "Concat" => Pieces(arguments),
            "Join" when arguments.Count == 2 && arguments[1] is ListOf { IsOpen: false } list => Separated(arguments[0], list.Items),
            "Format" when arguments.Count > 0 && arguments[0].Scalar() is { } format => Formatted(format.Text, arguments),
            _ => null,
        };
        return parts is not null ? new PlainValue(At(TextValue.Create(parts, span), span))
            : call.Type?.SpecialType == SpecialType.System_Boolean ? Shapes.Of(Opaque(call), span) : unknowns.Of(call);
    }

    /// <summary>Text in other letters: what is known of it is known, what is not is another unknown.</summary>
    private static PlainValue? Cased(string method, CdkValue text, SourceSpan span)
    {
        if (method is not ("ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant"))
        {
            return null;
        }

        return text switch
        {
            PlainValue { Value: UnknownValue { Name: not null } unknown } => Unknowns.Member(unknown, method + "()", span),
            PlainValue { Value: TextValue whole } => new PlainValue(TextValue.Create(
                [.. whole.Parts.Select(p => p.Literal is { } literal ? TextPart.Of((string)Folded(method, literal, [])!)
                    : p.Hole is UnknownValue { Name: not null } hole ? TextPart.Of(Unknowns.Member(hole, method + "()", span).Value)
                    : TextPart.Of(new UnknownValue(UnknownSource.Other, "is text in other letters", span)))],
                span)),
            _ => null,
        };
    }

    private static object? Folded(string method, string text, string[] arguments) => (method, arguments.Length) switch
    {
        ("ToLower" or "ToLowerInvariant", 0) => text.ToLowerInvariant(),
        ("ToUpper" or "ToUpperInvariant", 0) => text.ToUpperInvariant(),
        ("Trim", 0) => text.Trim(),
        ("ToString", 0) => text,
        ("Replace", 2) when arguments[0].Length > 0 => text.Replace(arguments[0], arguments[1]),
        ("StartsWith", 1) => text.StartsWith(arguments[0], StringComparison.Ordinal),
        ("EndsWith", 1) => text.EndsWith(arguments[0], StringComparison.Ordinal),
        ("Contains", 1) => text.Contains(arguments[0]),
        ("Equals", 1) => text == arguments[0],
        _ => null,
    };

    private static List<TextPart>? Pieces(List<CdkValue> arguments)
    {
        var items = arguments is [ListOf { IsOpen: false } only] ? only.Items : arguments;
        return items.Any(static i => i is ListOf) ? null : [.. items.Select(Shapes.Part)];
    }

    private static List<TextPart> Separated(CdkValue separator, IReadOnlyList<CdkValue> items)
    {
        var parts = new List<TextPart>();
        foreach (var item in items)
        {
            if (parts.Count > 0)
            {
                parts.Add(Shapes.Part(separator));
            }

            parts.Add(Shapes.Part(item));
        }

        return parts;
    }

    /// <summary>The pieces of a composite format whose holes are plain positions.</summary>
    private static List<TextPart>? Formatted(string format, List<CdkValue> arguments)
    {
        var values = arguments is [_, ListOf list] ? list.Items : [.. arguments.Skip(1)];
        var parts = new List<TextPart>();
        var at = 0;
        while (at < format.Length)
        {
            var open = format.IndexOf('{', at);
            if (open < 0)
            {
                parts.Add(TextPart.Of(format.Substring(at)));
                return parts;
            }

            var close = format.IndexOf('}', open);
            if (close < 0 || !int.TryParse(format.Substring(open + 1, close - open - 1), out var index) || index < 0 || index >= values.Count)
            {
                return null;
            }

            parts.Add(TextPart.Of(format.Substring(at, open - at)));
            parts.Add(Shapes.Part(values[index]));
            at = close + 1;
        }

        return parts;
    }

    private CdkValue Collection(IInvocationOperation call, CdkValue collection)
    {
        var arguments = call.Arguments.Select(a => Evaluate(a.Value)).ToList();
        switch (collection, call.TargetMethod.Name, arguments.Count)
        {
            case (ListOf list, "Add", 1):
                state.Replace(list, new ListOf([.. list.Items, arguments[0]], list.Span, list.IsOpen));
                return Shapes.Null(SpanOf(call));
            case (ListOf list, "AddRange", 1):
                var (items, isOpen) = Items(arguments[0]);
                state.Replace(list, new ListOf([.. list.Items, .. items], list.Span, list.IsOpen || isOpen));
                return Shapes.Null(SpanOf(call));
            case (MapOf map, "Add" or "TryAdd", 2) when arguments[0].Scalar() is { } key:
                state.Replace(map, With(map, key.Text, arguments[1], call.Arguments[0].Value));
                return Shapes.Null(SpanOf(call));
            case (ListOf or MapOf, "Contains" or "ContainsKey" or "TryGetValue", _):
                return Shapes.Of(Opaque(call), SpanOf(call));
            case (ListOf list, "ToArray" or "AsReadOnly", 0):
                return list;
            case (ListOf or MapOf, _, _):
                Open(collection);
                return unknowns.Of(call);
            default:
                foreach (var argument in arguments)
                {
                    ShareDeep(argument);
                }

                return unknowns.Of(call);
        }
    }

    /// <summary>Follows a function that is called any number of times with what is not known.</summary>
    private void RunOnce(FunctionValue function)
    {
        var isRepeated = state.IsRepeated;
        state.IsRepeated = true;
        Call(function, []);
        state.IsRepeated = isRepeated;
    }
}
