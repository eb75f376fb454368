using System.Diagnostics.CodeAnalysis;
using IacGuard.Model;

namespace IacGuard.CloudFormation.Parameters;

/// <summary>Values that a deployment gives to parameters.</summary>
public sealed class ParameterValues
{
    private readonly Dictionary<string, Value> values;

    /// <summary>Given values by parameter name; a list parameter takes its items as one text with commas, or a list.</summary>
    public ParameterValues(IEnumerable<KeyValuePair<string, Value>> values)
    {
        this.values = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var pair in values)
        {
            this.values[pair.Key] = pair.Value;
        }
    }

    /// <summary>No values.</summary>
    public static ParameterValues Empty { get; } = new([]);

    /// <summary>The names that have a value.</summary>
    public IEnumerable<string> Names => values.Keys;

    /// <summary>Values given as texts.</summary>
    public static ParameterValues Of(IEnumerable<KeyValuePair<string, string>> texts) =>
        new(texts.Select(static pair => new KeyValuePair<string, Value>(pair.Key, ScalarValue.Of(pair.Value))));

    /// <summary>These values and <paramref name="stronger"/> ones that win over them.</summary>
    public ParameterValues With(ParameterValues stronger) => values.Count == 0 ? stronger : stronger.values.Count == 0 ? this : new(values.Concat(stronger.values));

    /// <summary>Finds the value given to a parameter.</summary>
    public bool TryGet(string name, [MaybeNullWhen(false)] out Value value) => values.TryGetValue(name, out value);
}
