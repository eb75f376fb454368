using System.Runtime.CompilerServices;

namespace IacGuard.TestKit;

/// <summary>Compares whole outputs with files in the folder Expected beside the test's source.</summary>
public static class Snapshot
{
    /// <summary>Set to 1 to write the files instead.</summary>
    public const string UpdateVariable = "IACGUARD_UPDATE_SNAPSHOTS";

    /// <summary>Fails unless the output is exactly the text of <c>Expected/{test}.{extension}</c>.</summary>
    public static void Verify(string output, string extension, [CallerMemberName] string test = "", [CallerFilePath] string source = "")
    {
        var path = Path.Combine(Folder(source), "Expected", $"{test}.{extension}");
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, output);
            return;
        }

        var expected = File.Exists(path) ? File.ReadAllText(path) : throw new InvalidOperationException(
            $"{path} does not exist. Run the tests with {UpdateVariable}=1 to write it, then read it.");
        if (!string.Equals(expected, output, StringComparison.Ordinal))
        {
            throw new InvalidOperationException(
                $"The output differs from {path} at {Difference(expected, output)}. {UpdateVariable}=1 rewrites it.\nActual output:\n{output}");
        }
    }

    // A CI build maps source paths to /_/, so only the part below the repository counts.
    private static string Folder(string source)
    {
        var folder = Path.GetDirectoryName(source.Replace('\\', '/'))!.Replace('\\', '/');
        return Path.Combine(Repository.Root, folder[(folder.LastIndexOf("/tests/", StringComparison.Ordinal) + 1)..]);
    }

    private static string Difference(string expected, string actual)
    {
        var at = expected.AsSpan().CommonPrefixLength(actual);
        return $"line {1 + expected.AsSpan(0, at).Count('\n')}: expected {Around(expected, at)}, was {Around(actual, at)}";
    }

    private static string Around(string text, int at) => $"\"{text[at..Math.Min(text.Length, at + 40)]}\"";
}
