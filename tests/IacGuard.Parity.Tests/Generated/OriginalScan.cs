using IacGuard.CloudFormation;
using IacGuard.Documents;
using IacGuard.Model;
using IacGuard.Parity.Tests.Comparison;

namespace IacGuard.Parity.Tests.Generated;

/// <summary>What the scanner says of the template that a stack was generated from.</summary>
internal static class OriginalScan
{
    /// <summary>Judges a template; a resource's path is its logical id, which the generated construct has as its id. Null when it cannot be read.</summary>
    public static Judged? Of(string template)
    {
        var document = DocumentReader.Read(template, File.ReadAllBytes(Path.Combine(Translator.Cases, template)));
        if (TemplateReader.Read(document, TemplateOptions.Default).Stack is not { } named)
        {
            return null;
        }

        // Rules about construct ids need paths.
        var options = new TemplateOptions { ConstructPaths = named.Resources.ToDictionary(static r => r.LogicalId, static r => "Stack/" + r.LogicalId, StringComparer.Ordinal) };
        var stack = TemplateReader.Read(document, options).Stack!;
        return Judged.Of(stack.App ?? new App([stack]), static r => r.LogicalId);
    }
}
