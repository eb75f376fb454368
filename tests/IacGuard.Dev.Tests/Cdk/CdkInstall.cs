using System.Text.Json;
using IacGuard.Dev.Knowledge;
using IacGuard.Dev.Knowledge.Cdk;

namespace IacGuard.Dev.Tests.Cdk;

/// <summary>The aws-cdk-lib that the models came from, installed by npm for the time of the tests; tests skip where npm cannot install it.</summary>
public sealed class CdkInstall : IDisposable
{
    private const string Version = "2.160.0";
    private readonly string folder = Directory.CreateTempSubdirectory("iacguard-cdk-tests-").FullName;
    private readonly string? failure;

    public CdkInstall()
    {
        try
        {
            NpmPackage.Install(folder, $"aws-cdk-lib@{Version}", "constructs@10.0.5");
        }
        catch (InvalidOperationException error)
        {
            failure = error.Message;
        }
    }

    /// <summary>The version installed.</summary>
    public static string LibraryVersion => Version;

    internal NodeSweep Sweep()
    {
        Skip.If(failure is not null, $"npm cannot install aws-cdk-lib here: {failure}");
        return new NodeSweep(Path.Combine(folder, "node_modules"), seconds: 10);
    }

    /// <summary>The feature flags of a fresh project.</summary>
    internal IReadOnlyList<string> FreshFlags() => Sweep().FreshFlags();

    /// <summary>Random examples of classes: so many of each.</summary>
    internal IReadOnlyList<JsonElement> Examples(IEnumerable<string> names, int seed, int count)
    {
        var lines = Sweep().Run("random.js", string.Concat(names.Select(name => $"{name} {seed} {count}\n")));
        return [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonDocument.Parse(line).RootElement)];
    }

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(folder, recursive: true);
}

/// <summary>The tests that share one installation.</summary>
[CollectionDefinition(Name)]
public sealed class CdkGroup : ICollectionFixture<CdkInstall>
{
    public const string Name = "aws-cdk-lib";
}
