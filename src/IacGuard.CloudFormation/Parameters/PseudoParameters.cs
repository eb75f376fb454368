using IacGuard.Model;

namespace IacGuard.CloudFormation.Parameters;

/// <summary>The parameters that CloudFormation itself sets. Source: AWS CloudFormation Template Reference, "Pseudo parameters".</summary>
internal sealed class PseudoParameters(TemplateOptions options)
{
    private readonly Dictionary<string, ConditionVariable> variables = new(StringComparer.Ordinal);

    internal static bool IsPseudo(string name) => name.StartsWith("AWS::", StringComparison.Ordinal);

    /// <summary>The value at a place; absent for <c>AWS::NoValue</c>.</summary>
    internal Value At(string name, SourceSpan span)
    {
        if (name is "AWS::NoValue")
        {
            return AbsentValue.At(span);
        }

        return Known(name) is { } text
            ? new ScalarValue(text, ScalarKind.String, span) { Origin = new ValueOrigin(UnknownSource.PseudoParameter, name) }
            : new UnknownValue(UnknownSource.PseudoParameter, $"depends on {name}", span) { Name = name };
    }

    /// <summary>What conditions compare.</summary>
    internal ConditionVariable Variable(string name)
    {
        if (!variables.TryGetValue(name, out var variable))
        {
            var known = Known(name);
            variable = new ConditionVariable(name, known, known is null ? null : [known]);
            variables.Add(name, variable);
        }

        return variable;
    }

    private string? Known(string name) => name switch
    {
        "AWS::AccountId" => options.AccountId,
        "AWS::Region" => options.Region,
        "AWS::Partition" => options.Partition,
        "AWS::StackName" => options.StackName,
        _ => null,
    };
}
