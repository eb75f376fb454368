using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Predicates;
using IacGuard.Rules.Iam.Views;

namespace IacGuard.Rules.Iam;

/// <summary>What rules can say about IAM.</summary>
public static class IamLibrary
{
    /// <summary>The views on IAM.</summary>
    public static IReadOnlyList<View> Views { get; } = [new StatementView(), new DocumentView(), new IdentityView()];

    /// <summary>The predicates on IAM, all named <c>iam.*</c>.</summary>
    public static IReadOnlyList<Predicate> Predicates { get; } =
    [
        new AllActions(),
        new ServiceWildcard(),
        new PrefixWildcard(),
        new UnknownAction(),
        new ScopableOnStar(),
        new EffectivelyStarResource(),
        new ResourceTypeMismatch(),
        new UnscopableOnArn(),
        new PublicPrincipal(),
        new Grants(),
        new PassRoleOnStar(),
        new AssumeRoleOnStar(),
        new DataExfiltrationOnStar(),
        new CredentialExposureOnStar(),
        new PermissionsManagementOnStar(),
        new PrivilegeEscalation(),
        new AdminManagedPolicy(),
        new ConfusedDeputy(),
        new WholeAccountTrust(),
        new MissingExternalId(),
        new ConditionQuality(),
        new AllowsService(),
        new DeniesInsecureTransport(),
        new DuplicateSid(),
    ];
}
