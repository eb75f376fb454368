using System.Reflection;
using System.Runtime.Loader;
using Amazon.CDK;
using IacGuard.Cdk;
using IacGuard.Parity.Tests.Analysis;
using IacGuard.Parity.Tests.Comparison;
using IacGuard.Parity.Tests.Synthesis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IacGuard.Parity.Tests.PublicApps;

/// <summary>An app in a folder of its own: C# files with an entry point, and its <c>cdk.json</c> if it has one.</summary>
internal sealed class PublicApp(string folder)
{
    private readonly IReadOnlyDictionary<string, object> context = File.Exists(Path.Combine(folder, "cdk.json")) ? CdkContext.Read(Path.Combine(folder, "cdk.json")) : new Dictionary<string, object>();
    private readonly CSharpCompilation compilation = CdkCompilation.OfFiles(Sources(folder)).WithOptions(new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Annotations));

    /// <summary>The folder's name.</summary>
    public string Name { get; } = Path.GetFileName(folder);

    /// <summary>What keeps it from being compiled.</summary>
    public IReadOnlyList<Diagnostic> Errors => [.. compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error)];

    /// <summary>What the analyzer says of it.</summary>
    public SourceAnalysis Analyze() => SourceAnalysis.Of(compilation, new CdkReadOptions { HoldsWholeApp = true, FeatureFlags = [.. context.Where(static c => c.Value is true).Select(static c => c.Key)] });

    /// <summary>Runs its program, and judges what it synthesizes.</summary>
    /// <exception cref="InvalidOperationException">The program makes no app, or fails.</exception>
    public TemplateScan Synthesize(CdkRoom room)
    {
        using var image = new MemoryStream();
        var changed = AppStart.In(compilation);
        if (changed.Emit(image) is { Success: false } failed)
        {
            throw new InvalidOperationException(string.Join('\n', failed.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error)));
        }

        image.Position = 0;
        var assembly = new AssemblyLoadContext(Name, isCollectible: false).LoadFromStream(image);
        var program = changed.GetEntryPoint(CancellationToken.None)!.ContainingType.ToDisplayString();
        var scan = room.SynthesizeProgram(make => Run(assembly, make), context);
        return scan with { Instances = [.. scan.Instances, new Instance("", program)] };
    }

    private static void Run(Assembly assembly, Func<IAppProps?, App> make)
    {
        assembly.GetType(AppStart.TypeName, throwOnError: true)!.GetField(AppStart.FieldName)!.SetValue(null, make);
        var main = assembly.EntryPoint!;
        (main.Invoke(null, main.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]) as Task)?.GetAwaiter().GetResult();
    }

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(static f => !f.Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj" or "cdk.out"))
            .Order(StringComparer.Ordinal);
}
