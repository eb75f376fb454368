using IacGuard.Documents;

namespace IacGuard.CloudFormation.Reading;

/// <summary>The sections of a template.</summary>
internal sealed class TemplateSections(TemplateContext context, MappingNode root)
{
    /// <summary>A section that has to be a map; null when it is not there or is something else, which is reported.</summary>
    internal MappingNode? Map(string name)
    {
        switch (root[name])
        {
            case MappingNode map:
                return map;
            case null:
            case ScalarNode { ScalarKind: Model.ScalarKind.Null } when name is not "Resources":
                return null;
            case var other:
                context.Report(other.Span, $"{name} is {other.Kind}, but a map was expected");
                return null;
        }
    }
}
