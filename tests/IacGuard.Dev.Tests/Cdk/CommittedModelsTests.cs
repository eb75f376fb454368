using System.Text.Json.Nodes;
using IacGuard.Dev.Knowledge.Cdk;

namespace IacGuard.Dev.Tests.Cdk;

/// <summary>Doubts go into the committed models without a sweep.</summary>
public sealed class CommittedModelsTests : IDisposable
{
    private readonly byte[] packed = File.ReadAllBytes(Path.Combine(Repository.Root, CdkRefresh.Target));
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("iacguard-patches-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void CommittedDoubts_AreInTheCommittedModels() =>
        Assert.Equal(packed, new CommittedModels(packed).Pack(ModelPatches.Read(Path.Combine(Repository.Root, CdkRefresh.Patches))));

    [Fact]
    public void NewDoubt_GoesIntoTheModelsOfItsClassOnce()
    {
        var plain = new CommittedModels(packed).Pack(Doubting("{}"));
        var patches = Doubting("""{ "aws_sqs.Queue": { "queueName": ["Resource Properties.QueueName"] } }""");

        var once = new CommittedModels(plain).Pack(patches);

        Assert.NotEqual(plain, once);
        Assert.Equal(once, new CommittedModels(once).Pack(patches));
        foreach (var version in (string[])["2.160.0", "2.276.0"])
        {
            var (before, after) = (new CommittedModels(plain).Of(version), new CommittedModels(once).Of(version));
            Assert.Equal(["aws_sqs.Queue"], after.Where(m => !JsonNode.DeepEquals(m.Value, before[m.Key])).Select(static m => m.Key));
            var pair = after["aws_sqs.Queue"]["pairs"]!.AsArray()[^1]!;
            Assert.Equal("queueName", pair["a"]!.GetValue<string>());
            Assert.Equal("""[{"r":"Resource","p":["Properties","QueueName"]}]""", pair["x"]!.ToJsonString());
        }
    }

    [Fact]
    public void DoubtThatTheFilesNoLongerHold_IsTakenOut()
    {
        var plain = new CommittedModels(packed).Pack(Doubting("{}"));
        var doubted = new CommittedModels(plain).Pack(Doubting("""{ "aws_sqs.Queue": { "queueName": ["Resource Properties.QueueName"] } }"""));

        Assert.Equal(plain, new CommittedModels(doubted).Pack(Doubting("{}")));
    }

    [Fact]
    public void DoubtOfAVersion_LeavesOtherVersionsAsTheyAre()
    {
        var plain = new CommittedModels(packed).Pack(Doubting("{}"));
        File.WriteAllText(Path.Combine(folder.FullName, ModelPatches.DoubtsFileOf("2.276.0")), """{ "aws_sqs.Queue": { "queueName": ["Resource Properties.QueueName"] } }""");

        var doubted = new CommittedModels(new CommittedModels(plain).Pack(ModelPatches.Read(folder.FullName)));

        Assert.True(JsonNode.DeepEquals(new CommittedModels(plain).Of("2.160.0")["aws_sqs.Queue"], doubted.Of("2.160.0")["aws_sqs.Queue"]));
        Assert.Equal("queueName", doubted.Of("2.276.0")["aws_sqs.Queue"]["pairs"]!.AsArray()[^1]!["a"]!.GetValue<string>());
    }

    [Fact]
    public void VersionThatWasNotSwept_IsAnError() =>
        Assert.Contains("2.160.0", Assert.Throws<DevException>(() => new CommittedModels(packed).Of("1.0.0")).Message, StringComparison.Ordinal);

    private ModelPatches Doubting(string doubts)
    {
        File.WriteAllText(Path.Combine(folder.FullName, ModelPatches.DoubtsFile), doubts);
        return ModelPatches.Read(folder.FullName);
    }
}
