using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Workflows;

/// <summary>
/// The states that a state machine is made of: those in its definition, and what is chained to them by <c>Next</c>, <c>When</c>, <c>Branch</c>,
/// <c>ItemProcessor</c>, <c>AddCatch</c> and the like.
/// </summary>
internal sealed class States
{
    private const int Most = 2000;
    private readonly HashSet<CdkObject> seen = [];
    private readonly List<CdkObject> found = [];

    private States()
    {
    }

    /// <summary>The constructs among the states, in no particular order.</summary>
    public IReadOnlyList<CdkObject> Found => found;

    /// <summary>Whether all states are seen.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>The states of a definition.</summary>
    public static States Of(CdkValue? definition)
    {
        var states = new States();
        if (definition is not null)
        {
            states.Add(definition);
        }

        return states;
    }

    private void Add(CdkValue value)
    {
        switch (value)
        {
            case CdkObject made:
                Add(made);
                break;
            case ListOf list:
                IsWhole &= !list.IsOpen;
                AddAll(list.Items);
                break;
            case ChoiceOf choice:
                // Which of them it is stands in the objects' own conditions, if anywhere.
                IsWhole = false;
                Add(choice.WhenTrue);
                Add(choice.WhenFalse);
                break;
            case PlainValue { Value: UnknownValue }:
                IsWhole = false;
                break;
        }
    }

    private void AddAll(IEnumerable<CdkValue> values)
    {
        foreach (var value in values)
        {
            Add(value);
        }
    }

    private void Add(CdkObject made)
    {
        if (!IsPart(made) || seen.Count > Most || !seen.Add(made))
        {
            return;
        }

        if (made.Construct is not null)
        {
            found.Add(made);
        }

        // What a state was given is for its task; only what the members of chains get are states.
        IsWhole &= !made.IsRepeated && !made.IsShared;
        if (made.Construct is null)
        {
            AddAll(made.Arguments.Select(static a => a.Value));
        }

        if (made.Receiver is { } receiver)
        {
            Add(receiver);
        }

        foreach (var call in made.Calls)
        {
            IsWhole &= !call.IsRepeated;
            AddAll(call.Arguments.Select(static a => a.Value));
        }
    }

    private static bool IsPart(CdkObject made) => Named(made.Fqn) || Named(made.MemberOf);

    private static bool Named(string? fqn) =>
        fqn is not null && (fqn.StartsWith("aws-cdk-lib.aws_stepfunctions.", StringComparison.Ordinal) || fqn.StartsWith(TaskStatements.Module, StringComparison.Ordinal));
}
