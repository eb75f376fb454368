using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Iam;

/// <summary>
/// Policy statements and documents as CloudFormation holds them. A statement is what it is when the app is synthesized: also what is added to it
/// after it was put into a policy counts.
/// </summary>
internal sealed class Statements(IValueLowering values, Principals principals)
{
    /// <summary>A statement; unknown where it does not come from code that is seen.</summary>
    public Value Statement(CdkObject made)
    {
        if (made.IsFrom(IamNames.Statement, "fromJson"))
        {
            return Guards.Map(Json(made["obj"], made), json => json is MapValue map ? Build(made, parts => parts.AddJson(map)) : json);
        }

        return made switch
        {
            { Member: null, Fqn: IamNames.Statement } => Build(made, parts => parts.AddProps(made["props"])),
            { Member: "copy", Receiver: { } original } => Guards.Map(Statement(original), one => one is MapValue map ? Copy(made, map) : one),
            _ => Texts.Unknown("is a statement that is not made here", made.Span),
        };
    }

    /// <summary>A document; absent when it has no statement.</summary>
    public Value Document(CdkObject made)
    {
        if (made.IsFrom(IamNames.Document, "fromJson"))
        {
            return Guards.Map(Json(made["obj"], made), json => json is MapValue map ? Complete(made, FromJson(map)) : json);
        }

        if (made.Member is not null || made.Fqn != IamNames.Document)
        {
            return Texts.Unknown("is a policy document that is not made here", made.Span);
        }

        var assignsIds = made.Prop("assignSids").Text() == "true";
        var list = Add(new ListValue([], made.Prop("statements")?.Span ?? made.Span), made.Prop("statements"), null, false, assignsIds);
        return Complete(made, list, assignsIds);
    }

    /// <summary>A list of statements with those of an array added.</summary>
    public ListValue Add(ListValue list, CdkValue? added, Condition? guard, bool isRepeated, bool assignsIds = false)
    {
        var items = list.Items.ToList();
        foreach (var (one, when) in added.Items(guard))
        {
            var value = values.Lower(one);
            if (value is ListValue several)
            {
                items.AddRange(several.Items.Select(item => Guards.When(when, item)));
            }
            else
            {
                items.Add(Guards.When(when, assignsIds ? WithId(value, items.Count) : value));
            }
        }

        return new ListValue(items, list.Span, list.IsOpen || isRepeated || added.IsOpenList());
    }

    /// <summary>A statement of an identity that allows actions on resources.</summary>
    public static MapValue Allow(Value actions, Value resources, SourceSpan span) =>
        Texts.Map(span, ("Action", actions), ("Effect", Texts.Known("Allow", span)), ("Resource", resources));

    /// <summary>The same of actions by name; the CDK writes a single one as it is.</summary>
    public static MapValue Allow(IReadOnlyList<string> actions, Value resources, SourceSpan span) =>
        Allow(actions.Count == 1 ? Texts.Known(actions[0], span) : new ListValue([.. actions.Select(a => Texts.Known(a, span))], span), resources, span);

    /// <summary>A document around statements.</summary>
    public static MapValue Around(Value statements, SourceSpan span) => new(
        [
            new MapEntry("Statement", SourceSpan.None, statements),
            new MapEntry("Version", SourceSpan.None, ScalarValue.Of(IamNames.Version)),
        ],
        span);

    /// <summary>A statement with the id that the CDK gives it by its position.</summary>
    public static Value WithId(Value statement, int position) => Guards.Map(statement, one =>
        one is MapValue { IsOpen: false } map && !map.TryGet("Sid", out _)
            ? map.With("Sid", ScalarValue.Of(position.ToString(System.Globalization.CultureInfo.InvariantCulture)))
            : one);

    private Value Complete(CdkObject made, ListValue list, bool assignsIds = false)
    {
        foreach (var call in made.Calls)
        {
            if (call.Method == "addStatements")
            {
                list = Add(list, call.First(), call.Guard, call.IsRepeated, assignsIds);
            }
        }

        if (made.IsShared && !list.IsOpen)
        {
            list = new ListValue(list.Items, list.Span, isOpen: true);
        }

        return list.Items.Count == 0 && !list.IsOpen ? AbsentValue.At(made.Span) : Around(list, made.Span);
    }

    private ListValue FromJson(MapValue json)
    {
        var statement = json["Statement"];
        var statements = statement switch { ListValue list => list.Items, AbsentValue => [], _ => [statement] };
        return new ListValue(
            [.. statements.Select(s => Guards.Map(s, one => one is MapValue map ? Normalised(map) : one))],
            statement.Span.Or(json.Span),
            json.IsOpen || statement is ListValue { IsOpen: true });
    }

    private MapValue Normalised(MapValue json)
    {
        var parts = new StatementParts(values, principals);
        parts.AddJson(json);
        return parts.Build(json.Span);
    }

    private Value Json(CdkValue? json, CdkObject made) => json is null ? Texts.Unknown("is not known here", made.Span) : values.Lower(json);

    private MapValue Copy(CdkObject made, MapValue original)
    {
        var overrides = made["overrides"];
        foreach (var (member, name) in Overridden)
        {
            original = overrides.Member(member) is null ? original : original.Without(name);
        }

        return Build(made, parts =>
        {
            parts.AddJson(original);
            if (overrides is not null)
            {
                parts.AddProps(overrides);
            }
        });
    }

    private static readonly (string Member, string Name)[] Overridden =
    [
        ("actions", "Action"), ("notActions", "NotAction"), ("resources", "Resource"), ("notResources", "NotResource"), ("principals", "Principal"),
        ("notPrincipals", "NotPrincipal"), ("conditions", "Condition"), ("effect", "Effect"), ("sid", "Sid"),
    ];

    private MapValue Build(CdkObject made, Action<StatementParts> start)
    {
        var parts = new StatementParts(values, principals);
        start(parts);
        foreach (var call in made.Calls)
        {
            parts.Apply(call);
        }

        if (made.IsShared)
        {
            parts.Share();
        }

        return parts.Build(made.Span);
    }
}
