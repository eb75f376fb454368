using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Naming;

/// <summary>A text to match, as a run of characters and holes.</summary>
internal sealed class NameText
{
    private readonly List<(char Character, HoleShape? Hole, string Shown)> elements = [];

    private NameText()
    {
    }

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
                sum = checked(sum + (elements[i].Hole?.Shortest ?? 1));
            }

            return sum;
        }
    }

    /// <summary>The greatest number; null when a hole can be of any length.</summary>
    public int? Longest => elements.Aggregate((int?)0, static (sum, e) => sum + (e.Hole is { } hole ? hole.Longest : 1));

    /// <summary>Whether there is a hole.</summary>
    public bool HasHoles => elements.Exists(static e => e.Hole is not null);

    /// <summary>The hole at a position; null where a character stands.</summary>
    public HoleShape? Hole(int index) => elements[index].Hole;

    /// <summary>The character at a position that is no hole.</summary>
    public char Character(int index) => elements[index].Character;

    /// <summary>A stretch as people wrote it.</summary>
    public string Show(int from, int to) => string.Concat(elements.Skip(from).Take(to - from).Select(static e => e.Shown));

    /// <summary>The first position from <paramref name="from"/> where a character stands; the count when there is none.</summary>
    public int IndexOf(char c, int from)
    {
        for (var i = from; i < elements.Count; i++)
        {
            if (elements[i].Hole is null && elements[i].Character == c)
            {
                return i;
            }
        }

        return elements.Count;
    }

    /// <summary>The last position from <paramref name="from"/> on where a character stands; -1 when there is none.</summary>
    public int LastIndexOf(char c, int from) => elements.FindLastIndex(elements.Count - 1, Math.Max(0, elements.Count - from), e => e.Hole is null && e.Character == c);

    /// <summary>A known text.</summary>
    public static NameText Of(string text)
    {
        var result = new NameText();
        result.Append(text);
        return result;
    }

    /// <summary>A value as text, its choices decided by the context; null when it is no text at all (a map, a list, nothing).</summary>
    public static NameText? Of(Value value, EvaluationContext? context)
    {
        var result = new NameText();
        return result.Append(value, context, 0) ? result : null;
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
            elements.Add((c, null, c.ToString()));
        }
    }

    private void AddHole(Value hole, EvaluationContext? context) =>
        elements.Add(('\0', HoleShape.Of(hole, context?.Stack), hole is ReferenceValue ? hole.ToString()! : "${" + hole + "}"));
}
