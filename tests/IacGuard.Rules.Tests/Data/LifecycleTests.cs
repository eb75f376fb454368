using IacGuard.Rules.Lifecycle;
using static IacGuard.Rules.Tests.Naming.Make;

namespace IacGuard.Rules.Tests.Data;

public class LifecycleTests
{
    [Theory]
    [InlineData("nodejs20.x", true, false, false)]
    [InlineData("nodejs12.x", true, true, false)]
    [InlineData("dotnet8", true, false, false)]
    [InlineData("dotnet10", false, false, false)]
    [InlineData("nodejs22.x", false, false, true)]
    [InlineData("java11", false, false, false)]
    [InlineData("nodejs26.x", false, false, false)]
    [InlineData("java21.al2099", false, false, false)]
    public void Runtime_IsJudgedAtTheDay(string runtime, bool deprecated, bool blocked, bool endsSoon)
    {
        var context = Whole(Resource("AWS::Lambda::Function"));
        Assert.Equal(deprecated, new RuntimeDeprecatedPredicate().Test(Text(runtime), Text("true"), context).IsTrue);
        Assert.Equal(blocked, new RuntimeBlockedPredicate().Test(Text(runtime), Text("true"), context).IsTrue);
        Assert.Equal(endsSoon, new RuntimeEndsWithinPredicate().Test(Text(runtime), Text("180"), context).IsTrue);
    }

    [Fact]
    public void Counts_AgreeWithFacts()
    {
        var day = new DateTime(2026, 11, 21, 0, 0, 0, DateTimeKind.Utc);
        Assert.Equal(30, LambdaRuntimes.All.Count(r => r.Deprecated <= day && r.Identifier != "dotnet9"));
        Assert.Equal(14, LambdaRuntimes.All.Count(r => r.CreateBlocked <= day && r.UpdateBlocked <= day));
        Assert.Equal(6, LambdaRuntimes.All.Count(r => r.CreateBlocked <= day && r.UpdateBlocked > day));
        Assert.All(LambdaRuntimes.All, static r => Assert.True(r.Successor is null || LambdaRuntimes.Find(r.Successor) is not null));
    }

    [Fact]
    public void Report_GivesTheDates()
    {
        var context = Whole(Resource("AWS::Lambda::Function"));
        new RuntimeDeprecatedPredicate().Test(Text("dotnet8"), Text("true"), context);
        var facts = Assert.Single(context.Reports).Facts;
        Assert.Equal("2026-11-10", facts["deprecated"]);
        Assert.Equal("2027-02-01", facts["blocked"]);
        Assert.Equal("dotnet10", facts["successor"]);
    }

    [Fact]
    public void UnknownRuntime_IsUndecided() =>
        Assert.True(new RuntimeDeprecatedPredicate().Test(Unknown(), Text("true"), Whole(Resource("X"))).IsUnknown);
}
