using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>Turns the templates of a construct model into values, with what the slots hold in their holes.</summary>
/// <param name="slots">What the slots hold.</param>
/// <param name="own">Where the construct is.</param>
/// <param name="span">Where values stand that the model gives: the construct, or the value that brought them.</param>
/// <param name="holes">Fills holes.</param>
/// <param name="hint">What stands for parts of ids that are not known.</param>
/// <param name="moved">Where resources of the model are instead; null when all are where the model has them.</param>
internal sealed class Templates(SlotValues slots, ConstructIdentity own, SourceSpan span, HoleFiller holes, string hint = "", IReadOnlyDictionary<string, string>? moved = null)
{
    // The key of a map whose keys the user gives.
    private const string AnyKey = "{}";

    // An id of the CDK's own, which looks like one that is given: the path of a REST API that takes all below it.
    private const string RestOfPath = "proxy+";

    /// <summary>Whether it is for values at a place, with the same hint.</summary>
    public bool IsAt(SourceSpan place, string other) => place == span && other == hint;

    /// <summary>The value of a template; absent when a hole in it is not filled.</summary>
    public Value Evaluate(Tree template)
    {
        if (template.Text is { } text)
        {
            if (text == SweepMarks.Key && slots.Key is { } key)
            {
                return Texts.Known(key, span);
            }

            return SweepMarks.AreIn(text)
                ? new UnknownValue(SweepMarks.IsOwnName(text) ? UnknownSource.MadeName : UnknownSource.Other, "is a name that the CDK makes", span)
                : Text(text);
        }

        if (template.Number is { } number)
        {
            return new ScalarValue(number.ToString("R", System.Globalization.CultureInfo.InvariantCulture), ScalarKind.Number, span);
        }

        if (template.Boolean is { } boolean)
        {
            return new ScalarValue(boolean ? "true" : "false", ScalarKind.Boolean, span);
        }

        return template.IsList ? List(template) : template.IsObject ? Object(template) : AbsentValue.Instance;
    }

    /// <summary>The path of a resource for the model's own path of it; null when it is not known where that is.</summary>
    public (string Id, string Path)? Place(string path)
    {
        var at = moved is not null && moved.TryGetValue(path, out var other) ? other : path;
        if (at.IndexOf('{') >= 0)
        {
            if (Filled(at) is not { } filled)
            {
                return null;
            }

            at = filled;
        }

        if (slots.Key is { } key && SweepMarks.IsBelowKey(at))
        {
            // A construct that is named after its key in a map: a flow log, an endpoint.
            at = LogicalIds.Sanitized(key) + at.Substring(SweepMarks.Key.Length);
        }

        if (DefaultClusters.Is(at))
        {
            return PlaceOf(DefaultClusters.Of(at, slots.Root("vpc")));
        }

        if (at == SweepMarks.NamedAsItself)
        {
            return own.Path.Length == 0 ? null : PlaceOf(own.Path.Substring(own.Path.LastIndexOf('/') + 1));
        }

        if (SweepMarks.IsNamedAfterItself(at))
        {
            return PlaceOf("/" + SweepMarks.Open(at.Substring(1), own.Path.Substring(own.Path.LastIndexOf('/') + 1)));
        }

        return hint.Length == 0 && SweepMarks.IsNamedAfterOwn(at) ? PlaceOf(SweepMarks.OpenOwn(at)) : PlaceOf(SweepMarks.Open(at, hint));
    }

    private (string Id, string Path)? PlaceOf(string path)
    {
        if (path.Length > 0 && path[0] == '/')
        {
            var absolute = path.Substring(1);
            return (own.Ids.Of(absolute), absolute);
        }

        if (path.Length > 0 && path[0] == '?')
        {
            // Below the construct, with a part that is named after what the sweep passed in.
            return hint.Length > 0 && !path.StartsWith("?fx/", StringComparison.Ordinal) && !path.StartsWith("?/", StringComparison.Ordinal)
                ? PlaceOf(path.Substring(1)) : null;
        }

        if (path.Length == 0 || path[0] != '$')
        {
            return (own.LogicalId(path), Locator.Join(own.Path, path));
        }

        var slash = SlashAfterSlot(path);
        var below = slash < 0 ? "" : path.Substring(slash + 1);
        return holes.Locate(slots.Resolve(path.Substring(1, (slash < 0 ? path.Length : slash) - 1))) is { } located
            ? (located.Identity.LogicalId(below), Locator.Join(located.Identity.Path, below))
            : null;
    }

