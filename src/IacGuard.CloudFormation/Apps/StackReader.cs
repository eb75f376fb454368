using IacGuard.CloudFormation.Parameters;
using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.CloudFormation.Apps;

/// <summary>Reads the templates of an app and the stacks nested in them, and collects what they export.</summary>
internal sealed class StackReader(AppFiles files, AppOptions options)
{
    private const int MaxDepth = 10;
    private const int MaxNested = 1000;
    private readonly Dictionary<string, ForeignValue> exports = new(StringComparer.Ordinal);
    private readonly List<Ordered> results = [];
    private readonly List<string> path = [];
    private readonly NestedOutputs outputs = new();
    private int nestedCount;

    internal void ReadArtifact(StackArtifact artifact)
    {
        if (files.Read(artifact.TemplatePath) is not { } document)
        {
            files.Report(artifact.TemplateSpan, $"the template {artifact.TemplatePath} of the stack {artifact.Id} does not exist");
            return;
        }

        var template = new TemplateOptions
        {
            Name = artifact.Id,
            StackName = artifact.StackName,
            AccountId = artifact.AccountId,
            Region = artifact.Region,
            Parameters = ParameterValues.Of(artifact.Parameters).With(options.Parameters),
            Tags = artifact.Tags,
            ConstructPaths = artifact.ConstructPaths,
        };
        Read(document, artifact.TemplatePath, artifact.Folder, template, artifact.Order);
    }

    internal void ReadTemplate(Document document, string folder, TemplateOptions template) =>
        Read(document, document.File.Path, folder, template with { Parameters = template.Parameters.With(options.Parameters) }, 0);

    /// <summary>What was read, in the order of the manifest.</summary>
    internal AppResult Result(IReadOnlyList<StackArtifact> artifacts)
    {
        outputs.Bind();
        var ordered = artifacts.Count == 0 ? results : [.. results.OrderBy(static r => r.Order)];
        var templates = new List<TemplateResult>(ordered.Count);
        var stacks = new List<Stack>(ordered.Count);
        foreach (var entry in ordered)
        {
            templates.Add(entry.Result);
            if (entry.Result.Stack is { } stack)
            {
                stacks.Add(stack);
            }
        }

        return new AppResult(new App(stacks), templates, files.Errors);
    }

    private Stack? Read(Document document, string file, string folder, TemplateOptions template, int order)
    {
        var result = TemplateReader.Read(document, template with { Exports = exports });
        results.Add(new Ordered(order, result));
        if (result.Stack is not { } stack)
        {
            return null;
        }

        path.Add(file);
        Export(stack);
        foreach (var resource in stack.OfType("AWS::CloudFormation::Stack"))
        {
            if (ReadNested(resource, folder, template, order) is { } nested)
            {
                outputs.Add(result.OutputReferences, resource.LogicalId, nested);
            }
        }

        path.RemoveAt(path.Count - 1);
        return stack;
    }

    private void Export(Stack stack)
    {
        foreach (var output in stack.Outputs)
        {
            if (output.ExportName is ScalarValue name)
            {
                exports[name.Text] = new ForeignValue(stack, output.Value);
            }
        }
    }

    private Stack? ReadNested(Resource resource, string folder, TemplateOptions parent, int order)
    {
        if (Location(resource) is not ScalarValue location
            || RelativePath.IsRemote(location.Text)
            || files.Resolve(folder, location.Text, location.Span) is not { } file
            || files.Read(file) is not { } document)
        {
            return null;
        }

        if (path.Contains(file) || path.Count >= MaxDepth || ++nestedCount > MaxNested)
        {
            files.Report(location.Span, path.Contains(file)
                ? $"the nested stack {resource.LogicalId} leads back to its own template {location.Text}"
                : $"the nested stack {resource.LogicalId} is not read: stacks are nested more than {MaxDepth} deep, or there are more than {MaxNested}");
            return null;
        }

        return Read(document, file, RelativePath.Folder(file), Nested(resource, parent), order);
    }

    // The CDK says where its asset is; else the URL itself may be a path, the way `aws cloudformation package` reads it.
    private static Value Location(Resource resource) =>
        resource.Attributes["Metadata"] is MapValue metadata && metadata["aws:asset:path"] is ScalarValue asset
            ? asset
            : resource.Properties["TemplateURL"];

    private static TemplateOptions Nested(Resource resource, TemplateOptions parent)
    {
        var arguments = new List<KeyValuePair<string, Value>>();
        foreach (var entry in (resource.Properties["Parameters"] as MapValue)?.Entries ?? [])
        {
            if (!entry.Value.IsAbsent)
            {
                arguments.Add(new(entry.Key, new ForeignValue(resource.Stack, entry.Value).SeenFrom(entry.Value.Span)));
            }
        }

        return new TemplateOptions
        {
            Name = resource.Stack.Name + "/" + resource.LogicalId,
            AccountId = parent.AccountId,
            Region = parent.Region,
            Partition = parent.Partition,
            Parameters = new ParameterValues(arguments),
            Tags = parent.Tags,
        };
    }

    private sealed record Ordered(int Order, TemplateResult Result);
}
