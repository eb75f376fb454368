using IacGuard.CloudFormation.Reading;
using IacGuard.Model;

namespace IacGuard.CloudFormation.Parameters;

/// <summary>A parameter with what it stands for in this deployment.</summary>
internal sealed class TemplateParameter
{
    private const int MaxItemsCopiedPerUse = 64;
    private readonly ValueOrigin origin;
    private readonly Value? held;
    private ListValue? sharedItems;

    internal TemplateParameter(StackParameter declaration, Value? given)
    {
        Declaration = declaration;
        origin = new ValueOrigin(declaration.NoEcho ? UnknownSource.NoEchoParameter : UnknownSource.Parameter, declaration.Name);
        IsList = IsListType(declaration.Type);
        IsResolvedFromSsm = declaration.Type.StartsWith("AWS::SSM::Parameter::Value<", StringComparison.Ordinal);
        held = IsResolvedFromSsm ? null : given ?? Fallback(declaration);
        Variable = new ConditionVariable(declaration.Name, DefaultText(), AllowedTexts(given));
    }

    internal StackParameter Declaration { get; }

    internal string Name => Declaration.Name;

    /// <summary>Whether its value is a list.</summary>
    internal bool IsList { get; }

    internal bool IsResolvedFromSsm { get; }

    /// <summary>What conditions compare.</summary>
    internal ConditionVariable Variable { get; }

    /// <summary>Whether the deployment fixes the value, so that conditions on it go one way only.</summary>
    internal bool IsFixed { get; private set; }

    /// <summary>The value at a place that uses the parameter.</summary>
    internal Value At(SourceSpan span) => held switch
    {
        ScalarValue scalar => Known(scalar.Text, scalar.Kind, span),
        { } other => new ValueMover(span).Move(other),
        null => Unknown(span),
    };

    /// <summary>Whether conditions see it as something that could have any value it allows.</summary>
    internal bool IsSymbol => !IsFixed && (held is null or ScalarValue or UnknownValue or ListValue);

    /// <summary>The value at a place when the parameter is assumed to have a text.</summary>
    internal Value Assumed(string text, SourceSpan span) => Known(text, ScalarKind.String, span);

    /// <summary>The parameter as something that could have any value it allows, the way conditions see it.</summary>
    internal UnknownValue Symbol(SourceSpan span) => Unknown(span);

    /// <summary>The value at a place where it is not the default.</summary>
    internal UnknownValue Given(SourceSpan span) => new(origin.Source, $"depends on what is given for parameter {Name}", span) { Name = Name };

    private static bool IsListType(string type) =>
        type is "CommaDelimitedList"
        || type.StartsWith("List<", StringComparison.Ordinal)
        || type.StartsWith("AWS::SSM::Parameter::Value<List<", StringComparison.Ordinal)
        || type is "AWS::SSM::Parameter::Value<CommaDelimitedList>";

    private static Value? Fallback(StackParameter declaration)
    {
        if (!declaration.Default.IsAbsent)
        {
            return declaration.Default;
        }

        return declaration.AllowedValues is { Count: 1 } only ? ScalarValue.Of(only[0]) : null;
    }

    private string? DefaultText() => held switch
    {
        ScalarValue scalar => scalar.Text,
        ListValue list when list.Items.All(static item => item is ScalarValue) => string.Join(",", list.Items),
        _ => null,
    };

    private IReadOnlyList<string>? AllowedTexts(Value? given)
    {
        // A value that the parent stack took from a default of its own can still change.
        if (given is not null && given.Origin is null && !IsResolvedFromSsm && DefaultText() is { } text)
        {
            IsFixed = true;
            return [text];
        }

        return Declaration.AllowedValues;
    }

    private Value Known(string text, ScalarKind kind, SourceSpan span)
    {
        if (!IsList)
        {
            return new ScalarValue(text, Declaration.Type is "Number" ? ScalarKind.Number : kind, span) { Origin = origin };
        }

        if (sharedItems is { } shared)
        {
            return new ListValue(shared.Items, span) { Origin = origin };
        }

        var pieces = text.Length == 0 ? [] : text.Split(',');
        var items = new Value[pieces.Length];
        for (var i = 0; i < pieces.Length; i++)
        {
            items[i] = new ScalarValue(pieces[i].Trim(), ScalarKind.String, span) { Origin = origin };
        }

        var list = new ListValue(items, span) { Origin = origin };
        sharedItems = items.Length > MaxItemsCopiedPerUse ? list : null;
        return list;
    }

    private UnknownValue Unknown(SourceSpan span)
    {
        if (IsResolvedFromSsm)
        {
            return new UnknownValue(UnknownSource.SsmParameter, $"parameter {Name} is read from SSM at deployment", span) { Name = Name };
        }

        return new UnknownValue(origin.Source, $"depends on parameter {Name}, which has no default", span) { Name = Name };
    }
}
