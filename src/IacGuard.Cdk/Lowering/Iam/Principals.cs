using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Iam;

/// <summary>Principals as policies name them. Source: <c>aws-iam/lib/principals.js</c> of aws-cdk-lib.</summary>
internal sealed class Principals(IValueLowering values, Identities identities)
{
    // A composite principal can be added to itself.
    private const int MaxDepth = 16;
    private const string Base = IamNames.Module + "PrincipalBase";
    private const string OriginAccessIdentity = "aws-cdk-lib.aws_cloudfront.OriginAccessIdentity";

    // What may follow a service's name; the CDK puts `.amazonaws.com` in its place.
    private static readonly string[] ServiceSuffixes = ["", ".amazonaws.com", ".amazonaws.com.cn", ".c2s.ic.gov", ".sc2s.sgov.gov"];

    private int depth;

    /// <summary>What a principal brings into a statement; a composite one brings all of its parts.</summary>
    public PrincipalFragment Of(CdkValue? principal)
    {
        switch (principal)
        {
            case CdkObject made:
                return Of(made);
            case ChoiceOf choice:
                var (left, right) = (Of(choice.WhenTrue), Of(choice.WhenFalse));
                return new PrincipalFragment(
                    new ChoiceValue(choice.Condition, left.Json, right.Json, choice.Span),
                    left.Conditions.IsAbsent && right.Conditions.IsAbsent ? AbsentValue.Instance : new ChoiceValue(choice.Condition, left.Conditions, right.Conditions, choice.Span),
                    left.AssumeAction);
            default:
                return PrincipalFragment.Unknown(principal?.Span ?? SourceSpan.None);
        }
    }

    /// <summary>The parts that a trust policy has a statement each for, with the condition under which each is there.</summary>
    public IEnumerable<(PrincipalFragment Fragment, Condition? Guard)> Parts(CdkValue? principal) => Parts(principal, 0);

    private IEnumerable<(PrincipalFragment Fragment, Condition? Guard)> Parts(CdkValue? principal, int level)
    {
        foreach (var (one, guard) in principal.Cases())
        {
            if (one is CdkObject composite && level < MaxDepth && composite.IsNew(IamNames.Module + "CompositePrincipal"))
            {
                foreach (var (part, when) in Components(composite))
                {
                    foreach (var (fragment, inner) in Parts(part, level + 1))
                    {
                        yield return (fragment, Guards.And(Guards.And(guard, when), inner));
                    }
                }
            }
            else
            {
                yield return (Of(one), guard);
            }
        }
    }

    /// <summary>Whether a value is a principal that has no policy of its own.</summary>
    public static bool HasNoPolicy(CdkObject made) =>
        made.Fqn == OriginAccessIdentity || made.Fqn.StartsWith(IamNames.Module, StringComparison.Ordinal)
        && (made.Fqn.EndsWith("Principal", StringComparison.Ordinal) || made.Fqn == Base || made.Fqn == IamNames.Module + "Anyone");

    /// <summary>The principal that another one adds conditions or tags to; null when it is no such.</summary>
    public static CdkValue? Wrapped(CdkObject made) => made.Member switch
    {
        "withConditions" or "withSessionTags" or "inOrganization" => made.Receiver,
        null when made.Fqn is IamNames.Module + "PrincipalWithConditions" or IamNames.Module + "SessionTagsPrincipal" => made["principal"],
        _ => null,
    };

    private PrincipalFragment Of(CdkObject made)
    {
        if (depth >= MaxDepth)
        {
            return PrincipalFragment.Unknown(made.Span);
        }

        depth++;
        var fragment = OfObject(made);
        depth--;
        return fragment;
    }

    private PrincipalFragment OfObject(CdkObject made)
    {
        if (Wrapped(made) is { } inner)
        {
            return Around(made, Of(inner));
        }

        if (made is { Member: "grantPrincipal", Receiver: { } owner })
        {
            return Of(owner);
        }

        if (made is { Fqn: OriginAccessIdentity, Construct: { } access })
        {
            return PrincipalFragment.Of("CanonicalUser", new ReferenceValue(access.LogicalId("Resource"), "S3CanonicalUserId", made.Span), made.Span);
        }

        if (made.Member is null && made.Construct is null && made.Fqn.StartsWith(IamNames.Module, StringComparison.Ordinal))
        {
            return OfClass(made, made.Fqn.Substring(IamNames.Module.Length));
        }

        return identities.Find(made) is { } identity ? PrincipalFragment.Of("AWS", identity.Arn, made.Span) : PrincipalFragment.Unknown(made.Span);
    }

