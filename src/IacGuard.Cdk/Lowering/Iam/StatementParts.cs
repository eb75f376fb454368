using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Iam;

/// <summary>A policy statement while it is put together, with the mutators of <c>PolicyStatement</c>.</summary>
internal sealed class StatementParts(IValueLowering values, Principals principals)
{
    private static readonly string[] Lists = ["Action", "NotAction", "Resource", "NotResource"];
    private readonly Dictionary<string, ItemList> lists = Lists.ToDictionary(static name => name, static _ => new ItemList(), StringComparer.Ordinal);
    private readonly PrincipalSet principal = new();
    private readonly PrincipalSet notPrincipal = new();
    private readonly ConditionMap conditions = new();
    private Value effect = ScalarValue.Of("Allow");
    private Value sid = AbsentValue.Instance;
    private bool isOpen;

    /// <summary>Reads the props of the constructor, or those that a copy overrides.</summary>
    public void AddProps(CdkValue? props)
    {
        foreach (var name in Lists)
        {
            AddList(name, props, Plural(name));
        }

        AddPrincipals(principal, props.Member("principals"), null, props.MemberSpan("principals"));
        AddPrincipals(notPrincipal, props.Member("notPrincipals"), null, props.MemberSpan("notPrincipals"));
        conditions.Add(props.Member("conditions"), null, values, props.MemberSpan("conditions"));
        effect = props.Member("effect") is { } given ? EffectOf(given) : effect;
        sid = props.Member("sid") is { } text ? values.Lower(text) : sid;
        isOpen |= props is StructValue { IsOpen: true } or PlainValue { Value: UnknownValue };
    }

    /// <summary>Reads a statement given as JSON.</summary>
    public void AddJson(MapValue json)
    {
        foreach (var entry in json.Entries)
        {
            switch (entry.Key)
            {
                case "Action" or "NotAction" or "Resource" or "NotResource":
                    lists[entry.Key].Seed(entry);
                    break;
                case "Principal":
                    principal.Add(entry.Value, null, entry.KeySpan);
                    break;
                case "NotPrincipal":
                    notPrincipal.Add(entry.Value, null, entry.KeySpan);
                    break;
                case "Condition":
                    conditions.Add(entry.Value, null);
                    break;
                case "Effect":
                    effect = entry.Value;
                    break;
                case "Sid":
                    sid = entry.Value;
                    break;
            }
        }

        isOpen |= json.IsOpen;
    }

    /// <summary>Applies one call on the statement.</summary>
    public void Apply(CdkCall call)
    {
        switch (call.Method)
        {
            case "addActions" or "addNotActions" or "addResources" or "addNotResources":
                AddItems(call.Method.Substring(3, call.Method.Length - 4), call);
                break;
            case "addAllResources":
                lists["Resource"].AddOne(Texts.Known("*", call.NameSpan), call.Guard, call.NameSpan);
                break;
            case "addCondition" or "addConditions" or "addAccountCondition" or "addSourceAccountCondition" or "addSourceArnCondition":
                AddCondition(call);
                break;
            case "set:effect":
                effect = Guards.Either(call.Guard, EffectOf(call.First()), effect);
                break;
            case "set:sid":
                sid = Guards.Either(call.Guard, Lower(call.First(), call), sid);
                break;
            default:
                AddPrincipal(call);
                break;
        }
    }

    /// <summary>Says that code which is not followed may add to the statement.</summary>
    public void Share()
    {
        isOpen = true;
        foreach (var name in (string[])["Action", "Resource"])
        {
            lists[name].IsOpen = true;
        }

        conditions.IsOpen = true;
    }

    /// <summary>The statement as CloudFormation holds it, in the CDK's order.</summary>
    public MapValue Build(SourceSpan span)
    {
        var entries = new List<MapEntry>(8);
        AddList(entries, "Action");
        AddList(entries, "NotAction");
        Add(entries, "Condition", conditions.NameSpan, conditions.Build());
        entries.Add(new MapEntry("Effect", SourceSpan.None, effect));
        Add(entries, "Principal", principal.NameSpan, principal.Build());
        Add(entries, "NotPrincipal", notPrincipal.NameSpan, notPrincipal.Build());
        AddList(entries, "Resource");
        AddList(entries, "NotResource");
        Add(entries, "Sid", sid.Span, sid);
        return new MapValue(entries, span, isOpen);
    }

    private void AddList(string name, CdkValue? props, string member)
    {
        if (props.Member(member) is { } list && !(props is not StructValue and not MapOf and not ChoiceOf))
        {
            lists[name].Add(list, null, values, props.MemberSpan(member));
        }
    }

    private void AddItems(string plural, CdkCall call)
    {
        var list = lists[plural];
        list.Add(call.First(), call.Guard, values, call.NameSpan);
        list.IsOpen |= call.IsRepeated;
    }

