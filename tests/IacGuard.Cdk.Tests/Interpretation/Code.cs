using System.Text.RegularExpressions;
using IacGuard.CdkTestKit;
using IacGuard.Model;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IacGuard.Cdk.Tests.Interpretation;

/// <summary>C# as the front end reads it.</summary>
internal static class Code
{
    private const string Usings =
        """
        using Amazon.CDK.AWS.IAM;
        using Amazon.CDK.AWS.Lambda;
        using Amazon.CDK.AWS.S3;
        using Amazon.CDK.AWS.SQS;
        """;

    /// <summary>The model of a stack class <c>S</c> whose constructor has these statements; it takes <c>SProps props</c>.</summary>
    public static async Task<Stack> ReadAsync(string statements, string members = "", string types = "") => await ReadTypeAsync(
        $$"""
        public sealed class SProps : StackProps
        {
            public string Stage { get; set; } = "";
            public bool IsProd { get; set; }
            public QueueEncryption? Encryption { get; set; }
            public string[] Names { get; set; } = new string[0];
        }
        public class S : Stack
        {
            {{members}}
            public S(Construct scope, string id, SProps props) : base(scope, id, props)
            {
                {{statements}}
            }
        }
        {{types}}
        """);

    /// <summary>The model of the type <c>S</c>.</summary>
    public static async Task<Stack> ReadTypeAsync(string source, CdkReadOptions? readOptions = null)
    {
        var project = await new CdkProject { Sources = new Dictionary<string, string> { ["S.cs"] = Usings + "\n" + source } }.OpenAsync();
        var collector = new TypeCollector(readOptions ?? new CdkReadOptions());
        var thrown = new List<Exception>();
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), (e, _, _) => thrown.Add(e), concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        await new CompilationWithAnalyzers((await project.GetCompilationAsync())!, [collector], options).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        Assert.Empty(thrown.Concat(collector.Failures));
        return collector.Models.TryGetValue("S", out var model) ? model.Stack : new Stack("S", null, []);
    }

    /// <summary>A property of a resource, as text; the path may have list positions: <c>Statement[0].Action</c>.</summary>
    public static string Text(this Stack stack, string id, string path) => stack.At(id, path).ToString()!;

    /// <summary>A property of a resource.</summary>
    public static Value At(this Stack stack, string id, string path)
    {
        Assert.True(stack.TryFind(id, out var resource), $"no {id} among {string.Join(", ", stack.Resources)}");
        Value value = resource.Properties;
        foreach (Match part in Regex.Matches(path, @"[^.\[\]]+"))
        {
            value = value is ListValue list && int.TryParse(part.Value, out var at) ? list.Items[at] : Assert.IsType<MapValue>(value)[part.Value];
        }

        return value;
    }

    /// <summary>The code that a value stands at.</summary>
    public static string Source(this SourceSpan span) => span.File?.GetText(span.Start, span.End) ?? "";
}