    private PrincipalFragment OfClass(CdkObject made, string name)
    {
        var span = made.Span;
        return name switch
        {
            "ServicePrincipal" => With(made["opts"].Member("conditions"), PrincipalFragment.Of("Service", ServiceName(Value(made["service"], span)), span)),
            "ArnPrincipal" => PrincipalFragment.Of("AWS", Value(made["arn"], span), span),
            "AccountPrincipal" => PrincipalFragment.Of("AWS", Account(Value(made["accountId"], span), span), span),
            "AccountRootPrincipal" => PrincipalFragment.Of("AWS", Account(Texts.Pseudo("AWS::AccountId", span), span), span),
            "AnyPrincipal" or "Anyone" => PrincipalFragment.Of("AWS", Texts.Known("*", span), span),
            "StarPrincipal" => new PrincipalFragment(Texts.Known("*", span), AbsentValue.Instance),
            "OrganizationPrincipal" => Organization(PrincipalFragment.Of("AWS", Texts.Known("*", span), span), made["organizationId"], span),
            "CanonicalUserPrincipal" => PrincipalFragment.Of("CanonicalUser", Value(made["canonicalUserId"], span), span),
            "FederatedPrincipal" => Federated(made, Value(made["federated"], span), made["assumeRoleAction"].Text() ?? "sts:AssumeRole"),
            "WebIdentityPrincipal" => Federated(made, Value(made["identityProvider"], span), "sts:AssumeRoleWithWebIdentity"),
            "OpenIdConnectPrincipal" => Federated(made, ProviderOf(made["openIdConnectProvider"], "openIdConnectProviderArn", span), "sts:AssumeRoleWithWebIdentity"),
            "SamlPrincipal" => Federated(made, ProviderOf(made["samlProvider"], "samlProviderArn", span), "sts:AssumeRoleWithSAML"),
            "SamlConsolePrincipal" => Console(Federated(made, ProviderOf(made["samlProvider"], "samlProviderArn", span), "sts:AssumeRoleWithSAML"), span),
            "CompositePrincipal" => Composite(made),
            _ => PrincipalFragment.Unknown(span),
        };
    }

    private PrincipalFragment Around(CdkObject made, PrincipalFragment inner) => made.Member switch
    {
        "withConditions" => With(made["conditions"], inner),
        "withSessionTags" => inner with { WithTags = true },
        "inOrganization" => Organization(inner, made["organizationId"], made.Span),
        _ when made.Fqn.EndsWith("SessionTagsPrincipal", StringComparison.Ordinal) => inner with { WithTags = true },
        _ => WithCalls(made, With(made["conditions"], inner)),
    };

    private PrincipalFragment With(CdkValue? conditions, PrincipalFragment inner)
    {
        var more = new ConditionMap();
        more.Add(conditions, null, values, SourceSpan.None);
        return inner.With(more);
    }

    private PrincipalFragment WithCalls(CdkObject made, PrincipalFragment inner)
    {
        var more = new ConditionMap();
        foreach (var call in made.Calls)
        {
            switch (call.Method)
            {
                case "addCondition" when call["key"].Text() is { } name && call["value"] is { } comparisons:
                    more.AddOperator(name, call["key"]!.Span, values.Lower(comparisons), call.Guard);
                    break;
                case "addConditions":
                    more.Add(call["conditions"], call.Guard, values, call.NameSpan);
                    break;
                case "addCondition":
                    more.IsOpen = true;
                    break;
            }
        }

        return inner.With(more);
    }

    private PrincipalFragment Federated(CdkObject made, Value provider, string action) =>
        With(made["conditions"], PrincipalFragment.Of("Federated", provider, made.Span) with { AssumeAction = action });

    private static PrincipalFragment Console(PrincipalFragment inner, SourceSpan span)
    {
        var more = new ConditionMap();
        var audience = new MapEntry("SAML:aud", span, Texts.Known("https://signin.aws.amazon.com/saml", span));
        more.AddOperator("StringEquals", span, new MapValue([audience], span), null);
        return inner.With(more);
    }

    private PrincipalFragment Organization(PrincipalFragment inner, CdkValue? id, SourceSpan span)
    {
        var more = new ConditionMap();
        more.AddOperator("StringEquals", span, new MapValue([new MapEntry("aws:PrincipalOrgID", span, Value(id, span))], span), null);
        return inner.With(more);
    }

    private PrincipalFragment Composite(CdkObject made)
    {
        var all = new PrincipalSet();
        foreach (var (part, guard) in Components(made))
        {
            all.Add(Of(part).Json, guard, part.Span);
        }

        return new PrincipalFragment(all.Build(), AbsentValue.Instance);
    }

    private static IEnumerable<(CdkValue Value, Condition? Guard)> Components(CdkObject composite) =>
        composite["principals"].Items().Concat(composite.Calls.Where(static c => c.Method == "addPrincipals").SelectMany(static c => c["principals"].Items(c.Guard)));

    /// <summary>The provider that a principal names: a construct by its reference, an imported one by its ARN.</summary>
    private Value ProviderOf(CdkValue? provider, string property, SourceSpan span) => provider switch
    {
        CdkObject { Construct: { } construct } => new ReferenceValue(construct.LogicalId("Resource"), null, provider.Span),
        CdkObject imported when imported[property] is { } arn => Value(arn, span),
        null => Texts.Unknown("depends on an identity provider that is not known here", span),
        _ => Texts.Unknown("depends on an identity provider that is not known here", provider.Span),
    };

    private Value Value(CdkValue? value, SourceSpan span) => value is null ? Texts.Unknown("is not known here", span) : values.Lower(value);

    private static Value Account(Value id, SourceSpan span) => Texts.Join(span, "arn:", Texts.Pseudo("AWS::Partition", span), ":iam::", id, ":root");

    private static Value ServiceName(Value service) => Guards.Map(service, static one =>
        one is ScalarValue known && Principal(known.Text) is { } name ? Texts.Known(name, known.Span) : one);

    // Null for what is not the name of a service.
    private static string? Principal(string service)
    {
        var dot = service.IndexOf('.');
        var name = dot < 0 ? service : service.Substring(0, dot);
        return name.Length > 0 && Array.IndexOf(ServiceSuffixes, service.Substring(name.Length)) >= 0 ? name + ServiceSuffixes[1] : null;
    }
}
