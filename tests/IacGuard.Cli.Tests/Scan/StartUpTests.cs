namespace IacGuard.Cli.Tests.Scan;

public sealed class StartUpTests : IDisposable
{
    private readonly Workspace workspace = new Workspace().With("a.yaml", Workspace.OpenQueue);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public async Task WorkBegunForAScan_EndsWell() => await StartUp.Begin(["scan", "a.yaml"]);

    [Theory]
    [InlineData("rules")]
    [InlineData("--version")]
    [InlineData("scan")]
    [InlineData("scan a.yaml --jobs 1")]
    [InlineData("scan a.yaml --jobs=1")]
    public void CommandsThatNeedNone_BeginNoWork(string commandLine) => Assert.Same(Task.CompletedTask, StartUp.Begin(commandLine.Split(' ')));

    [Fact]
    public void WorkThatFailed_ChangesNoResult()
    {
        var expected = workspace.Run("scan a.yaml --format json");

        workspace.StartUp = Task.FromException(new InvalidDataException("broken"));

        Assert.Equal(expected, workspace.Run("scan a.yaml --format json"));
    }
}
