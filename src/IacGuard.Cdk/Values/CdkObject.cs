using IacGuard.Model;

namespace IacGuard.Cdk.Values;

/// <summary>A named argument of a call.</summary>
/// <param name="Name">The parameter's name in C#, which is its jsii name.</param>
/// <param name="Value">The argument; optional parameters that are not given are not listed.</param>
public sealed record CdkArgument(string Name, CdkValue Value)
{
    /// <summary>An argument by its name; null when it is not given.</summary>
    internal static CdkValue? Find(IReadOnlyList<CdkArgument> arguments, string name)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].Name == name)
            {
                return arguments[i].Value;
            }
        }

        return null;
    }
}

/// <summary>Something that is called on an object after it was made: a method, or a property that is set (named <c>set:</c> and its jsii name).</summary>
/// <param name="Method">The jsii name of the method.</param>
/// <param name="DeclaringFqn">The jsii name of the class or interface that declares it.</param>
/// <param name="Arguments">The arguments given.</param>
/// <param name="Span">The call; for a method the name and argument list are in it.</param>
public sealed record CdkCall(string Method, string DeclaringFqn, IReadOnlyList<CdkArgument> Arguments, SourceSpan Span)
{
    /// <summary>Before the jsii name of a property that is set.</summary>
    public const string SetterPrefix = "set:";

    /// <summary>Where the method's name stands.</summary>
    public SourceSpan NameSpan { get; init; } = Span;

    /// <summary>The condition under which it is called; null when always.</summary>
    public Condition? Guard { get; init; }

    /// <summary>Whether it is called in a loop, any number of times with other arguments.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>The object that the call returns, when the CDK returns one.</summary>
    public CdkObject? Result { get; init; }

    /// <summary>An argument by its name; null when it is not given.</summary>
    public CdkValue? this[string name] => CdkArgument.Find(Arguments, name);

    /// <summary>What a construct does when it is made, as a call without arguments: it stands where the construct stands.</summary>
    internal static CdkCall By(CdkObject construct, string method) =>
        new(method, construct.Fqn, [], construct.Construct!.Span) { NameSpan = construct.Construct.IdSpan, Guard = construct.Guard, IsRepeated = construct.IsRepeated };
}

/// <summary>
/// An object of a CDK class, compared by identity: a construct (<c>new Queue(...)</c>), or something that is passed to one
/// (<c>Duration.Days(3)</c>, <c>Runtime.NODEJS_20_X</c>, <c>new PolicyStatement(...)</c>, <c>queue.GrantSendMessages(f)</c>, <c>function.Role</c>).
/// </summary>
public sealed class CdkObject(string fqn, IReadOnlyList<CdkArgument> arguments, SourceSpan span) : CdkValue(span)
{
    private List<CdkCall>? calls;

    /// <summary>The jsii name of the class: of the created one, or the declared type of what a member returns.</summary>
    public string Fqn { get; } = fqn;

    /// <summary>How it came to be; null for a constructor, else the jsii name of the static or instance method or property.</summary>
    public string? Member { get; init; }

    /// <summary>The jsii name of the class that declares <see cref="Member"/>; null for a constructor.</summary>
    public string? MemberOf { get; init; }

    /// <summary>The object whose member it came from; null for constructors and static members.</summary>
    public CdkObject? Receiver { get; init; }

    /// <summary>The arguments of the constructor or method, without scope and id of a construct.</summary>
    public IReadOnlyList<CdkArgument> Arguments { get; } = arguments;

    /// <summary>Set when it is a construct made by its constructor (or the type's own <c>this</c>); null else.</summary>
    public ConstructIdentity? Construct { get; init; }

    /// <summary>The object of the user's own class that it is; null for classes of the CDK.</summary>
    internal CdkValue? Instance { get; init; }

    /// <summary>The condition under which it is made; null when always.</summary>
    public Condition? Guard { get; init; }

    /// <summary>Whether it is made in a loop.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>Whether code that is not followed can reach it and add to it (policies, targets, use as a dead-letter queue).</summary>
    public bool IsShared { get; private set; }

    /// <summary>What happened to it after it was made, in order.</summary>
    public IReadOnlyList<CdkCall> Calls => calls ?? (IReadOnlyList<CdkCall>)[];

    /// <summary>An argument by its name; null when it is not given.</summary>
    public CdkValue? this[string name] => CdkArgument.Find(Arguments, name);

    /// <summary>Notes a call on the object.</summary>
    public void Add(CdkCall call) => (calls ??= []).Add(call);

    /// <summary>Puts another call in the place of one that was noted.</summary>
    /// <returns>The other call.</returns>
    internal CdkCall Replace(CdkCall call, CdkCall other)
    {
        calls![calls.LastIndexOf(call)] = other;
        return other;
    }

    /// <summary>Notes that code which is not followed can reach it.</summary>
    public void Share() => IsShared = true;

    /// <inheritdoc />
    public override string ToString() => Member is null ? "new " + Fqn : (Receiver?.ToString() ?? MemberOf ?? Fqn) + "." + Member;
}

/// <summary>Which construct an object is.</summary>
/// <param name="path">The path of construct ids from the type's own scope, such as <c>Api/Orders</c>; empty for the type itself.</param>
/// <param name="idSpan">Where a finding on the construct as a whole points: the class name behind <c>new</c>.</param>
/// <param name="ids">The logical ids of the type.</param>
public sealed class ConstructIdentity(string path, SourceSpan idSpan, LogicalIds ids)
{
    private LastId? last;

    /// <summary>The path of construct ids from the type's own scope; unique in a type.</summary>
    public string Path { get; } = path;

    /// <summary>Where a finding on the construct as a whole points.</summary>
    public SourceSpan IdSpan { get; } = idSpan;

    /// <summary>The whole creation expression.</summary>
    public SourceSpan Span { get; init; } = idSpan;

    /// <summary>The logical ids of the type that makes it.</summary>
    public LogicalIds Ids { get; } = ids;

    /// <summary>The construct's own id as text; null where it is not known.</summary>
    public string? Id { get; init; }

    /// <summary>
    /// The logical id of a resource that the construct makes: as the CDK's, without the hash (<c>OrdersPolicy</c>); see <see cref="LogicalIds"/>.
    /// </summary>
    /// <param name="relativePath">The resource's path below the construct, such as <c>Resource</c> or <c>Policy/Resource</c>; empty for an L1 construct.</param>
    public string LogicalId(string relativePath)
    {
        if (last is { } known && known.RelativePath == relativePath)
        {
            return known.Id;
        }

        var id = Ids.Of(relativePath.Length == 0 ? Path : Path.Length == 0 ? relativePath : Path + "/" + relativePath);
        last = new LastId(relativePath, id);
        return id;
    }

    // Most constructs are asked for one resource again and again.
    private sealed record LastId(string RelativePath, string Id);
}
