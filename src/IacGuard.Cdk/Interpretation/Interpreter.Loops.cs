using IacGuard.Cdk.Values;
using IacGuard.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IacGuard.Cdk.Interpretation;

/// <summary>Loops: those whose rounds are known are unrolled, others are followed once for all rounds.</summary>
internal sealed partial class Interpreter
{
    private const int MaxRounds = 64;

    private void Loop(ILoopOperation loop) => Until(loop.ExitLabel, () => Rounds(loop));

    private void Rounds(ILoopOperation loop)
    {
        switch (loop)
        {
            case IForEachLoopOperation each:
                ForEach(each);
                break;
            case IForLoopOperation counted:
                ExecuteAll(counted.Before);
                Rounds(counted.Condition, counted.Body, counted.AtLoopBottom, counted, isFirstCertain: false);
                break;
            case IWhileLoopOperation repeated:
                Rounds(repeated.Condition, repeated.Body, [], repeated, isFirstCertain: !repeated.ConditionIsTop);
                break;
            default:
                Repeat(loop, () => Execute(loop.Body));
                break;
        }
    }

    private void ForEach(IForEachLoopOperation loop)
    {
        var collection = Evaluate(loop.Collection);
        if (IsTooWide(collection))
        {
            collection = unknowns.Of(loop.Collection);
        }

        ForEach(loop, collection);
    }

    private void ForEach(IForEachLoopOperation loop, CdkValue collection)
    {
        if (collection is ChoiceOf choice)
        {
            Fork(choice.Condition, () => ForEach(loop, choice.WhenTrue), () => ForEach(loop, choice.WhenFalse));
            return;
        }

        var (items, isOpen) = Items(collection);
        if (items.Count <= MaxRounds)
        {
            foreach (var item in items.TakeWhile(_ => !state.HasEnded))
            {
                BindLoopVariable(loop, item);
                Until(loop.ContinueLabel, () => Execute(loop.Body));
            }
        }

        if ((isOpen || items.Count > MaxRounds) && !state.HasEnded)
        {
            Repeat(loop, () =>
            {
                BindLoopVariable(loop, itemOf.TryGetValue(collection, out var item) ? item : null);
                Execute(loop.Body);
            });
        }
    }

    /// <summary>The known items of a collection, and whether there may be more.</summary>
    private static (IReadOnlyList<CdkValue> Items, bool IsOpen) Items(CdkValue collection) => collection switch
    {
        ListOf list => (list.Items, list.IsOpen),
        MapOf map => ([.. map.Entries.Select(static e => Pair(e))], map.IsOpen),
        _ => ([], true),
    };

    private static MapOf Pair(NamedValue entry) =>
        new([new("Key", entry.NameSpan, Shapes.Text(entry.Name, entry.NameSpan)), new("Value", entry.NameSpan, entry.Value)], entry.NameSpan);

    private void BindLoopVariable(IForEachLoopOperation loop, CdkValue? item)
    {
        switch (loop.LoopControlVariable)
        {
            case IVariableDeclaratorOperation declarator:
                SetVariable(new Slot(null, declarator.Symbol), item ?? unknowns.Of(declarator.Symbol, SpanOf(declarator.Symbol)));
                break;
            case IDeclarationExpressionOperation { Expression: ITupleOperation tuple }:
                BindTuple(tuple, item);
                break;
            case ITupleOperation tuple:
                BindTuple(tuple, item);
                break;
        }
    }

    /// <summary>Runs the rounds of a loop as long as its condition is known.</summary>
    private void Rounds(IOperation? condition, IOperation body, IReadOnlyList<IOperation> bottom, ILoopOperation loop, bool isFirstCertain)
    {
        for (var round = 0; round < MaxRounds && !state.HasEnded; round++)
        {
            if (round > 0 || !isFirstCertain)
            {
                if (condition is null || ConditionOf(condition) is not ConstantCondition known)
                {
                    break;
                }

                if (!known.Value)
                {
                    return;
                }
            }

            Until(loop.ContinueLabel, () => Execute(body));
            ExecuteAll(bottom);
        }

        if (!state.HasEnded)
        {
            Repeat(loop, () =>
            {
                Until(loop.ContinueLabel, () => Execute(body));
                ExecuteAll(bottom);
            });
        }
    }

    /// <summary>Follows a body once for any number of rounds; what it changes is one thing or the other afterwards.</summary>
    private void Repeat(ILoopOperation loop, Action body)
    {
        var before = state;
        state = before.Fork(ConstantCondition.True);
        state.IsRepeated = true;

        // What leaves the method from here does so only if there is a round.
        state.Local = Logic.Guard(state.Local, Runs(loop));
        Forget(loop);
        _ = Waiting(loop.ExitLabel, body);
        state.Ending = Ending.Open;
        var after = state;
        state = before;
        foreach (var pair in after.Values)
        {
            if (before.Values.TryGetValue(pair.Key, out var old) && !ReferenceEquals(old, pair.Value))
            {
                state.Set(pair.Key, Blur(old, pair.Value, loop));
            }
        }
    }

    /// <summary>What the loop assigns is not known at the start of a round.</summary>
    private void Forget(ILoopOperation loop)
    {
        foreach (var operation in loop.Body.Descendants())
        {
            var target = operation switch
            {
                ICompoundAssignmentOperation compound => compound.Target,
                IIncrementOrDecrementOperation increment => increment.Target,
                ISimpleAssignmentOperation simple => simple.Target,
                _ => null,
            };
            Slot? slot = target switch
            {
                ILocalReferenceOperation local => new Slot(null, local.Local),
                IFieldReferenceOperation { Instance: null } field => Slot.Of(null, field.Field),
                IFieldReferenceOperation { Instance: IInstanceReferenceOperation } field => Slot.Of(InstanceValue.Of(frame.This), field.Field),
                _ => null,
            };
            if (slot is { } known && state.Get(known) is PlainValue)
            {
                state.Set(known, unknowns.Of(target!));
            }
        }
    }

    private static OpaqueCondition Runs(ILoopOperation loop) =>
        new("the loop in line " + (loop.Syntax.GetLocation().GetLineSpan().StartLinePosition.Line + 1) + " runs", "it depends on the loop");

    private static CdkValue Blur(CdkValue old, CdkValue changed, ILoopOperation loop) => (old, changed) switch
    {
        (ListOf before, ListOf after) => new ListOf(after.Items.Count >= before.Items.Count ? after.Items : before.Items, after.Span, isOpen: true),
        (MapOf before, MapOf) => new MapOf(before.Entries, before.Span, isOpen: true),
        _ => new ChoiceOf(Runs(loop), changed, old, changed.Span),
    };
}
