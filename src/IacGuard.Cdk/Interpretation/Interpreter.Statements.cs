using IacGuard.Cdk.Values;
using IacGuard.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IacGuard.Cdk.Interpretation;

/// <summary>Statements.</summary>
internal sealed partial class Interpreter
{
    /// <summary>How many handlers of exceptions the code runs in.</summary>
    private int catching;

    private void Execute(IOperation? operation)
    {
        if (operation is null || state.HasEnded || !Spend())
        {
            return;
        }

        switch (operation)
        {
            case IBlockOperation block:
                ExecuteAll(block.Operations);
                break;
            case IExpressionStatementOperation statement:
                Evaluate(statement.Operation);
                break;
            case IVariableDeclarationGroupOperation group:
                ExecuteAll(group.Declarations);
                break;
            case IVariableDeclarationOperation declaration:
                Declare(declaration);
                break;
            case IUsingDeclarationOperation use:
                Execute(use.DeclarationGroup);
                break;
            case IConditionalOperation conditional:
                Branch(conditional);
                break;
            case ISwitchOperation choice:
                Switch(choice);
                break;
            case ILoopOperation loop:
                Loop(loop);
                break;
            case IReturnOperation { Kind: OperationKind.YieldReturn } yielded:
                Yield(Evaluate(yielded.ReturnedValue!), yielded);
                break;
            case IReturnOperation returned:
                Return(returned);
                break;
            case IBranchOperation branch:
                Jump(branch.Target);
                break;
            case IThrowOperation:
                state.Ending = catching > 0 ? Ending.Left : Ending.Thrown;
                break;
            case ITryOperation attempt:
                Try(attempt);
                break;
            case IUsingOperation use:
                ExecuteOrEvaluate(use.Resources);
                Execute(use.Body);
                break;
            case ILockOperation locked:
                Execute(locked.Body);
                break;
            case ILabeledOperation labeled:
                Execute(labeled.Operation);
                break;
            case ILocalFunctionOperation or IEmptyOperation:
                break;
            default:
                Evaluate(operation);
                break;
        }
    }

    private void Try(ITryOperation attempt)
    {
        catching += attempt.Catches.Length;
        Execute(attempt.Body);
        catching -= attempt.Catches.Length;
        PassOver(attempt.Catches);
        var ending = state.Ending;
        state.Ending = Ending.Open;
        Execute(attempt.Finally);
        state.Ending = state.HasEnded ? state.Ending : ending;
    }

    // No app is synthesized after an exception but by what catches it: that is not followed, nor is what only it calls.
    private void PassOver(IEnumerable<ICatchClauseOperation> handlers)
    {
        foreach (var operation in handlers.SelectMany(static h => h.Handler.Descendants()))
        {
            var called = operation switch
            {
                IInvocationOperation call => call.TargetMethod,
                IPropertyReferenceOperation { Property.GetMethod: { } getter } => getter,
                _ => null,
            };
            if (called is { DeclaredAccessibility: Accessibility.Private })
            {
                followed.Add(called.OriginalDefinition);
            }
        }
    }

    private void ExecuteAll(IEnumerable<IOperation> operations)
    {
        foreach (var operation in operations)
        {
            Execute(operation);
        }
    }

    private void ExecuteOrEvaluate(IOperation operation)
    {
        if (operation is IVariableDeclarationGroupOperation)
        {
            Execute(operation);
        }
        else
        {
            Evaluate(operation);
        }
    }

    private void Declare(IVariableDeclarationOperation declaration)
    {
        foreach (var declarator in declaration.Declarators)
        {
            if ((declarator.Initializer ?? declaration.Initializer) is { } initializer)
            {
                SetVariable(new Slot(null, declarator.Symbol), Evaluate(initializer.Value));
            }
        }
    }

    /// <summary>What an iterator gives for certain is in its list; what it may give leaves the list open.</summary>
    private void Yield(CdkValue value, IReturnOperation yielded)
    {
        if (frame.IsOutermost)
        {
            ShareDeep(value);
        }

        var before = frame.Yielded ?? new ListOf([], SpanOf(yielded));
        var isCertain = state.Local is null && !state.IsRepeated;
        frame.Yielded = new ListOf(isCertain ? [.. before.Items, value] : before.Items, before.Span, before.IsOpen || !isCertain);
        if (!isCertain)
        {
            ShareDeep(value);
        }
    }

    private void Return(IReturnOperation returned)
    {
        if (returned.ReturnedValue is { } value)
        {
            var result = Evaluate(value);
            if (frame.IsOutermost)
            {
                ShareDeep(result);
            }

            frame.Return(state.Local, result);
        }

        Leave();
    }

    private void Branch(IConditionalOperation conditional)
    {
        var condition = ConditionOf(conditional.Condition);
        if (condition is ConstantCondition constant)
        {
            Execute(constant.Value ? conditional.WhenTrue : conditional.WhenFalse);
            return;
        }

        Fork(condition, () => Execute(conditional.WhenTrue), () => Execute(conditional.WhenFalse));
    }

    /// <summary>Follows both ways and joins them.</summary>
    private void Fork(Condition condition, Action whenTrue, Action whenFalse)
    {
        var before = state;
        state = before.Fork(condition);
        whenTrue();
        var after = state;
        state = before.Fork(Logic.Not(condition));
        whenFalse();
        before.Join(condition, after, state);
        state = before;
    }

    private void Switch(ISwitchOperation operation)
    {
        var subject = Evaluate(operation.Value);
        Until(operation.ExitLabel, () => Cases(operation, subject, 0));
    }

    private void Cases(ISwitchOperation operation, CdkValue subject, int index)
    {
        if (index == operation.Cases.Length)
        {
            return;
        }

        var section = operation.Cases[index];
        if (section.Clauses.Any(static c => c.CaseKind == CaseKind.Default))
        {
            // The default is taken when no other section is, wherever it stands.
            Rest(operation, subject, index + 1, () => ExecuteAll(section.Body));
            return;
        }

        var condition = section.Clauses.Aggregate<ICaseClauseOperation, Condition>(ConstantCondition.False, (sum, clause) => Logic.Or(sum, ClauseCondition(clause, subject)));
        Choose(condition, () => ExecuteAll(section.Body), () => Cases(operation, subject, index + 1));
    }

    private void Rest(ISwitchOperation operation, CdkValue subject, int index, Action otherwise)
    {
        if (index == operation.Cases.Length)
        {
            otherwise();
            return;
        }

        var section = operation.Cases[index];
        var condition = section.Clauses.Aggregate<ICaseClauseOperation, Condition>(ConstantCondition.False, (sum, clause) => Logic.Or(sum, ClauseCondition(clause, subject)));
        Choose(condition, () => ExecuteAll(section.Body), () => Rest(operation, subject, index + 1, otherwise));
    }

    private void Choose(Condition condition, Action whenTrue, Action whenFalse)
    {
        if (condition is ConstantCondition constant)
        {
            (constant.Value ? whenTrue : whenFalse)();
        }
        else
        {
            Fork(condition, whenTrue, whenFalse);
        }
    }
}
