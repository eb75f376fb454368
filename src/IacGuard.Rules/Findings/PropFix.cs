using IacGuard.Model;

namespace IacGuard.Rules;

/// <summary>
/// A prop of a CDK construct that mends a finding. For what the rule's <c>set</c> cannot say: the prop adds another resource (the policy of a
/// queue, a role's permission), or changes several properties at once.
/// </summary>
/// <param name="Class">The jsii name of the construct's class without the assembly, such as <c>aws_sqs.Queue</c>; classes that derive from it are meant too.</param>
/// <param name="Prop">The jsii name of the prop; of a member of a struct, the names from the outside in, joined by dots (<c>deployOptions.tracingEnabled</c>).</param>
/// <param name="Value">A literal; the jsii name of a member of the prop's enum or class (<c>ACTIVE</c>); or an amount and a factory of <c>Duration</c> (<c>14 days</c>).</param>
public sealed record PropFix(string Class, string Prop, ScalarValue Value);
