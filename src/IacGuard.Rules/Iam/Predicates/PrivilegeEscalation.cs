using System.Runtime.CompilerServices;
using IacGuard.Model;
using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Data;
using IacGuard.Rules.Iam.Statements;
using IacGuard.Rules.Iam.Views;

namespace IacGuard.Rules.Iam.Predicates;

/// <summary><c>iam.privilegeEscalation</c>.</summary>
internal sealed class PrivilegeEscalation : Predicate
{
    // Arguments live as long as their rules, and every identity is asked for the same paths.
    private static readonly ConditionalWeakTable<Value, List<EscalationPath>> Wanted = new();

    public override string Name => "iam.privilegeEscalation";

    public override string Summary =>
        "On iam.identity: all statements of an identity together let it gain permissions that it was not given (minimal sets of Rhino Security Labs and pathfinding.cloud). "
        + "Actions of iam and sts, and those on existing resources, count only on far-reaching resources (*, role/*, NotResource) without a limiting condition. "
        + "Options: kinds: self (grants itself more), impersonate (becomes someone else), passrole (new compute with a passed role), existing (changes an existing "
        + "privileged resource); default self, impersonate, passrole; exempt: allActions (identities whose statement permits every action are left to other rules), actions such as sts:AssumeRole. "
        + "One report per element that begins a path. Facts: {path} of actions, {actions} of it, {kind}, {action} as written, {count} of paths that begin there.";

    public override PredicateArgument Argument => PredicateArgument.Options;

    public override IReadOnlyList<string> OptionNames => ["kinds", "exempt"];

    public override Truth Test(Value value, Value argument, EvaluationContext context)
    {
        var options = new PredicateOptions(argument);
        var content = value as MapValue ?? context.Row.Content;
        var statements = Read(content, options, context, out var openReason);
        var permissions = new Permissions(statements, openReason);
        var result = Truth.False;
        List<(Element At, EscalationPath Path)>? found = null;
        foreach (var path in Wanted.GetValue(argument, static a => EscalationPaths.All.Where(p => IsWanted(p, new PredicateOptions(a))).ToList()))
        {
            var isOpen = IsOpen(permissions, path, out var at);
            result = result.Or(isOpen);
            if (isOpen.IsTrue)
            {
                if (!context.IsExplaining)
                {
                    return result;
                }

                (found ??= []).Add((at!, path));
            }
        }

        if (found is not null)
        {
            Report(found, context);
        }

        return result;
    }

    private static List<Statement> Read(MapValue content, PredicateOptions options, EvaluationContext context, out string? openReason)
    {
        var statements = new List<Statement>();
        var items = context.Items(content[IdentityView.Statements], out var isOpen);
        openReason = isOpen ? "policies that are not in view may be attached" : null;
        var skipsAll = options.Lists("exempt", "allActions");
        foreach (var item in items)
        {
            if (item is MapValue map && Statement.Of(map, context) is var statement && !(skipsAll && IsAll(statement)))
            {
                statements.Add(statement);
            }
        }

        return statements;
    }

    private static bool IsAll(Statement statement) =>
        statement.Allows.IsTrue && statement.Action.Items.Any(static e => ActionShape.Is(e.Text, ActionWidth.All).IsTrue);

    private static bool IsWanted(EscalationPath path, PredicateOptions options)
    {
        var isKind = options.Texts("kinds").Length == 0 ? path.Kind != "existing" : options.Lists("kinds", path.Kind);
        return isKind && !path.Actions.Any(action => options.Lists("exempt", action));
    }

    private static Truth IsOpen(Permissions permissions, EscalationPath path, out Element? at)
    {
        var result = Truth.True;
        at = null;
        for (var i = 0; i < path.Actions.Count; i++)
        {
            var action = path.Actions[i];
            var isWide = path.Kind == "existing" || action.StartsWith("iam:", StringComparison.Ordinal) || action.StartsWith("sts:", StringComparison.Ordinal);
            result = result.And(permissions.Allow(action, isWide, out var witness));
            if (result.IsFalse)
            {
                return result;
            }

            at ??= witness;
        }

        return result;
    }

    private static void Report(List<(Element At, EscalationPath Path)> found, EvaluationContext context)
    {
        foreach (var group in found.GroupBy(static f => f.At.Value, ReferenceComparer.Instance))
        {
            var paths = group.ToList();
            var (at, first) = (paths[0].At, paths[0].Path);
            context.Report(
                at.Value,
                IdentityView.Statements,
                ("path", first.Title),
                ("actions", Listing.Of(paths, static p => p.Path.Title)),
                ("kind", first.Kind),
                ("action", at.Text.Display),
                ("count", Listing.Number(paths.Count)));
        }
    }

    // Equal texts at two places are two offenders.
    private sealed class ReferenceComparer : IEqualityComparer<Value>
    {
        public static ReferenceComparer Instance { get; } = new();

        public bool Equals(Value? x, Value? y) => ReferenceEquals(x, y);

        public int GetHashCode(Value obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
