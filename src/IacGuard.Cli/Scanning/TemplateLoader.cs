using IacGuard.Cli.Inputs;
using IacGuard.CloudFormation;
using IacGuard.Documents;
using IacGuard.Model;
using IacGuard.Reporting;
using IacGuard.Rules;
using IacGuard.Rules.Suppressions;

namespace IacGuard.Cli.Scanning;

/// <summary>Reads inputs into models; used from several threads.</summary>
/// <param name="terminal">For standard input.</param>
/// <param name="options">What is known beside the templates.</param>
internal sealed class TemplateLoader(Terminal terminal, TemplateOptions options)
{
    /// <summary>Reads one input.</summary>
    public LoadedInput Load(InputFile file)
    {
        if (BoundedFile.TryRead(() => file.Kind == InputKind.StandardInput ? terminal.OpenInput() : File.OpenRead(file.FullPath), out var utf8) is { } failure)
        {
            return Unreadable(new InputError(ToolRules.UnreadableTemplate, file.ShownPath, SourceSpan.None, failure));
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
                : Unreadable([.. ErrorsOf(file, NoTemplate(document))]);
        }

        var result = TemplateReader.Read(document, options);
        return new LoadedInput
        {
            App = result.Stack is { } stack ? new App([stack]) : null,
            Errors = [.. ErrorsOf(file, result.Errors)],
            Marks = result.Stack is null ? [] : CommentMarks.Read(result.Stack, result.Comments),
        };
    }

    private static IReadOnlyList<DocumentError> NoTemplate(Document document) => document.Errors.Count > 0
        ? document.Errors
        : [new DocumentError("This is no CloudFormation template: expected a map 'Resources' whose entries have a Type.", document.Root?.Span ?? SourceSpan.None)];

    private static IEnumerable<InputError> ErrorsOf(InputFile file, IReadOnlyList<DocumentError> errors) =>
        errors.Select(e => new InputError(ToolRules.UnreadableTemplate, e.Span.File?.Path ?? file.ShownPath, e.Span, e.Message));

    private static LoadedInput Unreadable(params InputError[] errors) => new() { Errors = errors };
}
