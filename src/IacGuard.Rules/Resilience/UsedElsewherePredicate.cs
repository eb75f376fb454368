using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Resilience;

/// <summary><c>resilience.usedElsewhere</c>: cannot be told when the stack exports the resource and no stack in view imports it.</summary>
public sealed class UsedElsewherePredicate : Predicate
{
    /// <inheritdoc />
    public override string Name => "resilience.usedElsewhere";

    /// <inheritdoc />
    public override string Summary =>
        "Undecided when the stack exports the resource and no stack in view imports it (another one may use it as it likes), else false.";

    /// <inheritdoc />
    public override PredicateArgument Argument => PredicateArgument.Flag;

    /// <inheritdoc />
    public override Truth Test(Value value, Value argument, EvaluationContext context)
    {
        var resource = context.Row.Owner;
        foreach (var output in resource.Stack.Outputs)
        {
            if (!output.ExportName.IsAbsent && Names(output.Value, resource))
            {
                return IsImportedInView(resource) ? Truth.False : Truth.Unknown($"it is exported (output {output.Name}): another stack may use it");
            }
        }

        return Truth.False;
    }

    private static bool Names(Value value, Resource resource) => value switch
    {
        ReferenceValue { OtherStack: null } reference => reference.LogicalId == resource.LogicalId,
        TextValue text => text.Parts.Any(part => part.Hole is { } hole && Names(hole, resource)),
        ChoiceValue choice => Names(choice.WhenTrue, resource) || Names(choice.WhenFalse, resource),
        _ => false,
    };

    private static bool IsImportedInView(Resource resource) =>
        (resource.Stack.App?.Stacks ?? []).Any(stack => stack.References.All.Any(
            reference => ReferenceEquals(reference.Value.OtherStack, resource.Stack) && reference.Value.LogicalId == resource.LogicalId));
}
