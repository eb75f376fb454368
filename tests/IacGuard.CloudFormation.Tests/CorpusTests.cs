using System.Diagnostics;
using IacGuard.Documents;
using Xunit.Abstractions;

namespace IacGuard.CloudFormation.Tests;

/// <summary>Every real template beside the repository is read, or named with a positioned error.</summary>
public class CorpusTests(ITestOutputHelper output)
{
    [SkippableTheory]
    [InlineData("cases/templates")]
    [InlineData("bench/templates")]
    public void Template_IsReadOrNamed(string folder)
    {
        var shared = Templates.SharedFolder();
        Skip.If(shared is null, "the folder shared/ is not beside the repository");
        var files = Directory.GetFiles(Path.Combine(shared!, folder), "*.*", SearchOption.AllDirectories)
            .Where(static f => Path.GetExtension(f) is ".json" or ".yaml" or ".yml" or ".template")
            .Order(StringComparer.Ordinal).ToList();
        var unread = 0;
        var elapsed = TimeSpan.Zero;
        foreach (var file in files)
        {
            var document = DocumentReader.Read(Path.GetRelativePath(shared!, file), File.ReadAllBytes(file));
            var watch = Stopwatch.StartNew();
            var result = TemplateReader.Read(document, TemplateOptions.Default);
            elapsed += watch.Elapsed;
            Assert.True(result.Stack is not null || result.Errors.Any(static e => e.Span.IsKnown), $"{file} has neither a stack nor a positioned error");
            if (result.Stack is null || result.Errors.Count > 0)
            {
                unread += result.Stack is null ? 1 : 0;
                var error = result.Errors[0];
                output.WriteLine($"{(result.Stack is null ? "no stack" : "errors")} {error.Span.File?.Path}:{error.Span.StartPosition}: {error.Message} (looks like a template: {TemplateReader.LooksLikeTemplate(document)})");
            }
        }

        output.WriteLine($"{files.Count} files, {unread} without a stack, {elapsed.TotalMilliseconds:F0} ms for nodes to stacks");
        Assert.True(unread <= files.Count / 20, $"{unread} of {files.Count} files have no stack");
    }
}
