using System.Globalization;
using IacGuard.Cdk.Values;
using IacGuard.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IacGuard.Cdk.Interpretation;

/// <summary>Functions of <c>string</c>, and those that make other values of text.</summary>
internal sealed partial class Interpreter
{
    private CdkValue TextFunction(IInvocationOperation call)
    {
        var receiver = call.Instance is { } instance ? Evaluate(instance) : null;
        var arguments = call.Arguments.Select(a => Evaluate(a.Value)).ToList();
        var span = SpanOf(call);
        if (receiver?.Scalar() is { } text && arguments.TrueForAll(static a => a.Scalar() is not null) && Folded(call.TargetMethod.Name, text.Text, [.. arguments.Select(static a => a.Scalar()!.Text)]) is { } folded)
        {
            return folded is bool truth ? Shapes.Boolean(truth, span) : Shapes.Text((string)folded, span);
        }

        if (receiver?.Scalar() is { } whole && call.TargetMethod.Name == "Split" && Separator(call, arguments) is { } separator)
        {
            return new ListOf([.. whole.Text.Split([separator], StringSplitOptions.None).Select(t => Shapes.Text(t, span))], span);
        }

        if (call.TargetMethod.Name is "IsNullOrEmpty" or "IsNullOrWhiteSpace" && IsEmpty(arguments[0], call.TargetMethod.Name) is { } isEmpty)
        {
            return Shapes.Boolean(isEmpty, span);
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

    /// <summary>What a text is split at; null where that is not one known text, or an option says more.</summary>
    private static string? Separator(IInvocationOperation call, List<CdkValue> arguments) => call.Arguments.Skip(1).All(static a => a.ArgumentKind == ArgumentKind.DefaultValue)
        ? (arguments[0] is ListOf { IsOpen: false, Items: [var only] } ? only : arguments[0]).Scalar() is { Text: { Length: > 0 } text } ? text : null
        : null;

    /// <summary>Whether a text is null, empty or blank; null where that is not known.</summary>
    private static bool? IsEmpty(CdkValue text, string method) => text switch
    {
        PlainValue { Value: AbsentValue } => true,
        PlainValue { Value: ScalarValue scalar } => method == "IsNullOrEmpty" ? scalar.Text.Length == 0 : string.IsNullOrWhiteSpace(scalar.Text),
        PlainValue { Value: TextValue made } when made.Parts.Any(static p => !string.IsNullOrWhiteSpace(p.Literal)) => false,
        _ => null,
    };

    /// <summary>What a function of the base library makes of what is known: numbers and booleans that are read from text, the smaller and the larger of two.</summary>
    private PlainValue? Folded(IInvocationOperation call)
    {
        var (type, method) = (call.TargetMethod.ContainingType, call.TargetMethod.Name);
        if (type is not { Name: "Math", ContainingNamespace.Name: "System" } && (type.SpecialType == SpecialType.None || method != "Parse"))
        {
            return null;
        }

        List<CdkValue> arguments = [.. call.Arguments.Select(a => Evaluate(a.Value))];
        var span = SpanOf(call);
        return (method, arguments) switch
        {
            ("Parse", [var text]) when text.Scalar() is { Kind: ScalarKind.String } scalar => Parsed(type, scalar.Text.Trim(), span) ?? unknowns.Of(call),
            ("Max", [var left, var right]) when left.NumberOf() is { } l && right.NumberOf() is { } r => Shapes.Number(Math.Max(l, r), span),
            ("Min", [var left, var right]) when left.NumberOf() is { } l && right.NumberOf() is { } r => Shapes.Number(Math.Min(l, r), span),
            _ => unknowns.Of(call),
        };
    }

    private static PlainValue? Parsed(ITypeSymbol type, string text, SourceSpan span) => type.SpecialType switch
    {
        SpecialType.System_Boolean when bool.TryParse(text, out var truth) => Shapes.Boolean(truth, span),
        SpecialType.System_Int16 or SpecialType.System_Int32 or SpecialType.System_Int64 when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => Shapes.Number(number, span),
        _ => null,
    };

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
        ("TrimStart", 0) => text.TrimStart(),
        ("TrimEnd", 0) => text.TrimEnd(),
        ("Substring", 1 or 2) when Part(text, arguments) is { } part => part,
        ("Equals", 1) => text == arguments[0],
        _ => null,
    };

    private static string? Part(string text, string[] arguments) =>
        int.TryParse(arguments[0], out var start) && start >= 0 && start <= text.Length
        && int.TryParse(arguments.Length > 1 ? arguments[1] : (text.Length - start).ToString(CultureInfo.InvariantCulture), out var length) && length >= 0 && length <= text.Length - start
            ? text.Substring(start, length) : null;

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
}
