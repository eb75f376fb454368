using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace IacGuard.CdkTestKit;

/// <summary>A C# project in memory that references the CDK. Files of the same name as those of a user's project mean the same here.</summary>
public sealed record CdkProject
{
    /// <summary>The folder that its files seem to be in.</summary>
    public const string Folder = "/app/";

    private const string Usings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        """;

    private const string CdkUsings =
        """
        global using Amazon.CDK;
        global using Constructs;
        """;

    private static readonly Lazy<ImmutableArray<MetadataReference>> Framework = new(static () =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(static p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal)
            || Path.GetFileName(p) is "mscorlib.dll" or "netstandard.dll").Select(static p => (MetadataReference)MetadataReference.CreateFromFile(p))]);

    private static readonly Lazy<ImmutableArray<MetadataReference>> Cdk = new(static () =>
        [.. typeof(CdkProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(static a => a.Key == "CdkReferences").Value!.Split('|')
            .Select(static p => (MetadataReference)MetadataReference.CreateFromFile(p))]);

    /// <summary>The C# files: name to text without marks.</summary>
    public required IReadOnlyDictionary<string, string> Sources { get; init; }

    /// <summary>Files such as <c>iacguard.yaml</c>: name to text.</summary>
    public IReadOnlyDictionary<string, string> AdditionalFiles { get; init; } = new Dictionary<string, string>();

    /// <summary>MSBuild properties that the compiler can see.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>();

    /// <summary>Severities of an <c>.editorconfig</c> by diagnostic id.</summary>
    public IReadOnlyDictionary<string, ReportDiagnostic> Severities { get; init; } = new Dictionary<string, ReportDiagnostic>();

    /// <summary><c>.editorconfig</c> files: folder (as <c>Orders/</c>) to text.</summary>
    public IReadOnlyDictionary<string, string> EditorConfigs { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether the CDK is referenced.</summary>
    public bool HasCdk { get; init; } = true;

    /// <summary>Whether it has statements outside of any type.</summary>
    public bool IsProgram { get; init; }

    /// <summary>Opens it in a workspace.</summary>
    /// <exception cref="InvalidOperationException">It does not compile.</exception>
    public async Task<Project> OpenAsync()
    {
        using var workspace = new AdhocWorkspace();
        var id = ProjectId.CreateNewId();
        var options = new CSharpCompilationOptions(IsProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
            .WithSpecificDiagnosticOptions(Severities);
        var solution = workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(id, VersionStamp.Default, "App", "App", LanguageNames.CSharp, compilationOptions: options, parseOptions: new CSharpParseOptions(LanguageVersion.Latest)))
            .WithProjectMetadataReferences(id, HasCdk ? Framework.Value.AddRange(Cdk.Value) : Framework.Value);
        foreach (var (name, text) in Sources.Append(new("Usings.cs", HasCdk ? Usings + "\n" + CdkUsings : Usings)))
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(id, name), name, SourceText.From(text, System.Text.Encoding.UTF8), filePath: Folder + name);
        }

        foreach (var (name, text) in AdditionalFiles)
        {
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), name, SourceText.From(text), filePath: Folder + name);
        }

        foreach (var (folder, text) in EditorConfigs)
        {
            solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), ".editorconfig", SourceText.From(text), filePath: Folder + folder + ".editorconfig");
        }

        var project = solution.GetProject(id)!;
        await RequireCompiledAsync(project);
        return project;
    }

    /// <summary>Fails unless a project compiles.</summary>
    public static async Task RequireCompiledAsync(Project project)
    {
        var errors = (await project.GetCompilationAsync())!.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
        {
            throw new InvalidOperationException("The C# does not compile:\n" + string.Join('\n', errors));
        }
    }
}
