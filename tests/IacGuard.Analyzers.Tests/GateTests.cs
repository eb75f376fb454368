using IacGuard.CdkTestKit;

namespace IacGuard.Analyzers.Tests;

public sealed class GateTests
{
    [Fact]
    public async Task ProjectWithoutTheCdk_HasNoFindings() =>
        await VerifyAnalyzer.RunAsync(new CdkAnalyzer(), "public class Queue { public Queue() { _ = new Queue(); } }", null, static p => p with { HasCdk = false });
}
