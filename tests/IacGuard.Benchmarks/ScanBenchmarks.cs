using BenchmarkDotNet.Attributes;
using IacGuard.BuiltInRules;
using IacGuard.CloudFormation;
using IacGuard.Documents;
using IacGuard.Model;
using IacGuard.Rules;
using IacGuard.Rules.Evaluation;
using IacGuard.TestKit;

namespace IacGuard.Benchmarks;

/// <summary>The parts of a scan: text to nodes, nodes to model, model to findings with all rules.</summary>
[MemoryDiagnoser]
public class ScanBenchmarks
{
    private byte[] bytes = [];
    private Document document = null!;
    private App app = null!;
    private Judge judge = null!;

    /// <summary>The template, below the folder <c>shared/bench</c> beside the repository or <c>samples</c>.</summary>
    [Params("samples/templates/orders.yaml", "shared:bench/small.json", "shared:bench/large.json")]
    public string Template { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        var path = Template.StartsWith("shared:", StringComparison.Ordinal)
            ? Repository.Shared(Template["shared:".Length..].Split('/'))
            : Path.Combine(Repository.Root, Template);
        bytes = File.ReadAllBytes(path);
        document = DocumentReader.Read(Template, bytes);
        app = new App([TemplateReader.Read(document, TemplateOptions.Default).Stack!]);
        judge = new Judge([.. BuiltInCatalog.Rules.Select(static r => new RuleSetting(r, r.Severity, new Dictionary<string, Value>()))], new DateTime(2026, 11, 21));
    }

    [Benchmark]
    public Document Read() => DocumentReader.Read(Template, bytes);

    [Benchmark]
    public TemplateResult Model() => TemplateReader.Read(document, TemplateOptions.Default);

    [Benchmark]
    public IReadOnlyList<Finding> Judge() => judge.Evaluate(app);
}
