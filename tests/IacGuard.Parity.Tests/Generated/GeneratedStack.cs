using System.Reflection;
using System.Runtime.Loader;
using Amazon.CDK;
using IacGuard.Parity.Tests.Analysis;
using IacGuard.Parity.Tests.Comparison;
using IacGuard.Parity.Tests.Synthesis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IacGuard.Parity.Tests.Generated;

/// <summary>A generated stack that compiles.</summary>
internal sealed class GeneratedStack
{
    private readonly CSharpCompilation compilation;

    private GeneratedStack(Translation translation, CSharpCompilation compilation)
    {
        Translation = translation;
        this.compilation = compilation;
    }

    /// <summary>Where it comes from.</summary>
    public Translation Translation { get; }

    private string TypeName => $"{Translation.Name}.{Translation.Name}";

    /// <summary>Compiles a translation; null when it does not compile against the CDK.</summary>
    public static GeneratedStack? Compile(Translation translation)
    {
        var compilation = CdkCompilation.OfText(translation.Code, translation.Name + ".cs");
        return compilation.GetDiagnostics().Any(static d => d.Severity == DiagnosticSeverity.Error) ? null : new GeneratedStack(translation, compilation);
    }

    /// <summary>What the analyzer says of it.</summary>
    public SourceAnalysis Analyze() => SourceAnalysis.Of(compilation);

    /// <summary>What the scanner says of what it synthesizes to without props; null when the CDK refuses it.</summary>
    public TemplateScan? Synthesize(CdkRoom room)
    {
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success, Translation.Template);
        image.Position = 0;
        var context = new AssemblyLoadContext(Translation.Name, isCollectible: false);
        var type = context.LoadFromStream(image).GetType(TypeName, throwOnError: true)!;
        var constructor = type.GetConstructors()[0];
        try
        {
            return room.Synthesize(scope => (Stack)constructor.Invoke([scope, Translation.Name, .. constructor.GetParameters().Skip(2).Select(static _ => (object?)null)]));
        }
        catch (Exception e) when (e is TargetInvocationException || e.GetType().FullName!.Contains("JSII", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }
    }

    /// <summary>A scan as if the original template had been synthesized from the stack.</summary>
    public TemplateScan AsScan(Judged original) => new(original, [new Instance("", TypeName)]);
}
