using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>
/// What the slots of a construct or call hold. A slot path names members from the outside in: <c>deadLetterQueue.queue</c>,
/// <c>rules[].expiration</c> (the item at hand), <c>environment{}</c> (the entry at hand), <c>code&lt;aws_lambda.Code.fromBucket&gt;.bucket</c>.
/// </summary>
/// <param name="root">A member of the props, or an argument; null when it is not given.</param>
/// <param name="isOpen">Whether members may be given that are not seen.</param>
internal sealed class SlotValues(Func<string, CdkValue?> root, bool isOpen)
{
    private static readonly char[] Separators = ['.', '[', '{', '<'];
    private readonly Dictionary<string, CdkValue> bound = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);

    /// <summary>Whether members may be given that are not seen.</summary>
    public bool IsOpen { get; } = isOpen;

    /// <summary>The key of the map entry at hand; null outside of one.</summary>
    public string? Key { get; private set; }

    /// <summary>A member of the root.</summary>
    public CdkValue? Root(string name) => root(name) is var given && IsAbsent(given) ? null : given;

    /// <summary>Whether a slot that is not found may hold something all the same: what holds it is given, in another way than the sweep gave it.</summary>
    public bool MayHold(string path) => IsOpen || Root(path.Substring(0, Next(path, 0))) is not null;

    /// <summary>Says what an item or entry path holds from now on.</summary>
    public void Bind(string path, CdkValue value, string? key = null)
    {
        bound[path] = value;
        if (key is not null)
        {
            keys[path] = key;
            Key = key;
        }
    }

    /// <summary>Says what a path holds until the answer is disposed of.</summary>
    public IDisposable BindFor(string path, CdkValue value)
    {
        var former = bound.TryGetValue(path, out var known) ? known : null;
        bound[path] = value;
        return new Binding(this, path, former);
    }

    /// <summary>What a member of a slot holds: as <see cref="Resolve"/>, for one whose value is at hand.</summary>
    /// <param name="value">What the slot holds.</param>
    /// <param name="prefix">The path of its members.</param>
    /// <param name="name">The member.</param>
    public CdkValue? Member(CdkValue value, string prefix, string name)
    {
        // Most slots hold what the code gives, and most of their members are not given.
        if (bound.Count > 0)
        {
            return Resolve(prefix + name);
        }

        var member = Below(value, name);
        return IsAbsent(member) ? null : member;
    }

    /// <summary>What a slot holds; null when it is not given; unknown when that cannot be told.</summary>
    public CdkValue? Resolve(string path)
    {
        CdkValue? at = null;
        for (var start = 0; start < path.Length;)
        {
            var end = Next(path, start);
            var step = path.Substring(start, end - start).TrimStart('.');
            at = bound.TryGetValue(path.Substring(0, end), out var known) ? known : start == 0 ? root(step) : Below(at, step);
            if (IsAbsent(at))
            {
                return null;
            }

            start = end;
        }

        return at;
    }

    /// <summary>Whether a value is none: not given, or C#'s null.</summary>
    public static bool IsAbsent(CdkValue? value) => value is null or PlainValue { Value: AbsentValue };

    private sealed class Binding(SlotValues owner, string path, CdkValue? former) : IDisposable
    {
        public void Dispose()
        {
            if (former is null)
            {
                owner.bound.Remove(path);
            }
            else
            {
                owner.bound[path] = former;
            }
        }
    }

    private static CdkValue? Below(CdkValue? value, string step) => (value, step[0]) switch
    {
        (null, _) => null,
        (PlainValue { Value: UnknownValue }, _) => value,
        (_, '<') => value,
        (ListOf { Items.Count: 1 } list, '[') => list.Items[0],
        (MapOf { Entries.Count: 1 } map, '{') => map.Entries[0].Value,
        (StructValue members, _) => members[step] ?? (members.IsOpen ? Unknown(members.Span) : null),
        (CdkObject arguments, _) => arguments[step],
        (MapOf map, _) => map[step] ?? (map.IsOpen ? Unknown(map.Span) : null),
        _ => Unknown(value!.Span),
    };

    private static PlainValue Unknown(SourceSpan span) => new(new UnknownValue(UnknownSource.Argument, "may be set where it is not seen", span));

    private static int Next(string path, int start)
    {
        switch (path[start])
        {
            case '[':
                return path.IndexOf(']', start) + 1;
            case '{':
                return path.IndexOf('}', start) + 1;
            case '<':
                return path.IndexOf('>', start) + 1;
        }

        var end = path.IndexOfAny(Separators, start + 1);
        return end < 0 ? path.Length : end;
    }
}
