using System.Text;

namespace IacGuard.CloudFormation.Sam;

/// <summary>One statement that a policy template of AWS SAM stands for, its texts still with <c>${...}</c>.</summary>
/// <param name="Actions">Full names of the actions.</param>
/// <param name="Resources">ARNs, or a star.</param>
/// <param name="ConditionKey">The key that must equal <paramref name="ConditionText"/>; null without a condition.</param>
/// <param name="ConditionText">What the key is compared with.</param>
internal sealed record SamPolicyStatement(IReadOnlyList<string> Actions, IReadOnlyList<string> Resources, string? ConditionKey, string? ConditionText);

/// <summary>The policy templates of AWS SAM by name, from the table beside this file.</summary>
internal static class SamPolicyTemplate
{
    private const string Table = "IacGuard.CloudFormation.Sam.policy-templates.txt";
    private static readonly Lazy<Dictionary<string, List<SamPolicyStatement>>> All = new(Load);

    /// <summary>The names of all templates.</summary>
    internal static IReadOnlyCollection<string> Names => All.Value.Keys;

    /// <summary>The statements of a template; null when there is none of this name.</summary>
    internal static IReadOnlyList<SamPolicyStatement>? Find(string name) => All.Value.TryGetValue(name, out var statements) ? statements : null;

    private static Dictionary<string, List<SamPolicyStatement>> Load()
    {
        var table = new Dictionary<string, List<SamPolicyStatement>>(StringComparer.Ordinal);
        using var stream = typeof(SamPolicyTemplate).Assembly.GetManifestResourceStream(Table) ?? throw new InvalidOperationException($"the table {Table} is not embedded");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var parts = line.Split([" | "], StringSplitOptions.None);
            if (!table.TryGetValue(parts[0], out var statements))
            {
                table[parts[0]] = statements = [];
            }

            var condition = parts.Length > 3 ? parts[3].Split([' '], 2) : null;
            statements.Add(new SamPolicyStatement(Actions(parts[1]), [.. parts[2].Split(' ').Select(Arn)], condition?[0], condition is null ? null : Arn(condition[1])));
        }

        return table;
    }

    private static List<string> Actions(string text)
    {
        var colon = text.IndexOf(':');
        return [.. text.Substring(colon + 1).Split(',').Select(action => text.Substring(0, colon + 1) + action)];
    }

    private static string Arn(string text)
    {
        var colon = text.IndexOf(':');
        return text[0] == '~' ? "arn:${AWS::Partition}:" + text.Substring(1, colon) + "${AWS::Region}:${AWS::AccountId}" + text.Substring(colon) : text;
    }
}
