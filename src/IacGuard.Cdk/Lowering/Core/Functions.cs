using System.Globalization;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Core;

/// <summary>CloudFormation's intrinsic functions of values. What is not known in them stays a hole; a list without known length keeps its source.</summary>
internal sealed class Functions(StackSymbols symbols)
{
    public StackSymbols Symbols => symbols;

    public static Value Join(Value delimiter, Value list, SourceSpan span)
    {
        if (delimiter is not ScalarValue between)
        {
            return Derived(delimiter, "|Join", span);
        }

        return Guards.Map(list, one =>
        {
            if (one is not ListValue { IsOpen: false } known || known.Items.Any(MayBeAbsent))
            {
                return Derived(one, "|Join(" + between.Text + ")", span);
            }

            var parts = new List<TextPart>();
            foreach (var item in known.Items.SelectMany(static i => i is ListValue { IsOpen: false } nested ? nested.Items : [i]))
            {
                if (parts.Count > 0)
                {
                    parts.Add(TextPart.Of(between.Text));
                }

                parts.Add(Part(item));
            }

            return Texts.Join(span, parts);
        });
    }

    /// <summary>A text with <c>${Name}</c>, <c>${Resource.Attribute}</c> and the given variables filled in.</summary>
    public Value Sub(Value body, MapValue? variables, SourceSpan span)
    {
        if (body is not ScalarValue { Text: var text })
        {
            return Derived(body, "|Sub", span);
        }

        var parts = new List<TextPart>();
        var at = 0;
        while (at < text.Length && text.IndexOf("${", at, StringComparison.Ordinal) is var start and >= 0 && text.IndexOf('}', start) is var end and >= 0)
        {
            parts.Add(TextPart.Of(text.Substring(at, start - at)));
            var name = text.Substring(start + 2, end - start - 2).Trim();
            parts.Add(name.StartsWith("!", StringComparison.Ordinal) ? TextPart.Of("${" + name.Substring(1) + "}") : Part(Variable(name, variables, span)));
            at = end + 1;
        }

        parts.Add(TextPart.Of(text.Substring(at)));
        return Texts.Join(span, parts);
    }

    public static Value Select(Value index, Value list, SourceSpan span) => Guards.Map(list, one =>
    {
        if (index is not ScalarValue position || !int.TryParse(position.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var at))
        {
            return Derived(index, "|Select", span);
        }

        return one is ListValue known && at < known.Items.Count && !known.Items.Take(at + 1).Any(MayBeAbsent)
            ? known.Items[at]
            : Derived(one, "[" + at.ToString(CultureInfo.InvariantCulture) + "]", span);
    });

    public static Value Split(Value delimiter, Value source, SourceSpan span) => Guards.Map(source, one =>
    {
        if (delimiter is not ScalarValue { Text.Length: > 0 } between)
        {
            return Derived(delimiter, "|Split", span);
        }

        switch (one)
        {
            case ScalarValue scalar:
                return Pieces(scalar.Text.Split([between.Text], StringSplitOptions.None), scalar, span, isOpen: false);
            case TextValue text when text.Parts[0].Literal is { } start:
                // Only what lies before the first hole is certain: the hole may hold the delimiter.
                var certain = start.Split([between.Text], StringSplitOptions.None);
                return Pieces([.. certain.Take(certain.Length - 1)], one, span, isOpen: true);
            default:
                return Derived(one, "|Split(" + between.Text + ")", span);
        }
    });

    public static Value GetAtt(Value id, Value attribute, SourceSpan span) => (id, attribute) switch
    {
        (ScalarValue resource, ScalarValue name) => new ReferenceValue(resource.Text, name.Text, span),
        (ReferenceValue { Attribute: null } resource, ScalarValue name) => new ReferenceValue(resource.LogicalId, name.Text, span),
        _ => Derived(id, "|GetAtt", span),
    };

    public Value Ref(Value name, SourceSpan span) => name is ScalarValue known ? symbols.Ref(known.Text, span) : Derived(name, "|Ref", span);

    public Value If(Value condition, Value whenTrue, Value whenFalse, SourceSpan span) =>
        condition is ScalarValue name ? new ChoiceValue(symbols.Condition(name.Text), whenTrue, whenFalse, span) : Derived(condition, "|If", span);

    public static UnknownValue ImportValue(Value name, SourceSpan span)
    {
        var text = name is UnknownValue { Name: { } unknown } ? unknown : name.ToString()!;
        return new UnknownValue(UnknownSource.Import, $"is imported as {text} from a stack that is not in view", span) { Name = text };
    }

    public static UnknownValue GetAzs(Value region, SourceSpan span)
    {
        var name = region is ScalarValue { Text.Length: 0 } or AbsentValue ? "AWS::Region" : (region as UnknownValue)?.Name ?? region.ToString();
        return new UnknownValue(UnknownSource.Intrinsic, "depends on the availability zones of the account", span) { Name = $"Fn::GetAZs({name})" };
    }

    /// <summary>A result whose input is not known: it keeps the input's source, or stays a reference to the input's resource.</summary>
    public static Value Derived(Value input, string step, SourceSpan span) => input switch
    {
        ReferenceValue reference => new ReferenceValue(reference.LogicalId, (reference.Attribute ?? "Ref") + step, span) { OtherStack = reference.OtherStack },
        UnknownValue unknown => new UnknownValue(unknown.Source, unknown.Reason, span) { Name = unknown.Name is null || unknown.Name.Length > 200 ? null : unknown.Name + step },
        _ => new UnknownValue(UnknownSource.Intrinsic, "is computed at deployment from what is not known", span),
    };

    private static bool MayBeAbsent(Value value) => value is AbsentValue || (value is ChoiceValue choice && (MayBeAbsent(choice.WhenTrue) || MayBeAbsent(choice.WhenFalse)));

    private static TextPart Part(Value value) => value is ScalarValue scalar ? TextPart.Of(scalar.Text) : TextPart.Of(value);

    private Value Variable(string name, MapValue? variables, SourceSpan span)
    {
        if (variables is not null && variables.TryGet(name, out var given))
        {
            return given.Value;
        }

        var dot = name.IndexOf('.');
        return dot > 0 ? new ReferenceValue(name.Substring(0, dot), name.Substring(dot + 1), span) : symbols.Ref(name, span);
    }

    private static ListValue Pieces(IReadOnlyList<string> pieces, Value source, SourceSpan span, bool isOpen) =>
        new([.. pieces.Select(p => new ScalarValue(p, ScalarKind.String, span) { Origin = source.Origin })], span, isOpen) { Origin = source.Origin };
}
