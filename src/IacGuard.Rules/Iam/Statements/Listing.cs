using System.Globalization;

namespace IacGuard.Rules.Iam.Statements;

/// <summary>Lists for messages.</summary>
internal static class Listing
{
    private const int DefaultShown = 4;

    /// <summary>The first few names and how many more there are: <c>a, b and 3 more</c>.</summary>
    public static string Of<T>(IEnumerable<T> items, Func<T, string> name, int shown = DefaultShown)
    {
        var names = new List<string>();
        foreach (var item in items)
        {
            names.Add(name(item));
        }

        if (names.Count <= shown + 1)
        {
            return names.Count < 2
                ? string.Concat(names)
                : string.Join(", ", names.GetRange(0, names.Count - 1)) + " and " + names[names.Count - 1];
        }

        return string.Join(", ", names.GetRange(0, shown)) + " and " + Number(names.Count - shown) + " more";
    }

    /// <summary>A number for a message: thousands are set apart.</summary>
    public static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
