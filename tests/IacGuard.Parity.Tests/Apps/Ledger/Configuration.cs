#nullable enable

namespace IacGuard.Parity.Tests.Apps.Ledger;

/// <summary>Settings by key, with sections, as hosts of .NET have them.</summary>
public interface ISettings
{
    string? this[string key] { get; }

    ISettings Section(string name);

    T Get<T>(string key, T fallback);
}

public sealed class InMemorySettings(IReadOnlyDictionary<string, string?> values, string prefix = "") : ISettings
{
    public string? this[string key] => values.GetValueOrDefault(prefix + key);

    public ISettings Section(string name) => new InMemorySettings(values, prefix + name + ":");

    public T Get<T>(string key, T fallback) => this[key] is { } text ? (T)Convert.ChangeType(text, typeof(T), System.Globalization.CultureInfo.InvariantCulture) : fallback;
}
