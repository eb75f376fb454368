using IacGuard.Cli.Inputs;
using IacGuard.CloudFormation;
using IacGuard.CloudFormation.Apps;
using IacGuard.CloudFormation.Parameters;
using IacGuard.Documents;
using IacGuard.Model;
using IacGuard.Reporting;
using IacGuard.Rules;
using IacGuard.Rules.Suppressions;

namespace IacGuard.Cli.Scanning;

/// <summary>Reads inputs into models; used from several threads.</summary>
/// <param name="terminal">For standard input and the working directory.</param>
/// <param name="parameters">Parameter values that the deployment gives.</param>
internal sealed class TemplateLoader(Terminal terminal, ParameterValues parameters)
{
    /// <summary>Reads one input.</summary>
    public LoadedInput Load(InputFile file)
    {
        if (file.Kind == InputKind.CloudAssembly)
        {
            return LoadAssembly(file);
        }

        if (BoundedFile.TryRead(() => file.Kind == InputKind.StandardInput ? terminal.OpenInput() : File.OpenRead(file.FullPath), out var utf8) is { } failure)
        {
            return new LoadedInput { Errors = [new InputError(ToolRules.UnreadableTemplate, file.ShownPath, SourceSpan.None, failure)] };
        }

        return file.Kind == InputKind.Found && !TemplateSniffer.MayBeTemplate(utf8) ? LoadedInput.Other : LoadDocument(file, utf8);
    }

    private LoadedInput LoadDocument(InputFile file, byte[] utf8)
    {
        var document = DocumentReader.Read(file.ShownPath, utf8);
        if (!TemplateSniffer.IsTemplate(document))
        {
            return file.Kind == InputKind.Found && !(document.Errors.Count > 0 && TemplateSniffer.LooksLikeTemplate(utf8))
                ? LoadedInput.Other
                : new LoadedInput { Errors = [.. ErrorsOf(file, NoTemplate(document))] };
        }

        var options = new TemplateOptions { Parameters = parameters };
        if (file.Kind == InputKind.StandardInput)
        {
            return Loaded(file, AppReader.ReadTemplate(document, "", static _ => null, options), [], []);
        }

        var place = TemplatePlace.Of(file, terminal.WorkingDirectory);
        var files = new RootedFiles(place.Root);
        var result = AppReader.ReadTemplate(document, place.Folder, files.TryRead, options, new AppOptions { PathPrefix = place.Prefix, Parameters = parameters });
        return Loaded(file, result, [], files.Read);
    }

    private LoadedInput LoadAssembly(InputFile file)
    {
        var files = new RootedFiles(file.FullPath);
        var acknowledged = new AcknowledgementReader(files, file.ShownPath == "." ? "" : file.ShownPath + "/");
        var result = AppReader.ReadAssembly(acknowledged.TryRead, new AppOptions { PathPrefix = acknowledged.Prefix, Parameters = parameters });
        return Loaded(file, result, acknowledged.Marks, []);
    }

    private static LoadedInput Loaded(InputFile file, AppResult result, IReadOnlyList<SuppressionMark> acknowledged, IReadOnlyList<string> nested)
    {
        var errors = new List<InputError>(ErrorsOf(file, result.Errors));
        var marks = new List<SuppressionMark>(acknowledged);
        foreach (var template in result.Templates)
        {
            errors.AddRange(ErrorsOf(file, template.Errors));
            if (template.Stack is { } stack)
            {
                marks.AddRange(CommentMarks.Read(stack, template.Comments));
            }
        }

        return new LoadedInput { App = result.App.Stacks.Count > 0 ? result.App : null, Errors = errors, Marks = marks, NestedPaths = nested };
    }

    private static IReadOnlyList<DocumentError> NoTemplate(Document document) => document.Errors.Count > 0
        ? document.Errors
        : [new DocumentError("This is no CloudFormation template: expected a map 'Resources' whose entries have a Type.", document.Root?.Span ?? SourceSpan.None)];

    private static IEnumerable<InputError> ErrorsOf(InputFile file, IReadOnlyList<DocumentError> errors) =>
        errors.Select(e => new InputError(ToolRules.UnreadableTemplate, e.Span.File?.Path ?? file.ShownPath, e.Span, e.Message));
}
