using IacGuard.Cdk.Lowering.Events;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Workflows;

/// <summary>
/// What the role of a state machine may do for the tasks in its definition: <c>DefinitionBody.FromChainable(new LambdaInvoke(...).Next(...))</c> lets it
/// call the function. The machine itself is lowered by its model.
/// </summary>
/// <param name="models">Lowers the machine.</param>
/// <param name="wiring">Tells the attributes of what a task works on.</param>
/// <param name="policies">Takes the statements.</param>
internal sealed class TaskPolicies(IConstructLowering models, Wiring wiring, IPrincipalPolicies policies) : IConstructLowering
{
    private const string Machine = "aws-cdk-lib.aws_stepfunctions.StateMachine";

    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context)
    {
        if (construct is not { Fqn: Machine, Construct: not null })
        {
            return false;
        }

        var isKnown = models.TryLower(construct, context);
        var definition = construct.Prop("definitionBody") ?? construct.Prop("definition");
        var states = States.Of(definition);
        var statements = new TaskStatements(wiring, context);
        var isWhole = states.IsWhole;
        foreach (var task in states.Found.Where(TaskStatements.IsTask).OrderBy(static t => t.Span.Start))
        {
            if (statements.Of(task) is { } needed)
            {
                Give(construct, task, needed, context);
            }
            else
            {
                isWhole = false;
                context.Draft.Reach.Add(task);
            }
        }

        if (!isWhole)
        {
            // Tasks out of view let the role do more.
            context.Draft.IsOpen = true;
            construct.Share();
        }

        return isKnown;
    }

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context) => false;

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span) => null;

    private void Give(CdkObject machine, CdkObject task, IReadOnlyList<MapValue> statements, LoweringContext context)
    {
        foreach (var statement in statements)
        {
            var call = new CdkCall("addToRolePolicy", Machine, [], task.Construct!.Span) { NameSpan = task.Construct.IdSpan, Guard = Guards.And(machine.Guard, task.Guard) };
            context.Draft.IsOpen |= !policies.TryAdd(machine, statement, call, context);
        }
    }
}
