using System.Text;

namespace IacGuard.Dev.Generation.Analyzers;

/// <summary>Writes the descriptors of diagnostics as fields: the release tracking of analyzers reads nothing else.</summary>
internal static class DescriptorFile
{
    private const string Head =
        """
        // Written by: dotnet run --project src/IacGuard.Dev -- generate
        using Microsoft.CodeAnalysis;

        namespace IacGuard.Analyzers.Descriptors;


        """;

    /// <summary>The class that holds the descriptors of a hundred ids.</summary>
    public static string ClassName(string prefix) => prefix + "xxRules";

    /// <summary>The class of a hundred ids.</summary>
    /// <param name="prefix">What the ids start with, such as <c>IG20</c>.</param>
    /// <param name="rules">The rules.</param>
    public static string Write(string prefix, IReadOnlyList<Described> rules)
    {
        var text = new StringBuilder(Head).Append("internal static class ").Append(ClassName(prefix)).Append("\n{\n");
        foreach (var rule in rules)
        {
            Write(text, rule);
        }

        text.Append("    public static readonly DiagnosticDescriptor[] All =\n    [\n");
        foreach (var line in rules.Chunk(10))
        {
            text.Append("        ").Append(string.Join(", ", line.Select(static r => r.Id))).Append(",\n");
        }

        return text.Append("    ];\n}\n").ToString();
    }

    /// <summary>The class that puts all together.</summary>
    public static string WriteList(IReadOnlyList<string> prefixes) =>
        Head + "internal static class AllRules\n{\n    public static DiagnosticDescriptor[] Descriptors() =>\n    [\n"
        + string.Concat(prefixes.Select(static p => $"        .. {ClassName(p)}.All,\n")) + "    ];\n}\n";

    private static void Write(StringBuilder text, Described described)
    {
        var rule = described.Rule;
        text.Append("    public static readonly DiagnosticDescriptor ").Append(rule.Id).Append(" = new(\n        ")
            .Append(Literal(rule.Id)).Append(", ").Append(Literal(rule.Title)).Append(", \"{0}\", ").Append(Literal(described.Category))
            .Append(", DiagnosticSeverity.").Append(rule.Severity).Append(", isEnabledByDefault: true,\n        ")
            .Append(Literal(rule.Why)).Append(rule.HelpUri is { } uri ? ", " + Literal(uri) : "").Append(");\n\n");
    }

    private static string Literal(string text) =>
        "\"" + text.Trim().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal) + "\"";
}
