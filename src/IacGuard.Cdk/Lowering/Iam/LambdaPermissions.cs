using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Iam;

/// <summary>Permissions to invoke functions, which are resources of their own. Source: <c>aws-lambda/lib/function-base.js</c> of aws-cdk-lib.</summary>
internal sealed class LambdaPermissions(Principals principals, IValueLowering values)
{
    private const string Type = "AWS::Lambda::Permission";

    /// <summary>Applies <c>addPermission</c>; false for what is not a function that is made here.</summary>
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (receiver.Construct is not { } function || call["permission"] is not (StructValue or MapOf) || context.Draft.Find(receiver, "Resource") is not { Type: "AWS::Lambda::Function" })
        {
            return false;
        }

        var permission = call["permission"];
        var scope = permission.Member("scope") is CdkObject { Construct: { } other } ? other.Path : function.Path;
        var fragment = principals.Of(permission.Member("principal"));
        var entries = new List<MapEntry>
        {
            new("Action", permission.MemberSpan("action"), permission.Member("action") is { } action ? values.Lower(action) : ScalarValue.Of("lambda:InvokeFunction")),
            new("FunctionName", call.NameSpan, new ReferenceValue(function.LogicalId("Resource"), "Arn", call.NameSpan)),
            new("Principal", permission.MemberSpan("principal"), Name(fragment.Json)),
            Entry(permission, "sourceArn", "SourceArn", Comparison(fragment.Conditions, "ArnLike", "aws:SourceArn")),
            Entry(permission, "sourceAccount", "SourceAccount", Comparison(fragment.Conditions, "StringEquals", "aws:SourceAccount")),
            Entry(permission, "organizationId", "PrincipalOrgID", Comparison(fragment.Conditions, "StringEquals", "aws:PrincipalOrgID")),
            Entry(permission, "eventSourceToken", "EventSourceToken", AbsentValue.Instance),
            Entry(permission, "functionUrlAuthType", "FunctionUrlAuthType", AbsentValue.Instance),
        };
        entries.RemoveAll(static e => e.Value.IsAbsent);
        var path = Place.Join(scope, call["id"].Text() is { } id ? LogicalIds.Sanitized(id) : "Permission" + call.Span.Start.ToString(System.Globalization.CultureInfo.InvariantCulture));
        PolicyStore.Ensure(context.Draft, Type, path, call.Guard ?? receiver.Guard, call, entries);
        return true;
    }

    /// <summary>Applies <c>grantInvoke</c> for a principal that has no policy of its own, such as a service: the function lets it in; false for others.</summary>
    public bool TryGrant(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (call["grantee"] is not CdkObject grantee || !Principals.HasNoPolicy(grantee))
        {
            return false;
        }

        // The CDK's id ends with a hash of the principal.
        var name = new string([.. (grantee.Arguments.Count > 0 ? grantee.Arguments[0].Value.Text() ?? "" : "").Where(char.IsLetterOrDigit)]);
        var id = new PlainValue(Texts.Known("Invoke{of " + name + "}", call.NameSpan));
        var permission = new MapOf([new NamedValue("principal", grantee.Span, grantee)], call.NameSpan);
        return TryApply(receiver, call with { Arguments = [new CdkArgument("id", id), new CdkArgument("permission", permission)] }, context);
    }

    private MapEntry Entry(CdkValue? permission, string member, string property, Value fallback) => new(
        property,
        permission.MemberSpan(member),
        permission.Member(member) switch
        {
            null => fallback,
            EnumMember one => Texts.Known(one.Member, one.Span),
            var given => values.Lower(given),
        });

    // A permission names one principal: a service, an account, an ARN or everybody.
    private static Value Name(Value principal) => Guards.Map(principal, static one => one switch
    {
        MapValue { IsOpen: false, Entries: { Count: 1 } entries } when entries[0].Value is not ListValue => AccountOf(entries[0].Value),
        ScalarValue or UnknownValue => one,
        _ => Texts.Unknown("depends on a principal that is not known here", one.Span),
    });

    // Of an account's root the CDK writes the id alone.
    private static Value AccountOf(Value value) =>
        value is TextValue { Parts: { Count: 3 } parts } && parts[0].Literal == "arn:" && parts[2].Literal is { } rest && rest.StartsWith(":iam::", StringComparison.Ordinal)
        && rest.EndsWith(":root", StringComparison.Ordinal)
            ? Texts.Known(rest.Substring(6, rest.Length - 11), value.Span)
            : value is TextValue { Parts: { Count: 5 } more } && more[4].Literal == ":root" && more[2].Literal == ":iam::" ? more[3].Hole! : value;

    private static Value Comparison(Value conditions, string name, string key) =>
        conditions is MapValue map && map.TryGet(name, out var comparisons) && comparisons.Value is MapValue keys && keys.TryGet(key, out var found) ? found.Value : AbsentValue.Instance;
}
