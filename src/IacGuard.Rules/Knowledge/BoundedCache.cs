using System.Collections.Concurrent;

namespace IacGuard.Rules.Knowledge;

/// <summary>Remembers answers to questions that input asks, up to a bound: what comes later is answered anew. Safe to use from several threads at once.</summary>
/// <param name="limit">How many answers are kept.</param>
/// <param name="comparer">When two questions are the same.</param>
internal sealed class BoundedCache<TKey, TValue>(int limit, IEqualityComparer<TKey> comparer)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, TValue> known = new(comparer);
    private int count;

    /// <summary>How many answers are kept now.</summary>
    public int Count => known.Count;

    /// <summary>The answer to a question that was kept.</summary>
    public bool TryGet(TKey key, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TValue value) => known.TryGetValue(key, out value);

    /// <summary>Keeps an answer where there is room.</summary>
    public void Add(TKey key, TValue value)
    {
        if (Volatile.Read(ref count) < limit && known.TryAdd(key, value))
        {
            Interlocked.Increment(ref count);
        }
    }
}
