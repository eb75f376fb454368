using IacGuard.Rules.Knowledge;

namespace IacGuard.Rules.Tests.Knowledge;

public class BoundedCacheTests
{
    [Fact]
    public void MoreThanTheLimit_KeepsWhatCameFirst()
    {
        var cache = new BoundedCache<string, int>(2, StringComparer.Ordinal);
        cache.Add("a", 1);
        cache.Add("b", 2);
        cache.Add("c", 3);

        Assert.True(cache.TryGet("a", out var first));
        Assert.Equal(1, first);
        Assert.False(cache.TryGet("c", out _));
        Assert.Equal(2, cache.Count);
    }

    [Fact]
    public void SameQuestionTwice_TakesOnePlace()
    {
        var cache = new BoundedCache<string, int>(2, StringComparer.Ordinal);
        cache.Add("a", 1);
        cache.Add("a", 2);
        cache.Add("b", 3);

        Assert.True(cache.TryGet("a", out var first));
        Assert.Equal(1, first);
        Assert.True(cache.TryGet("b", out _));
    }
}
