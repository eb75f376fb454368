using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IacGuard.Parity.Tests.Analysis;

/// <summary>Compilations that reference the CDK and the framework. They share the metadata, so that each costs little more than its own code.</summary>
internal static class CdkCompilation
{
    private const string GlobalUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly string[] Prefixes = ["System.", "System", "Microsoft.CSharp", "mscorlib", "netstandard", "Amazon.", "Constructs", "Newtonsoft."];
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest);
    private static readonly Lazy<CSharpCompilation> Empty = new(CreateEmpty);

    /// <summary>Code that somebody wrote for the .NET SDK: with its implicit usings, nullable annotations on.</summary>
    public static CSharpCompilation OfFiles(IEnumerable<string> paths) =>
        Empty.Value.AddSyntaxTrees([.. paths.Select(static p => Parse(File.ReadAllText(p), p)), Parse(GlobalUsings, "Usings.g.cs")]);

    /// <summary>One file without implicit usings.</summary>
    public static CSharpCompilation OfText(string text, string path) => Empty.Value.AddSyntaxTrees(Parse(text, path));

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, Options, path, System.Text.Encoding.UTF8);

    private static CSharpCompilation CreateEmpty()
    {
        var compilation = CSharpCompilation.Create(
            "Parity", [], References(), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        // Binds the references, which all compilations made from this one then share.
        _ = compilation.GetTypeByMetadataName("Amazon.CDK.Stack") ?? throw new InvalidOperationException("The CDK is not among the references.");
        return compilation;
    }

    private static ImmutableArray<MetadataReference> References() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static p => Prefixes.Any(prefix => Path.GetFileNameWithoutExtension(p).StartsWith(prefix, StringComparison.Ordinal)))
            .Select(static p => MetadataReference.CreateFromFile(p)),
    ];
}
