using System.Globalization;
using IacGuard.Rules.Knowledge;

namespace IacGuard.Rules.Lifecycle;

/// <summary>When a Lambda runtime ends. Dates are days in UTC; null where AWS names none.</summary>
/// <param name="Identifier">The value of <c>Runtime</c>, such as <c>nodejs20.x</c>.</param>
/// <param name="Deprecated">From this day on it gets no security patches and no support.</param>
/// <param name="CreateBlocked">From this day on no function can be created with it.</param>
/// <param name="UpdateBlocked">From this day on no function that uses it can be updated.</param>
/// <param name="Successor">The identifier to move to; null when there is none.</param>
public sealed record LambdaRuntime(string Identifier, DateTime? Deprecated, DateTime? CreateBlocked, DateTime? UpdateBlocked, string? Successor);

/// <summary>The Lambda runtimes that are known. Read from <c>Data/lambda-runtimes.txt</c>, which names its sources.</summary>
public static class LambdaRuntimes
{
    private static readonly Lazy<Dictionary<string, LambdaRuntime>> ByIdentifier =
        new(static () => EmbeddedText.Lines("lambda-runtimes.txt").Select(Parse).ToDictionary(static r => r.Identifier, StringComparer.Ordinal));

    /// <summary>All of them.</summary>
    public static IReadOnlyCollection<LambdaRuntime> All => ByIdentifier.Value.Values;

    /// <summary>Finds a runtime by the value of <c>Runtime</c>; null when it is not known.</summary>
    public static LambdaRuntime? Find(string identifier) => ByIdentifier.Value.TryGetValue(identifier, out var runtime) ? runtime : null;

    private static LambdaRuntime Parse(string line)
    {
        var words = line.Split(' ');
        return new LambdaRuntime(words[0], Day(words[1]), Day(words[2]), Day(words[3]), words[4] == "-" ? null : words[4]);
    }

    private static DateTime? Day(string word) =>
        word == "-" ? null : DateTime.ParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
