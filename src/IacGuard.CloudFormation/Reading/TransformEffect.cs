using IacGuard.Documents;

namespace IacGuard.CloudFormation.Reading;

/// <summary>What the transforms of a template may do to it.</summary>
internal enum TransformEffect
{
    /// <summary>Nothing that is not computed here.</summary>
    None,

    /// <summary>Add resources of the types that AWS SAM makes.</summary>
    AddsServerless,

    /// <summary>Add resources.</summary>
    AddsResources,

    /// <summary>Add resources and properties.</summary>
    AddsAnything,
}

/// <summary>
/// The <c>Transform</c> section. Known: AWS::LanguageExtensions (computed here), AWS::Serverless (computed
/// in part), AWS::SecretsManager and AWS::CodeDeployBlueGreen (add resources). Every other macro may add anything.
/// </summary>
internal static class Transforms
{
    internal static TransformEffect Read(Node? section)
    {
        var effect = TransformEffect.None;
        if (section is SequenceNode list)
        {
            foreach (var item in list.Items)
            {
                effect = Stronger(effect, One(item));
            }
        }
        else if (section is not null)
        {
            effect = One(section);
        }

        return effect;
    }

    private static TransformEffect One(Node node)
    {
        var name = node is MappingNode map ? map["Name"] : node;
        if (name is not ScalarNode { Text: var text })
        {
            return TransformEffect.AddsAnything;
        }

        if (text.StartsWith("AWS::LanguageExtensions", StringComparison.Ordinal))
        {
            return TransformEffect.None;
        }

        if (text.StartsWith("AWS::Serverless-", StringComparison.Ordinal))
        {
            return TransformEffect.AddsServerless;
        }

        return text is "AWS::Include"
            || text.StartsWith("AWS::SecretsManager-", StringComparison.Ordinal)
            || text.StartsWith("AWS::CodeDeployBlueGreen", StringComparison.Ordinal)
            || text.StartsWith("AWS::ServiceCatalog", StringComparison.Ordinal)
            ? TransformEffect.AddsResources
            : TransformEffect.AddsAnything;
    }

    private static TransformEffect Stronger(TransformEffect left, TransformEffect right) => left > right ? left : right;
}
