using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Core;

/// <summary>The parameters, conditions and mappings of the stack that a type writes, by their logical ids.</summary>
internal sealed class StackSymbols
{
    public const string ParameterFqn = "aws-cdk-lib.CfnParameter";
    public const string MappingFqn = "aws-cdk-lib.CfnMapping";
    public const string ConditionFqn = "aws-cdk-lib.CfnCondition";

    private readonly Dictionary<string, NamedCondition> conditions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ParameterSymbol> parameters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CdkObject> mappings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ConditionVariable> pseudo = new(StringComparer.Ordinal);

    /// <summary>Whether the type is a stack, so that paths below it are the whole paths in the template.</summary>
    public bool IsStack { get; set; }

    /// <summary>Notes a construct that others may name by its logical id.</summary>
    public void Declare(CdkObject made)
    {
        if (made.Construct is { } construct)
        {
            switch (made.Fqn)
            {
                case ParameterFqn:
                    Parameter(made);
                    break;
                case MappingFqn:
                    mappings[construct.LogicalId("")] = made;
                    break;
            }
        }
    }

    /// <summary>The condition of a name: the same object each time.</summary>
    public NamedCondition Condition(string name)
    {
        if (!conditions.TryGetValue(name, out var condition))
        {
            conditions[name] = condition = new NamedCondition(name) { Definition = new OpaqueCondition(name, $"the condition {name} is not seen here") };
        }

        return condition;
    }

    /// <summary>A parameter by its construct.</summary>
    public ParameterSymbol Parameter(CdkObject made)
    {
        var name = made.Construct?.LogicalId("") ?? "";
        if (!parameters.TryGetValue(name, out var parameter))
        {
            parameters[name] = parameter = new ParameterSymbol(name, made);
        }

        return parameter;
    }

    /// <summary>A parameter by its logical id; null when there is none.</summary>
    public ParameterSymbol? Parameter(string name) => parameters.TryGetValue(name, out var found) ? found : null;

    /// <summary>A mapping by its logical id; null when there is none.</summary>
    public CdkObject? Mapping(string name) => mappings.TryGetValue(name, out var found) ? found : null;

    /// <summary>What a condition on a value compares; null when it is no parameter or pseudo parameter.</summary>
    public ConditionVariable? Variable(Value value)
    {
        var name = value is UnknownValue unknown ? unknown.Name : value.Origin?.Name;
        if (name is null)
        {
            return null;
        }

        if (parameters.TryGetValue(name, out var parameter))
        {
            return parameter.Variable;
        }

        if (value is not UnknownValue { Source: UnknownSource.PseudoParameter })
        {
            return null;
        }

        if (!pseudo.TryGetValue(name, out var variable))
        {
            pseudo[name] = variable = new ConditionVariable(name, null, null);
        }

        return variable;
    }

    /// <summary>What a logical id refers to: a parameter, a pseudo parameter or a resource.</summary>
    public Value Ref(string name, SourceSpan span) =>
        Parameter(name) is { } parameter ? parameter.At(span)
        : name.StartsWith("AWS::", StringComparison.Ordinal) ? Texts.Pseudo(name, span)
        : new ReferenceValue(name, null, span);
}

/// <summary>A parameter of the stack. A default is its value, as in a template.</summary>
internal sealed class ParameterSymbol
{
    private readonly CdkValue? fallback;
    private readonly string type;
    private readonly bool isNoEcho;

    public ParameterSymbol(string name, CdkObject made)
    {
        Name = name;
        Span = made.Construct?.IdSpan ?? made.Span;
        type = made.Prop("type").Text() ?? "String";
        isNoEcho = made.Prop("noEcho").Text() == "true";
        fallback = made.Calls.LastOrDefault(static c => c.Method == "set:default")?.First() ?? made.Prop("default");
        AllowedValues = made.Prop("allowedValues") is ListOf { IsOpen: false } list && list.Items.All(static i => ((CdkValue?)i).Text() is not null)
            ? [.. list.Items.Select(static i => ((CdkValue?)i).Text()!)]
            : null;
        Variable = new ConditionVariable(name, DefaultText, AllowedValues);
    }

    public string Name { get; }

    /// <summary>What conditions compare.</summary>
    public ConditionVariable Variable { get; }

    /// <summary>All values it can have; null when any.</summary>
    public IReadOnlyList<string>? AllowedValues { get; }

    private SourceSpan Span { get; }

    private bool IsFromSsm => type.StartsWith("AWS::SSM::Parameter::Value<", StringComparison.Ordinal);

    private bool IsList => type == "CommaDelimitedList" || type.StartsWith("List<", StringComparison.Ordinal);

    private string? DefaultText => IsFromSsm ? null : fallback.Text() ?? (fallback is null && AllowedValues is { Count: 1 } only ? only[0] : null);

    /// <summary>The declaration.</summary>
    public StackParameter Declaration => new(Name, type, isNoEcho, fallback.Text() is { } text ? Texts.Known(text, fallback!.Span) : AbsentValue.Instance, Span)
    {
        AllowedValues = AllowedValues,
    };

    /// <summary>The value at a place that uses the parameter.</summary>
    public Value At(SourceSpan span)
    {
        var source = isNoEcho ? UnknownSource.NoEchoParameter : UnknownSource.Parameter;
        var origin = new ValueOrigin(source, Name);
        if (IsFromSsm)
        {
            return new UnknownValue(UnknownSource.SsmParameter, $"parameter {Name} is read from SSM at deployment", span) { Name = Name };
        }

        if (DefaultText is not { } text)
        {
            return new UnknownValue(source, $"depends on parameter {Name}, which has no default", span) { Name = Name };
        }

        return IsList
            ? new ListValue([.. text.Split(',').Select(item => new ScalarValue(item.Trim(), ScalarKind.String, span) { Origin = origin })], span) { Origin = origin }
            : new ScalarValue(text, type == "Number" ? ScalarKind.Number : ScalarKind.String, span) { Origin = origin };
    }
}
