using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Sources;
using IacGuard.Cdk.Values;
using IacGuard.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IacGuard.Cdk.Interpretation;

/// <summary>Following calls: into methods, functions and accessors, of the type itself and of others of the compilation.</summary>
internal sealed partial class Interpreter
{
    /// <summary>How many calls into other types are followed; what is beyond is not known, as if their code were not there.</summary>
    private const int MaxFollowed = 4_000;

    /// <summary>How much work following may be: well below what ends the reading of the type.</summary>
    private const int MaxOperationsToFollow = 150_000;

    /// <summary>How many things a value may be that are followed one by one.</summary>
    private const int MaxCases = 32;
    private static readonly List<(int Position, Slot Slot)> NoneGiving = [];
    private readonly List<ISymbol> callStack = [];
    private readonly List<Frame> active = [];
    private int followedCalls;

    /// <summary>A body to follow.</summary>
    /// <param name="Method">The method.</param>
    /// <param name="Body">Its body.</param>
    /// <param name="This">What <c>this</c> is; null in static code.</param>
    private readonly record struct Callee(IMethodSymbol Method, IOperation Body, CdkValue? This);

    private bool IsOwn(ISymbol? member) => SymbolEqualityComparer.Default.Equals(member?.ContainingType?.OriginalDefinition, program.Type);

    /// <summary>The body of a method of the compilation; null when it has none.</summary>
    private IOperation? BodyOf(IMethodSymbol method) => program.BodyOf(method.OriginalDefinition) ?? (IsOwn(method) ? null : source?.BodyOf(method));

    /// <summary>Whether a call may be followed: not into itself, not too deep, and into other types only as long as that is cheap and plain.</summary>
    private bool CanEnter(IMethodSymbol method)
    {
        if (IsTooDeep(method))
        {
            return false;
        }

        return IsOwn(method) || (!method.IsAsync && !(method.MethodKind == MethodKind.Constructor && GivingOf(method).Count > 0) && CanFollowMore());
    }

    private bool IsTooDeep(ISymbol code) => callStack.Count >= MaxCallDepth || callStack.Contains(code, SymbolEqualityComparer.Default);

    /// <summary>Whether one more call into another type may be followed; counts it.</summary>
    private bool CanFollowMore() => ++followedCalls <= MaxFollowed && operations < MaxOperationsToFollow;

    /// <summary>Follows a call into a body: binds its parameters, runs it, and gives what it returns; null when it returns nothing.</summary>
    private CdkValue? Enter(Callee callee, IReadOnlyList<CdkValue?> arguments, IOperation? call = null)
    {
        var method = callee.Method;
        if (IsTooDeep(method))
        {
            Miss(method);
            WriteBack(call, null);
            return null;
        }

        var inner = new Frame(++frames)
        {
            Receiver = callee.This,
            Origin = OriginOf(method, call),
            Generic = call is IInvocationOperation { TargetMethod: { IsGenericMethod: true } generic } ? generic : null,
            IsOutermost = isCalledFromOutside && callStack.Count == 0,
        };
        CdkValue? expression = null;
        Within(inner, method, () =>
        {
            BindParameters(method, arguments);
            inner.Giving = GivingOf(method);
            if (callee.Body is IBlockOperation)
            {
                Execute(callee.Body);
            }
            else
            {
                expression = Evaluate(callee.Body);
            }

            if (!state.HasEnded)
            {
                frame.Give(state);
            }
        });
        WriteBack(call, inner);
        return inner.Result() ?? expression;
    }

    /// <summary>Runs something in a frame of its own; what ends the method does not end the caller.</summary>
    private void Within(Frame inner, ISymbol method, Action run)
    {
        followed.Add(method);
        callStack.Add(method);
        var (outer, guard, local, ending) = (frame, state.Guard, state.Local, state.Ending);
        Switch(inner);
        active.Add(inner);
        state.Local = null;
        run();
        active.RemoveAt(active.Count - 1);
        if (inner.Origin is not null)
        {
            state.Remove(inner.Variables);
        }

        Switch(outer);
        (state.Guard, state.Local, state.Ending) = (guard, local, ending);
        callStack.RemoveAt(callStack.Count - 1);
    }

    private void Switch(Frame next)
    {
        frame = next;
        unknowns.Inlined = next.Origin is null ? 0 : next.Number;
    }

    /// <summary>How code comes to run: null for the type's own.</summary>
    private CallOrigin? OriginOf(IMethodSymbol method, IOperation? call)
    {
        if (IsOwn(method) || method.ContainingType is not { } type)
        {
            return null;
        }

        var maker = new Maker(type.OriginalDefinition, SourceSpan.None);
        return frame.Origin is not { } outer ? new CallOrigin(call is null ? root.Span : SpanOf(call), [maker])
            : outer.Makers.Contains(maker) ? outer : outer with { Makers = [.. outer.Makers, maker] };
    }

    private FunctionValue Function(IMethodSymbol method, IOperation body, CdkValue? receiver, IOperation expression) =>
        new(method, body, receiver, frame, state.Values, SpanOf(expression));

    /// <summary>Calls a function value.</summary>
    private CdkValue? Call(FunctionValue function, IReadOnlyList<CdkValue?> arguments, IOperation? call = null)
    {
        if (function.Frame.Number > 0 && !active.Contains(function.Frame))
        {
            foreach (var captured in function.Captured())
            {
                SetVariable(captured.Key, captured.Value);
            }
        }

        return Enter(new Callee(function.Method, function.Body, function.This), arguments, call);
    }