    // What the sweep's placeholder for any value left in a text is not known.
    private Value Text(string text)
    {
        const string Placeholder = "[object Object]";
        var at = text.IndexOf(Placeholder, StringComparison.Ordinal);
        return at < 0
            ? new ScalarValue(text, ScalarKind.String, span)
            : TextValue.Create(
                [
                    TextPart.Of(text.Substring(0, at)),
                    TextPart.Of(new UnknownValue(UnknownSource.Argument, "is an argument that is not followed", span)),
                    TextPart.Of(text.Substring(at + Placeholder.Length)),
                ],
                span);
    }

    // Ids that are given as arguments stand in the path.
    private string? Filled(string path)
    {
        var filled = new System.Text.StringBuilder();
        for (var at = 0; at < path.Length;)
        {
            var open = path.IndexOf('{', at);
            var close = open < 0 ? -1 : path.IndexOf('}', open);
            if (close < 0)
            {
                filled.Append(path, at, path.Length - at);
                break;
            }

            var slot = path.Substring(open + 1, close - open - 1);
            if (slot == RestOfPath)
            {
                filled.Append(path, at, close + 1 - at);
                at = close + 1;
                continue;
            }

            // What a construct is given for a part that it has once; calls may make several.
            var given = slots.Resolve(slot);
            if ((slot.IndexOf('.') < 0 ? IdText.Of(given) : IdText.OfOnly(given)) is not { } id)
            {
                return null;
            }

            filled.Append(path, at, open - at).Append(id);
            at = close + 1;
        }

        return filled.ToString();
    }

