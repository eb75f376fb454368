using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Naming;

/// <summary>A configured naming convention, its patterns compiled when first needed. Safe to use from several threads at once.</summary>
internal sealed class NamingRules
{
    private static readonly TimeSpan RegexTimeout = TimeSpan.FromMilliseconds(250);

    // Arguments live as long as their rules.
    private static readonly ConditionalWeakTable<Value, NamingRules> ByArgument = new();
    private readonly ConcurrentDictionary<(string Type, string Property), IReadOnlyList<NamePattern>> patterns = new();
    private readonly IReadOnlyList<string> general;
    private readonly MapValue types;
    private readonly MapValue tokens;

    private NamingRules(Value argument)
    {
        var options = argument as MapValue;
        general = (options is null ? argument : options["pattern"]).Texts();
        types = options?["types"] as MapValue ?? MapValue.Empty;
        tokens = options?["tokens"] as MapValue ?? MapValue.Empty;
        Regexes = options is null ? [] : [.. options["regex"].Texts().Select(static r => new Regex(r, RegexOptions.CultureInvariant, RegexTimeout))];
    }

    /// <summary>Expressions that a name may follow instead.</summary>
    public IReadOnlyList<Regex> Regexes { get; }

    /// <summary>The convention that an argument describes.</summary>
    /// <exception cref="NamePatternException">A pattern cannot be used; also thrown by <see cref="For"/>.</exception>
    /// <exception cref="ArgumentException">A regular expression cannot be used.</exception>
    public static NamingRules Of(Value argument) => ByArgument.GetValue(argument, static a => new NamingRules(a));

    /// <summary>Whether names of a type are judged by what the convention says of that type alone.</summary>
    public bool Overrides(string type) => types.TryGet(type, out _);

    /// <summary>The patterns for names of a type; none when the convention leaves them free.</summary>
    public IReadOnlyList<NamePattern> For(string type, PhysicalName? facts)
    {
        var key = (type, facts?.Property ?? "");
        return patterns.TryGetValue(key, out var known) ? known : patterns[key] = Compile(type, facts);
    }

    /// <summary>Compiles everything, to find what cannot be used.</summary>
    public void CompileAll()
    {
        _ = For("", null);
        foreach (var type in types.Entries)
        {
            _ = For(type.Key, PhysicalNames.Find(type.Key));
        }
    }

    private List<NamePattern> Compile(string type, PhysicalName? facts)
    {
        var texts = types.TryGet(type, out var own) ? own.Value.Texts() : general;
        var given = Tokens(type);
        return [.. texts.Select(text => NamePattern.Parse(text, given, facts?.Prefix ?? "", facts?.Suffix ?? ""))];
    }

    // A token's value is a text, a list of alternatives, or a map from types to either.
    private Dictionary<string, string> Tokens(string type)
    {
        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var token in tokens.Entries)
        {
            var texts = (token.Value is MapValue byType ? byType[type] : token.Value).Texts();
            if (texts.Count > 0)
            {
                result[token.Key] = string.Join("|", texts);
            }
        }

        return result;
    }
}
