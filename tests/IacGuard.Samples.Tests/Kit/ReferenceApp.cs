using Amazon.CDK;
using Amazon.CDK.Assertions;
using ReferencePipelines.Shared;

namespace IacGuard.Samples.Tests.Kit;

/// <summary>The reference pipelines, synthesized once for all tests, in a folder that is deleted afterwards.</summary>
public sealed class ReferenceApp : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Dictionary<string, Synthesized> stacks = new(StringComparer.Ordinal);

    /// <summary>Synthesizes.</summary>
    public ReferenceApp()
    {
        Output = Path.Combine(folder.Path, "cdk.out");
        var app = new App(new AppProps { Context = CdkJson.Context(), Outdir = Output, AnalyticsReporting = false });
        global::ReferencePipelines.Systems.AddAll(app);
        app.Synth();
        foreach (var stack in app.Node.Children.OfType<Stack>())
        {
            stacks.Add(stack.Node.Id, new Synthesized(Template.FromStack(stack), File.ReadAllText(Path.Combine(Output, stack.TemplateFile))));
        }
    }

    /// <summary>The cdk.out folder; absolute.</summary>
    public string Output { get; }

    /// <summary>The ids of the stacks.</summary>
    public IReadOnlyCollection<string> Ids => stacks.Keys;

    /// <summary>A stack by its id.</summary>
    public Synthesized this[string id] => stacks[id];

    /// <inheritdoc />
    public void Dispose() => folder.Dispose();
}

/// <summary>Tests that share the app. jsii has one Node process, so they take turns.</summary>
[CollectionDefinition(Name)]
public sealed class ReferenceAppTests : ICollectionFixture<ReferenceApp>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "reference app";
}
