using System.Collections.Immutable;
using System.Globalization;
using IacGuard.Model;
using IacGuard.Rules;

namespace IacGuard.Analyzers.Diagnostics;

/// <summary>What a diagnostic carries for code fixes and other tools. The names are published: they never change.</summary>
internal static class FindingProperties
{
    /// <summary>The rule's id; differs from the diagnostic's for rules of the project's own.</summary>
    public const string Rule = "iacguard.rule";

    /// <summary>The logical id of the resource.</summary>
    public const string LogicalId = "iacguard.resource";

    /// <summary>The CloudFormation type of the resource.</summary>
    public const string Type = "iacguard.type";

    /// <summary>The construct's path in the app, as far as it is known.</summary>
    public const string ConstructPath = "iacguard.construct";

    /// <summary>The path of the offending property.</summary>
    public const string Property = "iacguard.property";

    /// <summary>What the fix does, in words of CloudFormation.</summary>
    public const string FixTitle = "iacguard.fix.title";

    private const string FixProps = "iacguard.fix.props";
    private const string FixPath = "iacguard.fix.path.";
    private const string FixValue = "iacguard.fix.value.";
    private const string FixKind = "iacguard.fix.kind.";

    /// <summary>The properties of a finding.</summary>
    public static ImmutableDictionary<string, string?> Of(Finding finding)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        properties[Rule] = finding.Rule.Id;
        properties[Property] = finding.Property;
        if (finding.Resource is { } resource)
        {
            properties[LogicalId] = resource.LogicalId;
            properties[Type] = resource.Type;
            properties[ConstructPath] = resource.ConstructPath;
        }

        if (finding.FixValues.Count > 0 && finding.FixValues.All(static f => f.Value is ScalarValue))
        {
            properties[FixTitle] = finding.FixTitle;
            for (var i = 0; i < finding.FixValues.Count; i++)
            {
                var (path, value) = finding.FixValues[i];
                var number = i.ToString(CultureInfo.InvariantCulture);
                properties[FixPath + number] = path;
                properties[FixValue + number] = ((ScalarValue)value).Text;
                properties[FixKind + number] = ((ScalarValue)value).Kind.ToString();
            }
        }

        if (finding.FixProps.Count > 0)
        {
            properties[FixProps] = string.Join("\n", finding.FixProps.Select(static p => $"{p.Class} {p.Prop} {p.Value.Kind} {p.Value.Text}"));
        }

        return properties.ToImmutable();
    }

    /// <summary>The props of constructs that mend it.</summary>
    public static IEnumerable<PropFix> FixPropsOf(ImmutableDictionary<string, string?> properties)
    {
        if (!properties.TryGetValue(FixProps, out var text) || text is null)
        {
            yield break;
        }

        foreach (var line in text.Split('\n'))
        {
            if (line.Split([' '], 4) is [var owner, var prop, var kind, var value] && Enum.TryParse<ScalarKind>(kind, out var scalarKind))
            {
                yield return new PropFix(owner, prop, new ScalarValue(value, scalarKind, SourceSpan.None));
            }
        }
    }

    /// <summary>What the fix sets; empty when there is no mechanical one.</summary>
    public static IReadOnlyList<(string Path, ScalarValue Value)> FixOf(ImmutableDictionary<string, string?> properties)
    {
        var sets = new List<(string, ScalarValue)>();
        for (var i = 0; ; i++)
        {
            var number = i.ToString(CultureInfo.InvariantCulture);
            if (!properties.TryGetValue(FixPath + number, out var path) || path is null
                || !properties.TryGetValue(FixValue + number, out var text) || text is null
                || !properties.TryGetValue(FixKind + number, out var kind) || !Enum.TryParse<ScalarKind>(kind, out var scalarKind))
            {
                return sets;
            }

            sets.Add((path, new ScalarValue(text, scalarKind, SourceSpan.None)));
        }
    }
}
