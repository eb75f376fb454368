using System.Xml.Linq;
using IacGuard.TestKit;

namespace IacGuard.Architecture.Tests;

public sealed class ProjectReferenceTests
{
    /// <summary>What each project may see. Arrows point left only.</summary>
    public static TheoryData<string, string[]> Allowed => new()
    {
        { "IacGuard.Model", [] },
        { "IacGuard.Documents", ["Model"] },
        { "IacGuard.Rules", ["Model", "Documents"] },
        { "IacGuard.RuleCompiler", ["Rules"] },
        { "IacGuard.BuiltInRules", ["Rules", "RuleCompiler"] },
        { "IacGuard.CloudFormation", ["Model", "Documents"] },
        { "IacGuard.Cdk", ["Model", "Documents"] },
        { "IacGuard.Analyzers", ["Model", "Documents", "Rules", "BuiltInRules", "Cdk"] },
        { "IacGuard.CodeFixes", ["Model", "Documents", "Rules", "BuiltInRules", "Cdk", "Analyzers"] },
        { "IacGuard.Analyzers.Pack", ["Analyzers", "CodeFixes"] },
        { "IacGuard.Reporting", ["Rules"] },
        { "IacGuard.Cli", ["Model", "Documents", "Rules", "BuiltInRules", "CloudFormation", "Reporting"] },
        { "IacGuard.Dev", ["Model", "Documents", "Rules", "BuiltInRules", "CloudFormation", "Cdk"] },
    };

    [Theory]
    [MemberData(nameof(Allowed))]
    public void Project_SeesOnlyWhatItMay(string project, string[] allowed)
    {
        var references = References(project);

        Assert.Subset(allowed.Select(static a => "IacGuard." + a).ToHashSet(), references);
    }

    [Fact]
    public void EveryProject_HasItsArrows()
    {
        var projects = Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src"), "IacGuard.*").Select(Path.GetFileName).Order();

        Assert.Equal(projects, Allowed.Select(static row => (string)row[0]).Order());
    }

    [Theory]
    [InlineData("IacGuard.Model")]
    [InlineData("IacGuard.Documents")]
    [InlineData("IacGuard.Rules")]
    [InlineData("IacGuard.BuiltInRules")]
    [InlineData("IacGuard.Cdk")]
    [InlineData("IacGuard.Analyzers")]
    [InlineData("IacGuard.CodeFixes")]
    public void LibraryThatTheCompilerLoads_TargetsNetStandard(string project)
    {
        var frameworks = Load(project).Descendants("TargetFrameworks").Single().Value;

        Assert.Equal("$(LibraryFrameworks)", frameworks);
    }

    [Fact]
    public void Analyzer_KnowsNoWorkspaces() =>
        Assert.DoesNotContain("Microsoft.CodeAnalysis.CSharp.Workspaces", Load("IacGuard.Analyzers").Descendants("PackageReference").Select(static r => r.Attribute("Include")!.Value));

    [Fact]
    public void WhatTheCompilerLoads_BringsItsOwnJson() =>
        Assert.DoesNotContain("System.Text.Json", Load("IacGuard.Documents").Descendants("PackageReference").Select(static r => r.Attribute("Include")!.Value));

    [Fact]
    public void YamlLibrary_IsTouchedByDocumentsOnly()
    {
        var users = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(static f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(static f => File.ReadAllText(f).Contains("YamlDotNet", StringComparison.Ordinal))
            .Select(static f => Path.GetRelativePath(Path.Combine(Repository.Root, "src"), f).Split(Path.DirectorySeparatorChar)[0]);

        Assert.Equal(["IacGuard.Documents"], users.Distinct());
    }

    private static HashSet<string> References(string project) =>
        [.. Load(project).Descendants("ProjectReference").Select(static r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')))];

    private static XDocument Load(string project) => XDocument.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj"));
}
