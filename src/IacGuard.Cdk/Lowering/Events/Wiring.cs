using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Events;

/// <summary>What event sources and subscriptions do to the constructs that they join: references, grants, permissions, statements.</summary>
/// <param name="lowerings">All lowerings of the stack: what a wire does by a method of a construct is done by the one that knows the method.</param>
internal sealed class Wiring(Func<IReadOnlyList<IConstructLowering>> lowerings)
{
    /// <summary>An attribute of a construct, such as <c>queueArn</c>; unknown for what was passed in.</summary>
    public Value Attribute(CdkValue? value, string name, SourceSpan span) => value switch
    {
        CdkObject made => lowerings().Select(l => l.Attribute(made, name, span)).FirstOrDefault(static v => v is not null) ?? Texts.Unknown("is not known from the code", span),
        PlainValue { Value: UnknownValue unknown } => unknown,
        _ => Texts.Unknown("is not known from the code", span),
    };

    /// <summary>Calls a method of a construct as the code that is read would; what was passed in is changed where it was made.</summary>
    public void Call(CdkValue? receiver, string method, CdkCall cause, LoweringContext context, params CdkArgument[] arguments)
    {
        if (receiver is not CdkObject made)
        {
            return;
        }

        var call = cause with { Method = method, DeclaringFqn = made.Fqn, Arguments = arguments, Result = null };
        context.Draft.IsOpen |= !lowerings().Any(l => l.TryApply(made, call, context)) && made.Construct is not null;
    }

    /// <summary>Lowers a construct that a call makes, as if its constructor were called.</summary>
    public void Lower(CdkObject construct, LoweringContext context)
    {
        var before = context.Draft.Resources.Count;
        context.Draft.IsOpen |= !lowerings().Any(l => l.TryLower(construct, context));
        for (var i = before; construct.Guard is { } guard && i < context.Draft.Resources.Count; i++)
        {
            context.Draft.Resources[i].Condition = Guards.And(guard, context.Draft.Resources[i].Condition);
        }
    }

    /// <summary>The part of a generated id that names a construct: the CDK's holds its whole path and a hash.</summary>
    public static string UniqueId(CdkValue value) => "{" + (value switch
    {
        CdkObject { Construct: { } identity } => WithoutHoles(identity.Path.Replace('/', '-')),
        CdkObject { Receiver: { Construct: { } owner } } => WithoutHoles(owner.Path.Replace('/', '-')),
        PlainValue { Value: UnknownValue { Name: { } name } } => WithoutHoles(name.Replace("/", "")),
        _ => "",
    }) + "}";

    // It is a hole itself, as a whole.
    private static string WithoutHoles(string text) => new([.. text.Where(static c => c is not ('{' or '}'))]);

    /// <summary>The id of a construct in its scope; null when it is not known.</summary>
    public static string? IdOf(CdkValue value) => value switch
    {
        CdkObject { Construct: { Path.Length: > 0 } identity } => identity.Path.Substring(identity.Path.LastIndexOf('/') + 1),
        CdkObject { Construct: null } imported => imported["id"].Text(),
        _ => null,
    };

    /// <summary>Adds a resource that a call makes; in a loop it may make more of them.</summary>
    public static void Add(string type, string path, CdkCall call, Condition? guard, IEnumerable<MapEntry> properties, LoweringContext context)
    {
        context.Draft.IsOpen |= call.IsRepeated;
        context.Draft.Add(new ResourceDraft(context.Draft.Ids.Of(path), type, call.NameSpan)
        {
            Span = call.Span,
            ConstructPath = path,
            Condition = guard,
            Properties = new MapValue([.. properties.Where(static e => !e.Value.IsAbsent)], call.Span),
        });
    }

    /// <summary>A statement that lets a service do something with a resource on behalf of a source.</summary>
    public static MapValue Statement(IReadOnlyList<string> actions, string service, Value resource, Value source, SourceSpan span)
    {
        Value action = actions.Count == 1 ? Texts.Known(actions[0], span) : new ListValue([.. actions.Select(a => (Value)Texts.Known(a, span))], span);
        return Texts.Map(
            span,
            ("Action", action),
            ("Condition", source.IsAbsent ? source : Texts.Map(span, ("ArnEquals", Texts.Map(span, ("aws:SourceArn", source))))),
            ("Effect", Texts.Known("Allow", span)),
            ("Principal", Texts.Map(span, ("Service", Texts.Known(service, span)))),
            ("Resource", resource));
    }
}
