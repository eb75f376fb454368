using IacGuard.CloudFormation.Parameters;
using IacGuard.CloudFormation.Reading;
using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.CloudFormation;

/// <summary>Turns a document into the model of one stack. Never throws on a bad template: what is wrong is in the result.</summary>
public static class TemplateReader
{
    /// <summary>Whether a document is meant as a template: it says so, or has a <c>Resources</c> map of typed entries.</summary>
    public static bool LooksLikeTemplate(Document document)
    {
        if (document.Root is not MappingNode root)
        {
            return false;
        }

        if (root["AWSTemplateFormatVersion"] is not null)
        {
            return true;
        }

        if (root["Resources"] is not MappingNode resources)
        {
            return false;
        }

        foreach (var entry in resources.Entries)
        {
            if (Loops.IsLoop(entry.Key.Text)
                || (entry.Value is MappingNode resource && resource["Type"] is ScalarNode type && type.Text.IndexOf("::", StringComparison.Ordinal) > 0))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads a template. Without a usable <c>Resources</c> section there is an error and no stack.</summary>
    public static TemplateResult Read(Document document, TemplateOptions options)
    {
        var errors = new List<DocumentError>(document.Errors);
        var context = new TemplateContext(options, errors);
        var stack = document.Root is null ? null : ReadRoot(document.File, document.Root, context);
        return new TemplateResult(stack, errors, document.Comments) { OutputReferences = context.OutputReferences };
    }

    private static Stack? ReadRoot(SourceFile file, Node node, TemplateContext context)
    {
        if (node is not MappingNode root)
        {
            context.Report(node.Span, $"a template is a map with Resources, but this is {node.Kind}");
            return null;
        }

        var sections = new TemplateSections(context, root);
        if (sections.Map("Resources") is not { } resourceSection)
        {
            if (root["Resources"] is null)
            {
                context.Report(root.Span, "a template needs a Resources section, but this has none");
            }

            return null;
        }

        context.Transform = Transforms.Read(root["Transform"]);
        context.Mappings = sections.Map("Mappings");
        var parameters = sections.Map("Parameters") is { } section ? ParameterSection.Read(context, section) : [];
        if (sections.Map("Conditions") is { } conditions)
        {
            context.Conditions.Read(conditions);
        }

        var resources = new ResourceSection(context, sections.Map("Globals"));
        var list = resources.Read(resourceSection);
        return new Stack(context.Options.Name ?? System.IO.Path.GetFileNameWithoutExtension(file.Path), file, list)
        {
            Parameters = parameters,
            Conditions = context.Conditions.InOrder,
            Outputs = sections.Map("Outputs") is { } outputs ? OutputSection.Read(context, outputs) : [],
            Metadata = sections.Map("Metadata") is { } metadata ? context.Values.Read(metadata, null) : AbsentValue.Instance,
            AccountId = context.Options.AccountId,
            Tags = context.Options.Tags,
            IsOpen = resources.IsOpen || context.Transform != TransformEffect.None,
            OpenTypes = !resources.IsOpen && context.Transform == TransformEffect.AddsServerless ? ServerlessTransform.Added : [],
        };
    }
}
