using System.Runtime.CompilerServices;
using IacGuard.Model;
using IacGuard.Rules.Iam.Data;

namespace IacGuard.Rules.Iam.Predicates;

/// <summary>The argument of a predicate: <c>true</c>, or a map of options.</summary>
internal readonly struct PredicateOptions(Value argument)
{
    // Arguments live as long as their rules, and every row asks for the same texts.
    private static readonly ConditionalWeakTable<Value, string[]> Read = new();

    /// <summary>The texts under an option, a single text counting as a list of one; empty when it is not given.</summary>
    public string[] Texts(string name) =>
        argument is MapValue map && map.TryGet(name, out var entry) ? Read.GetValue(entry.Value, ReadTexts) : [];

    /// <summary>Whether a list option names something; case is ignored.</summary>
    public bool Lists(string name, string item)
    {
        foreach (var text in Texts(name))
        {
            if (string.Equals(text, item, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A yes-or-no option; false when it is not given.</summary>
    public bool Flag(string name) => (argument as MapValue)?[name] is ScalarValue scalar && scalar.TryGetBoolean(out var value) && value;

    /// <summary>A number; zero when it is not given.</summary>
    public int Number(string name) => (argument as MapValue)?[name] is ScalarValue scalar && scalar.TryGetNumber(out var value) ? (int)value : 0;

    /// <summary>The access levels under an option; null when it is not given.</summary>
    public LevelSet? Levels(string name)
    {
        var texts = Texts(name);
        if (texts.Length == 0)
        {
            return null;
        }

        var levels = default(LevelSet);
        foreach (var text in texts)
        {
            if (AccessLevels.TryParse(text, out var level))
            {
                levels = levels.With(level);
            }
        }

        return levels;
    }

    private static string[] ReadTexts(Value value) => value switch
    {
        ScalarValue scalar => [scalar.Text],
        ListValue list => [.. list.Items.OfType<ScalarValue>().Select(static i => i.Text)],
        _ => [],
    };
}

/// <summary>Some access levels.</summary>
internal readonly struct LevelSet
{
    private readonly int bits;

    private LevelSet(int bits) => this.bits = bits;

    /// <summary>These and one more.</summary>
    public LevelSet With(AccessLevel level) => new(bits | (1 << (int)level));

    /// <summary>Whether a level is among them.</summary>
    public bool Contains(AccessLevel level) => (bits & (1 << (int)level)) != 0;
}
