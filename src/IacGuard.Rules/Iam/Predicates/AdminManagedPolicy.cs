using System.Globalization;
using IacGuard.Model;
using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Data;
using IacGuard.Rules.Iam.Statements;

namespace IacGuard.Rules.Iam.Predicates;

/// <summary><c>iam.adminManagedPolicy</c>.</summary>
internal sealed class AdminManagedPolicy : Predicate
{
    private static readonly string[] DefaultClasses = [ManagedPolicies.Admin, ManagedPolicies.PowerUser];

    public override string Name => "iam.adminManagedPolicy";

    public override string Summary =>
        "On a managed policy's ARN or name, or a list of them (ManagedPolicyArns, $managedPolicies of iam.identity): it is an administrative policy of AWS. The path in the "
        + "ARN is ignored, holes such as ${AWS::Partition} are fine. Option classes: admin (AdministratorAccess, IAMFullAccess, "
        + "AdministratorAccess-Amplify), powerUser (PowerUserAccess), passRole (four that pass any role); default admin and powerUser. "
        + "Facts: {policy} name, {why} in words, {class}.";

    public override PredicateArgument Argument => PredicateArgument.Options;

    public override IReadOnlyList<string> OptionNames => ["classes"];

    public override Truth Test(Value value, Value argument, EvaluationContext context)
    {
        var wanted = new PredicateOptions(argument).Texts("classes");
        IReadOnlyList<string> classes = wanted.Length == 0 ? DefaultClasses : wanted;
        var whole = context.Resolve(value);
        if (whole is UnknownValue unknown)
        {
            return Truth.Unknown(unknown.Reason);
        }

        var items = context.Items(whole, out var isOpen);
        var result = isOpen && whole is ListValue ? Truth.Unknown("more policies may be added") : Truth.False;
        for (var i = 0; i < items.Count; i++)
        {
            // A reference is a policy of the stack's own; in SAM a map is a document.
            if (items[i] is not (ScalarValue or TextValue or UnknownValue))
            {
                continue;
            }

            var (isAdmin, name) = Judge(PatternText.Of(items[i], context), classes);
            result = result.Or(isAdmin);
            if (isAdmin.IsTrue && ManagedPolicies.Find(name) is var (found, why))
            {
                var path = whole is ListValue ? "[" + i.ToString(CultureInfo.InvariantCulture) + "]" : "";
                context.Report(items[i], path, ("policy", name), ("why", why), ("class", found));
            }
        }

        return result;
    }

    private static (Truth Is, string Name) Judge(PatternText text, IReadOnlyList<string> classes)
    {
        var pattern = text.Pattern;
        var mark = pattern.IndexOf(":policy/", StringComparison.Ordinal);
        var isOwn = mark >= 0 && !text.HasAnyHole && !pattern.Substring(0, mark).EndsWith(":aws", StringComparison.Ordinal);
        var name = pattern.Substring(pattern.LastIndexOf('/') + 1);
        foreach (var known in isOwn ? [] : ManagedPolicies.Names)
        {
            if (!classes.Contains(ManagedPolicies.Find(known)!.Value.Class, StringComparer.OrdinalIgnoreCase))
            {
                continue;
            }

            if (string.Equals(name, known, StringComparison.Ordinal))
            {
                return (Truth.True, known);
            }

            if (text.HasHoles && PatternOverlap.Exists(name, known))
            {
                return (Truth.Unknown(text.Why), known);
            }
        }

        return (Truth.False, name);
    }
}
