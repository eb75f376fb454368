using IacGuard.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IacGuard.Analyzers.Tests;

public sealed class OwnFailureTests
{
    [Theory]
    [InlineData("class Orders { int count = 1; }", DiagnosticSeverity.Warning)]
    [InlineData("class Orders { int count = ; }", DiagnosticSeverity.Hidden)]
    [InlineData("class Orders { } class Bills { int count = \"one\"; }", DiagnosticSeverity.Hidden)]
    public void FailureOnAType_IsShownOnceTheCodeCompiles(string text, DiagnosticSeverity expected)
    {
        var compilation = CSharpCompilation.Create(
            "App", [CSharpSyntaxTree.ParseText(text)], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        var told = OwnFailure.Of(compilation.GetTypeByMetadataName("Orders")!, new InvalidOperationException("no such thing"), CancellationToken.None);

        Assert.Equal(expected, told.Severity);
        Assert.Equal("IG9107", told.Id);
        Assert.Contains("no such thing", told.GetMessage(null), StringComparison.Ordinal);
    }
}
