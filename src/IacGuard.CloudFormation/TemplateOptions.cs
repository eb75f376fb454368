using IacGuard.CloudFormation.Parameters;
using IacGuard.Model;

namespace IacGuard.CloudFormation;

/// <summary>What is known about a template beside its text.</summary>
public sealed record TemplateOptions
{
    /// <summary>Nothing beside the text.</summary>
    public static TemplateOptions Default { get; } = new();

    /// <summary>The stack's name for people; the file's name without its extension when null.</summary>
    public string? Name { get; init; }

    /// <summary>Parameter values that the deployment gives.</summary>
    public ParameterValues Parameters { get; init; } = ParameterValues.Empty;

    /// <summary>The value of <c>AWS::AccountId</c>; unknown when null.</summary>
    public string? AccountId { get; init; }

    /// <summary>The value of <c>AWS::Region</c>; unknown when null.</summary>
    public string? Region { get; init; }

    /// <summary>The value of <c>AWS::Partition</c>; unknown when null.</summary>
    public string? Partition { get; init; }

    /// <summary>The value of <c>AWS::StackName</c>; unknown when null.</summary>
    public string? StackName { get; init; }

    /// <summary>What other stacks of the same app export, by export name.</summary>
    public IReadOnlyDictionary<string, ForeignValue> Exports { get; init; } = new Dictionary<string, ForeignValue>();

    /// <summary>Tags that the deployment puts on every resource, as a map from key to value.</summary>
    public Value Tags { get; init; } = AbsentValue.Instance;

    /// <summary>Construct paths by logical id, for templates whose resources carry no <c>aws:cdk:path</c>.</summary>
    public IReadOnlyDictionary<string, string> ConstructPaths { get; init; } = new Dictionary<string, string>();
}