    /// <summary>A call of a method that the compilation holds: followed where its target is certain.</summary>
    private CdkValue SourceCall(IInvocationOperation call)
    {
        var receiver = call.Instance is { } instance ? Evaluate(instance) : null;
        var arguments = PositionalArguments(call.Arguments, call.TargetMethod);
        if (IsTooWide(receiver))
        {
            Miss(call.TargetMethod);
            return UnknownCall(call, receiver, arguments);
        }

        return receiver is ChoiceOf ? OnEach(receiver, r => SourceCall(call, r, arguments)) : SourceCall(call, receiver, arguments);
    }

    private CdkValue SourceCall(IInvocationOperation call, CdkValue? receiver, CdkValue?[] arguments)
    {
        if (Target(call.TargetMethod, receiver, call.Instance, call.IsVirtual) is not { } target || BodyOf(target) is not { } body || !CanEnter(target))
        {
            Miss(call.TargetMethod);
            return UnknownCall(call, receiver, arguments);
        }

        return Enter(new Callee(target, body, target.IsStatic ? null : receiver), arguments, call) ?? unknowns.Of(call);
    }

    /// <summary>Whether a value may be so many things that they are not followed one by one.</summary>
    private static bool IsTooWide(CdkValue? value) => value is ChoiceOf && value.Cases().Take(MaxCases + 1).Count() > MaxCases;

    private static bool IsGiving(IParameterSymbol? parameter) => parameter?.RefKind is RefKind.Ref or RefKind.Out;

    /// <summary>The parameters of a method that give something back.</summary>
    private List<(int Position, Slot Slot)> GivingOf(IMethodSymbol method)
    {
        List<(int Position, Slot Slot)>? giving = null;
        foreach (var parameter in method.Parameters)
        {
            if (IsGiving(parameter))
            {
                (giving ??= []).Add((parameter.Ordinal, SlotOf(parameter)));
            }
        }

        return giving ?? NoneGiving;
    }

    /// <summary>What a method sets its <c>ref</c> and <c>out</c> parameters to.</summary>
    /// <param name="call">The call.</param>
    /// <param name="inner">The method that was followed; null where it was not.</param>
    private void WriteBack(IOperation? call, Frame? inner)
    {
        if (call is not IInvocationOperation { Arguments: var arguments })
        {
            return;
        }

        foreach (var argument in arguments)
        {
            if (IsGiving(argument.Parameter))
            {
                AssignTo(argument.Value, inner?.Given(argument.Parameter!.Ordinal) ?? unknowns.Of(argument.Value));
            }
        }
    }

    /// <summary>
    /// A value that code of another type gives, in the type's own code: it stands at the expression that asks for it, since that is what somebody who looks at
    /// this type can change.
    /// </summary>
    private CdkValue Here(CdkValue value, IOperation expression) => frame.Origin is null && value is PlainValue or EnumMember or ChoiceOf ? Here(value, expression.Syntax) : value;

    private CdkValue Here(CdkValue value, SyntaxNode expression)
    {
        switch (value)
        {
            case ChoiceOf choice:
                var (whenTrue, whenFalse, isHere) = (Here(choice.WhenTrue, expression), Here(choice.WhenFalse, expression), IsInOwnCode(choice.Span));
                return isHere && ReferenceEquals(whenTrue, choice.WhenTrue) && ReferenceEquals(whenFalse, choice.WhenFalse)
                    ? choice : new ChoiceOf(choice.Condition, whenTrue, whenFalse, isHere ? choice.Span : SyntaxSourceFile.SpanOf(expression));
            case PlainValue or EnumMember when !IsInOwnCode(value.Span):
                return value.At(SyntaxSourceFile.SpanOf(expression));
            default:
                return value;
        }
    }

    private bool IsInOwnCode(SourceSpan span) => span.File is not SyntaxSourceFile file
        || program.Type.DeclaringSyntaxReferences.Any(d => d.SyntaxTree == file.Tree && d.Span.Start <= span.Start && span.End <= d.Span.End);

    /// <summary>The method that a call runs; null when that is not certain.</summary>
    private IMethodSymbol? Target(IMethodSymbol method, CdkValue? receiver, IOperation? instance, bool isVirtual)
    {
        var declared = method.OriginalDefinition;
        if (declared.IsStatic)
        {
            return declared.IsAbstract || declared.IsVirtual ? null : declared;
        }

        var made = InstanceValue.Of(receiver);
        var type = made?.Type ?? (instance?.Type is INamedTypeSymbol { IsSealed: true } certain ? certain : null);
        if (declared.ContainingType.TypeKind == TypeKind.Interface)
        {
            if ((type?.FindImplementationForInterfaceMember(method) as IMethodSymbol)?.OriginalDefinition is not { } implementation)
            {
                return null;
            }

            declared = implementation;
        }

        if (!isVirtual || !(declared.IsVirtual || declared.IsAbstract || declared.IsOverride) || declared.IsSealed)
        {
            return declared.IsAbstract ? null : declared;
        }

        // What the type itself is when it is read alone, an heir may be in truth.
        return type is null || (made is { IsRoot: true } && source?.MayOverride(declared, type) == true) ? null : MostDerived(declared, type);
    }

    private static IMethodSymbol? MostDerived(IMethodSymbol method, INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? t = type; t is not null && !SymbolEqualityComparer.Default.Equals(t.OriginalDefinition, method.ContainingType); t = t.BaseType)
        {
            foreach (var member in t.OriginalDefinition.GetMembers().OfType<IMethodSymbol>())
            {
                for (var overridden = member.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
                {
                    if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, method))
                    {
                        return member.IsAbstract ? null : member;
                    }
                }
            }
        }

        return method.IsAbstract ? null : method;
    }
}
