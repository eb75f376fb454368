using System.Text;
using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Naming;

/// <summary>A text to match, as a run of characters and holes.</summary>
internal sealed class NameText
{
    private readonly List<(char Character, Filler? Filler)> elements;
    private string? knownInPart;

    private NameText(int capacity) => elements = new List<(char Character, Filler? Filler)>(capacity);

    /// <summary>The number of characters and holes.</summary>
    public int Count => elements.Count;

    /// <summary>The least number of characters that it has whatever fills the holes.</summary>
    public int Shortest
    {
        get
        {
            var sum = 0;
            for (var i = 0; i < elements.Count; i++)
            {
                sum = checked(sum + (Hole(i)?.Shortest ?? 1));
            }

            return sum;
        }
    }

    /// <summary>The greatest number; null when a hole can be of any length.</summary>
    public int? Longest
    {
        get
        {
            int? sum = 0;
            for (var i = 0; i < elements.Count; i++)
            {
                sum += Hole(i) is { } hole ? hole.Longest : 1;
            }

            return sum;
        }
    }

    /// <summary>Whether there is a hole.</summary>
    public bool HasHoles { get; private set; }

    /// <summary>The reason for an undecided answer.</summary>
    public string KnownInPart => knownInPart ??= "the name is known only in part: " + Show(0, Count);

    /// <summary>The hole at a position; null where a character stands.</summary>
    public HoleShape? Hole(int index) => elements[index].Filler?.Shape;

    /// <summary>The character at a position that is no hole.</summary>
    public char Character(int index) => elements[index].Character;

    /// <summary>A stretch as people wrote it.</summary>
    public string Show(int from, int to)
    {
        var shown = new StringBuilder();
        for (var i = Math.Max(0, from); i < Math.Min(to, elements.Count); i++)
        {
            var (character, filler) = elements[i];
            _ = filler is null ? shown.Append(character) : shown.Append(filler.Shown);
        }

        return shown.ToString();
    }

    /// <summary>The first position from <paramref name="from"/> where a character stands; the count when there is none.</summary>
    public int IndexOf(char c, int from)
    {
        for (var i = from; i < elements.Count; i++)
        {
            if (elements[i].Filler is null && elements[i].Character == c)
            {
                return i;
            }
        }

        return elements.Count;
    }

    /// <summary>The last position from <paramref name="from"/> on where a character stands; -1 when there is none.</summary>
    public int LastIndexOf(char c, int from) => elements.FindLastIndex(elements.Count - 1, Math.Max(0, elements.Count - from), e => e.Filler is null && e.Character == c);

    /// <summary>A known text.</summary>
    public static NameText Of(string text)
    {
        var result = new NameText(text.Length);
        result.Append(text);
        return result;
    }

    /// <summary>A value as text, its choices decided by the context; null when it is no text at all (a map, a list, nothing).</summary>
    public static NameText? Of(Value value, EvaluationContext? context)
    {
        var result = new NameText(LengthOf(value));
        return result.Append(value, context, 0) ? result : null;
    }

    // A guess: a hole may bring more than one element, or a choice a whole text.
    private static int LengthOf(Value value)
    {
        if (value is not TextValue text)
        {
            return value is ScalarValue scalar ? scalar.Text.Length : 1;
        }

        var length = 0;
        for (var i = 0; i < text.Parts.Count; i++)
        {
            length += text.Parts[i].Literal?.Length ?? 1;
        }

        return length;
    }

    private bool Append(Value value, EvaluationContext? context, int depth)
    {
        switch (context is null ? value : context.Resolve(value))
        {
            case ScalarValue scalar:
                Append(scalar.Text);
                return true;
            case TextValue text when depth < 8:
                foreach (var part in text.Parts)
                {
                    if (part.Literal is { } literal)
                    {
                        Append(literal);
                    }
                    else if (!Append(part.Hole!, context, depth + 1))
                    {
                        AddHole(part.Hole!, context);
                    }
                }

                return true;
            case AbsentValue or MapValue or ListValue:
                return false;
            case var other:
                AddHole(other, context);
                return true;
        }
    }

    private void Append(string text)
    {
        foreach (var c in text)
        {
            elements.Add((c, null));
        }
    }

    private void AddHole(Value hole, EvaluationContext? context)
    {
        HasHoles = true;
        elements.Add(('\0', new Filler(HoleShape.Of(hole, context?.Stack), hole)));
    }

    /// <summary>What fills a hole.</summary>
    private sealed record Filler(HoleShape Shape, Value Value)
    {
        public string Shown => Value is ReferenceValue ? Value.ToString()! : "${" + Value + "}";
    }
}
