using System.Text;
using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.CloudFormation.Tests;

/// <summary>Reads templates for tests.</summary>
internal static class Templates
{
    /// <summary>Reads a template that has to be free of errors.</summary>
    public static Stack Stack(string text, TemplateOptions? options = null)
    {
        var result = Read(text, options);
        Assert.Empty(result.Errors.Select(static e => $"{e.Span.StartPosition} {e.Message}"));
        return result.Stack ?? throw new InvalidOperationException("no stack");
    }

    public static TemplateResult Read(string text, TemplateOptions? options = null) =>
        TemplateReader.Read(DocumentReader.Read("template.yaml", text), options ?? TemplateOptions.Default);

    /// <summary>The value of property <c>P</c> of a resource <c>R</c>, with other sections before it.</summary>
    public static Value Property(string value, string sections = "", TemplateOptions? options = null) =>
        Stack(WithProperty(value, sections), options).Resources.Single(static r => r.LogicalId == "R").Properties["P"];

    public static string WithProperty(string value, string sections) =>
        sections + "\nResources:\n  Queue: {Type: AWS::SQS::Queue}\n  R:\n    Type: AWS::Test::Thing\n    Properties:\n      P: " + value.Replace("\n", "\n      ", StringComparison.Ordinal) + "\n";

    /// <summary>The source text under a span.</summary>
    public static string Text(SourceSpan span) => span.File!.GetText(span.Start, span.End);

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>The folder shared/ beside the repository; null when it is absent.</summary>
    public static string? SharedFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "IacGuard.sln")))
            {
                var shared = Path.Combine(folder.FullName, "..", "shared");
                return Directory.Exists(shared) ? Path.GetFullPath(shared) : null;
            }
        }

        return null;
    }
}