    private static int SlashAfterSlot(string path)
    {
        var depth = 0;
        for (var i = 1; i < path.Length; i++)
        {
            depth += path[i] == '<' ? 1 : path[i] == '>' ? -1 : 0;
            if (path[i] == '/' && depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private Value List(Tree template)
    {
        var items = new List<Value>(template.Count);
        var isOpen = false;
        foreach (var item in template.Items!)
        {
            if (item["$"].Text is { } slot && item["c"].Text == HoleFiller.Each)
            {
                isOpen |= Spread(items, holes.Fill(slots.Resolve(slot), item, span, slots.MayHold(slot)));
            }
            else if (Evaluate(item) is { IsAbsent: false } value)
            {
                items.Add(value);
            }
        }

        return items.Count == 0 && template.Count > 0 && !isOpen ? AbsentValue.Instance : new ListValue(items, span, isOpen);
    }

    /// <summary>Adds the items of a list; whether there may be more.</summary>
    internal static bool Spread(List<Value> items, Value value)
    {
        if (value is ListValue list)
        {
            items.AddRange(list.Items);
            return list.IsOpen;
        }

        return !value.IsAbsent;
    }

    private Value Object(Tree template)
    {
        if (template["$"].Text is { } slot)
        {
            return slot switch
            {
                "?" => new UnknownValue(UnknownSource.Other, "is made by the CDK in a way that is not known", span),
                "@name" => new UnknownValue(UnknownSource.Other, "is a name that the CDK makes", span),
                "@path" => new UnknownValue(UnknownSource.Other, "is the path of the construct", span),
                _ => holes.Fill(slots.Resolve(slot), template, span, slots.MayHold(slot)),
            };
        }

        if (template.Has("$t"))
        {
            return Joined(template["$t"], "");
        }

        return template.Count == 1 && (template.Names![0] == "Ref" || template.Names[0].StartsWith("Fn::", StringComparison.Ordinal))
            ? Intrinsic(template.Names[0], template[0])
            : Map(template);
    }

    // A map of holes that are all empty is not there.
    private Value Map(Tree template)
    {
        var entries = new MapEntry[template.Count];
        var count = 0;
        var isOpen = false;
        for (var i = 0; i < template.Count; i++)
        {
            if (template.Names![i] == AnyKey && slots.Key is null)
            {
                isOpen = true;
                continue;
            }

            var key = template.Names[i] == AnyKey ? slots.Key! : template.Names[i];
            if (Evaluate(template[i]) is { IsAbsent: false } value)
            {
                entries[count++] = new MapEntry(key, span, value);
            }
        }

        Array.Resize(ref entries, count);
        return count == 0 && template.Count > 0 && !isOpen ? AbsentValue.Instance : new MapValue(entries, span, isOpen);
    }

    private Value Intrinsic(string name, Tree argument)
    {
        switch (name)
        {
            case "Ref" when argument.Text is { } target:
                return target.StartsWith("@", StringComparison.Ordinal) ? Reference(target, null) : Named(target);
            case "Fn::GetAtt" when argument.Count == 2 && argument[0].Text is { } target && argument[1].Text is { } attribute:
                return target.StartsWith("@", StringComparison.Ordinal) ? Reference(target, attribute) : Named(target);
            case "Fn::Sub" when argument.Text is { } text:
                return Substituted(text);
            case "Fn::Join" when argument.Count == 2 && Evaluate(argument[0]) is ScalarValue { Text: var separator } && argument[1].IsList:
                return Joined(argument[1], separator);
            case "Fn::If" when argument.Count == 3 && argument[0].Text is { } gap && RegionGaps.IsName(gap):
                return Evaluate(argument[2]);
            case "Fn::If" when argument.Count == 3 && argument[0].Text is { } condition:
                return new ChoiceValue(new OpaqueCondition(condition, "it is a condition that the CDK makes"), Evaluate(argument[1]), Evaluate(argument[2]), span);
            default:
                return new UnknownValue(UnknownSource.Intrinsic, $"is the result of {name}", span);
        }
    }

    private Value Substituted(string text)
    {
        var pieces = new List<TextPart>();
        var at = 0;
        for (var open = text.IndexOf("${", StringComparison.Ordinal); open >= 0 && text.IndexOf('}', open) is var close and > 0; open = text.IndexOf("${", at, StringComparison.Ordinal))
        {
            pieces.Add(TextPart.Of(text.Substring(at, open - at)));
            pieces.Add(TextPart.Of(Named(text.Substring(open + 2, close - open - 2))));
            at = close + 1;
        }

        pieces.Add(TextPart.Of(text.Substring(at)));
        return TextValue.Create(pieces, span);
    }

    private Value Reference(string target, string? attribute) =>
        Place(target.Substring(1)) is { } place
            ? new ReferenceValue(place.Id, attribute, span)
            : new UnknownValue(UnknownSource.Other, "refers to something that is not in view", span);

    private Value Named(string name) => name == "AWS::NoValue" ? AbsentValue.Instance : name.StartsWith("AWS::", StringComparison.Ordinal)
        ? new UnknownValue(UnknownSource.PseudoParameter, $"depends on {name}", span) { Name = name }
        : new UnknownValue(UnknownSource.Parameter, "depends on a parameter that the CDK makes", span);

    private Value Joined(Tree parts, string separator)
    {
        var pieces = new List<TextPart>(parts.Count * 2);
        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0)
            {
                pieces.Add(TextPart.Of(separator));
            }

            var value = Evaluate(parts[i]);
            if (value.IsAbsent)
            {
                return AbsentValue.Instance;
            }

            pieces.Add(value is MapValue or ListValue ? TextPart.Of(new UnknownValue(UnknownSource.Other, "is put together by the CDK", span)) : TextPart.Of(value));
        }

        return TextValue.Create(pieces, span);
    }
}