    private void AddCondition(CdkCall call)
    {
        conditions.IsOpen |= call.IsRepeated;
        switch (call.Method)
        {
            case "addConditions":
                conditions.Add(call["conditions"], call.Guard, values, call.NameSpan);
                break;
            case "addAccountCondition":
                Compare("StringEquals", "sts:ExternalId", call);
                break;
            case "addSourceAccountCondition":
                Compare("StringEquals", "aws:SourceAccount", call);
                break;
            case "addSourceArnCondition":
                Compare("ArnEquals", "aws:SourceArn", call);
                break;
            case "addCondition" when call["key"].Text() is { } name:
                conditions.AddOperator(name, call["key"]!.Span, Lower(call["value"], call), call.Guard);
                break;
            default:
                conditions.IsOpen = true;
                break;
        }
    }

    private void Compare(string name, string key, CdkCall call) => conditions.AddOperator(
        name, call.NameSpan, new MapValue([new MapEntry(key, call.NameSpan, Lower(call.First(), call))], call.Span), call.Guard);

    private void AddPrincipal(CdkCall call)
    {
        var at = call.Span;
        switch (call.Method)
        {
            case "addPrincipals":
                AddPrincipals(principal, call.First(), call.Guard, call.NameSpan);
                break;
            case "addNotPrincipals":
                AddPrincipals(notPrincipal, call.First(), call.Guard, call.NameSpan);
                break;
            case "addAwsAccountPrincipal":
                Add(Made("AccountPrincipal", "accountId", call.First(), at), call);
                break;
            case "addArnPrincipal":
                Add(Made("ArnPrincipal", "arn", call.First(), at), call);
                break;
            case "addServicePrincipal":
                Add(new CdkObject(IamNames.Module + "ServicePrincipal", call.Arguments, at), call);
                break;
            case "addFederatedPrincipal":
                Add(new CdkObject(IamNames.Module + "FederatedPrincipal", call.Arguments, at), call);
                break;
            case "addCanonicalUserPrincipal":
                Add(Made("CanonicalUserPrincipal", "canonicalUserId", call.First(), at), call);
                break;
            case "addAccountRootPrincipal":
                Add(new CdkObject(IamNames.Module + "AccountRootPrincipal", [], call.NameSpan), call);
                break;
            case "addAnyPrincipal":
                Add(new CdkObject(IamNames.Module + "AnyPrincipal", [], call.NameSpan), call);
                break;
        }

        principal.IsOpen |= call.IsRepeated && call.Method.EndsWith("Principals", StringComparison.Ordinal);
    }

    private void Add(CdkObject one, CdkCall call) => AddOne(principal, one, call.Guard, call.NameSpan);

    private void AddPrincipals(PrincipalSet set, CdkValue? list, Condition? guard, SourceSpan nameSpan)
    {
        switch (list)
        {
            case null or PlainValue { Value: AbsentValue }:
                return;
            case ChoiceOf choice:
                AddPrincipals(set, choice.WhenTrue, Guards.And(guard, choice.Condition), nameSpan);
                AddPrincipals(set, choice.WhenFalse, Guards.And(guard, Guards.Not(choice.Condition)), nameSpan);
                return;
            case ListOf known:
                foreach (var item in known.Items)
                {
                    AddOne(set, item, guard, nameSpan);
                }

                set.IsOpen |= known.IsOpen;
                return;
            default:
                AddOne(set, list, guard, nameSpan);
                return;
        }
    }

    private void AddOne(PrincipalSet set, CdkValue one, Condition? guard, SourceSpan nameSpan)
    {
        var fragment = principals.Of(one);
        set.Add(fragment.Json, guard, nameSpan);
        conditions.Add(fragment.Conditions, guard);
    }

    private Value EffectOf(CdkValue? value) => value switch
    {
        EnumMember { Member: "ALLOW" } => Texts.Known("Allow", value.Span),
        EnumMember { Member: "DENY" } => Texts.Known("Deny", value.Span),
        ChoiceOf choice => new ChoiceValue(choice.Condition, EffectOf(choice.WhenTrue), EffectOf(choice.WhenFalse), choice.Span),
        null or PlainValue { Value: AbsentValue } => ScalarValue.Of("Allow"),
        _ => values.Lower(value),
    };

    private Value Lower(CdkValue? value, CdkCall call) => value is null ? Texts.Unknown("is not known here", call.Span) : values.Lower(value);

    private static CdkObject Made(string name, string argument, CdkValue? value, SourceSpan span) =>
        new(IamNames.Module + name, value is null ? [] : [new CdkArgument(argument, value)], span);

    private void AddList(List<MapEntry> entries, string name) => Add(entries, name, lists[name].NameSpan, lists[name].Build());

    private static void Add(List<MapEntry> entries, string name, SourceSpan nameSpan, Value value)
    {
        if (!value.IsAbsent)
        {
            entries.Add(new MapEntry(name, nameSpan, value));
        }
    }

    private static string Plural(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1) + "s";
}
