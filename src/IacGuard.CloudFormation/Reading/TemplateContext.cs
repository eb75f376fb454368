using IacGuard.CloudFormation.Conditions;
using IacGuard.CloudFormation.Parameters;
using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.CloudFormation.Reading;

/// <summary>A template while it is read: what names stand for, and what is wrong so far.</summary>
internal sealed class TemplateContext
{
    private readonly List<DocumentError> errors;
    private readonly Dictionary<Node, Value> mappingCells = [];
    private readonly Dictionary<string, Value> imports = new(StringComparer.Ordinal);
    private HashSet<string>? reportedOnce;

    internal TemplateContext(TemplateOptions options, List<DocumentError> errors)
    {
        Options = options;
        this.errors = errors;
        Loops = new Loops(this);
        Values = new ValueReader(this, isSymbolic: false);
        Symbols = new ValueReader(this, isSymbolic: true);
        Pseudo = new PseudoParameters(options);
        Conditions = new ConditionTable(this);
    }

    internal TemplateOptions Options { get; }

    internal Budget Budget { get; } = new();

    internal Loops Loops { get; }

    /// <summary>Reads values as a deployment with the given and default parameters has them.</summary>
    internal ValueReader Values { get; }

    /// <summary>Reads values with parameters left open.</summary>
    internal ValueReader Symbols { get; }

    internal PseudoParameters Pseudo { get; }

    internal ConditionTable Conditions { get; }

    internal Dictionary<string, TemplateParameter> Parameters { get; } = new(StringComparer.Ordinal);

    internal HashSet<string> ResourceIds { get; } = new(StringComparer.Ordinal);

    /// <summary>Names of what the transform makes that are no logical ids, such as <c>MyFunction.Alias</c>, with the logical ids behind them.</summary>
    internal Dictionary<string, string> MadeNames { get; } = new(StringComparer.Ordinal);

    /// <summary>The <c>Mappings</c> section; null without one.</summary>
    internal MappingNode? Mappings { get; set; }

    /// <summary>What the template's transforms may do.</summary>
    internal TransformEffect Transform { get; set; }

    /// <summary>The references to outputs of nested stacks, whose templates are read later.</summary>
    internal List<ReferenceValue> OutputReferences { get; } = [];

    /// <summary>The value of a mapping's cell, at the cell's own place; read once.</summary>
    internal Value MappingCell(Node cell)
    {
        if (!mappingCells.TryGetValue(cell, out var value))
        {
            value = Values.Read(cell, null);
            mappingCells.Add(cell, value);
        }

        return value;
    }

    /// <summary>What another stack of the app exports under a name; null when none does.</summary>
    internal Value? Import(string name)
    {
        if (!imports.TryGetValue(name, out var value) && Options.Exports.TryGetValue(name, out var exported))
        {
            value = exported.SeenFrom(SourceSpan.None);
            imports.Add(name, value);
        }

        return value;
    }

    internal void Report(SourceSpan span, string message) => errors.Add(new DocumentError(message, span));

    /// <summary>Reports at the first place only: what follows from one bound is one error.</summary>
    internal void ReportOnce(SourceSpan span, string message)
    {
        if ((reportedOnce ??= new HashSet<string>(StringComparer.Ordinal)).Add(message))
        {
            Report(span, message);
        }
    }
}
