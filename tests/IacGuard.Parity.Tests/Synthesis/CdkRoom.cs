using System.ComponentModel;
using System.Diagnostics;
using Amazon.CDK;
using Constructs;
using IacGuard.CloudFormation.Apps;
using IacGuard.Parity.Tests.Comparison;
using App = Amazon.CDK.App;
using Environment = System.Environment;
using Stack = Amazon.CDK.Stack;

namespace IacGuard.Parity.Tests.Synthesis;

/// <summary>
/// Where the real CDK runs: in this process, with Node beside it. All that it leaves in temporary folders is below one, which is removed. Made
/// once for a test run, because Node stays with the first temporary folder that it was given.
/// </summary>
public sealed class CdkRoom : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("iacguard-parity-").FullName;
    private int stacks;

    /// <summary>Sets what Node and jsii look at.</summary>
    public CdkRoom()
    {
        Environment.SetEnvironmentVariable("TMPDIR", NewFolder("tmp"));
        Environment.SetEnvironmentVariable("JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION", "20");
        Environment.SetEnvironmentVariable("JSII_SILENCE_WARNING_DEPRECATED_NODE_VERSION", "20");
        HasNode = Answers("node");
    }

    /// <summary>Whether Node is there to run the CDK.</summary>
    public bool HasNode { get; }

    /// <summary>Makes a folder of the room.</summary>
    public string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(folder, name)).FullName;

    /// <summary>Runs an app of one stack and judges its template; paths are below the stack.</summary>
    internal TemplateScan Synthesize(Func<Construct, Stack> make) => Run(app => make(app), [], BelowStack);

    /// <summary>Runs an app and judges its templates together; paths begin with the stack.</summary>
    /// <param name="fill">Adds the stacks.</param>
    /// <param name="context">What <c>cdk.json</c> hands over.</param>
    internal TemplateScan SynthesizeApp(Action<App> fill, IReadOnlyDictionary<string, object> context) => Run(fill, context, static path => path);

    /// <summary>Runs a program that makes its app itself, and judges its templates together; paths begin with the stack.</summary>
    /// <param name="run">Runs the program; what it is given makes the app from the program's own props.</param>
    /// <param name="context">What <c>cdk.json</c> hands over.</param>
    /// <exception cref="InvalidOperationException">The program makes no app.</exception>
    internal TemplateScan SynthesizeProgram(Action<Func<IAppProps?, App>> run, IReadOnlyDictionary<string, object> context) => Run(
        outdir =>
        {
            App? made = null;
            run(props => made = NewApp(outdir, props?.Context is { } own ? context.Concat(own.Where(o => !context.ContainsKey(o.Key))) : context));
            return made ?? throw new InvalidOperationException("the program makes no app");
        },
        static path => path);

    private TemplateScan Run(Action<App> fill, IEnumerable<KeyValuePair<string, object>> context, Func<string, string> place) => Run(
        outdir =>
        {
            var app = NewApp(outdir, context);
            fill(app);
            return app;
        },
        place);

    private TemplateScan Run(Func<string, App> make, Func<string, string> place)
    {
        var outdir = NewFolder("out-" + stacks++);
        var app = make(outdir);
        var instances = Instances(app, place);
        app.Synth();
        var judged = Judged.Of(Read(outdir), r => r.ConstructPath is { } path ? place(path) : null);
        Directory.Delete(outdir, recursive: true);
        return new TemplateScan(judged, instances);
    }

    private static App NewApp(string outdir, IEnumerable<KeyValuePair<string, object>> context) => new(new AppProps
    {
        Outdir = outdir,
        AnalyticsReporting = false,
        Context = new Dictionary<string, object>(context) { ["aws:cdk:enable-path-metadata"] = true, ["aws:cdk:enable-asset-metadata"] = true },
    });

    /// <inheritdoc />
    public void Dispose()
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // Node may still write while it ends.
        }
    }

    /// <summary>Whether a program can be started.</summary>
    internal static bool Answers(string program)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, "--version") { RedirectStandardOutput = true, RedirectStandardError = true });
            process!.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static Model.App Read(string outdir)
    {
        var result = AppReader.ReadAssembly(path => File.Exists(Path.Combine(outdir, path)) ? File.ReadAllBytes(Path.Combine(outdir, path)) : null);
        Assert.Empty(result.Errors);
        Assert.NotEmpty(result.App.Stacks);
        return result.App;
    }

    private static string BelowStack(string path) => path.IndexOf('/', StringComparison.Ordinal) is var slash and > 0 ? path[(slash + 1)..] : "";

    private static List<Instance> Instances(App app, Func<string, string> place)
    {
        var instances = new List<Instance>();
        foreach (var construct in app.Node.FindAll())
        {
            var path = construct.Node.Path;
            for (var type = construct.GetType(); type is not null && IsOfBody(type); type = type.BaseType)
            {
                instances.Add(new Instance(place(path), type.FullName!.Replace('+', '.')));
            }
        }

        return instances;
    }

    private static bool IsOfBody(Type type) => type != typeof(object) && type.Assembly != typeof(Stack).Assembly && type.Assembly != typeof(Construct).Assembly;
}

/// <summary>All tests that run the CDK: it is one process of Node, so they take turns.</summary>
[CollectionDefinition(nameof(CdkRoom))]
public sealed class CdkRoomCollection : ICollectionFixture<CdkRoom>;
