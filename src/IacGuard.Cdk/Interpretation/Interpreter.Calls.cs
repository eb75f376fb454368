using IacGuard.Cdk.Sources;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IacGuard.Cdk.Interpretation;

/// <summary>Calls: of the CDK, of the type's own methods, of well-known functions, and of what is not known.</summary>
internal sealed partial class Interpreter
{
    private CdkValue Invoke(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (symbols.MemberOf(method) is { } member && symbols.FqnOf(method.ContainingType) is { } declaring)
        {
            return LibraryCall(call, member, declaring);
        }

        if (method.MethodKind == MethodKind.LocalFunction && LocalFunction(method) is { } local)
        {
            return Enter(new Callee(method.OriginalDefinition, local, frame.This), PositionalArguments(call.Arguments, method), call) ?? unknowns.Of(call);
        }

        if (method.MethodKind == MethodKind.DelegateInvoke && call.Instance is { } target && Evaluate(target) is FunctionValue function)
        {
            return Call(function, PositionalArguments(call.Arguments, method), call) ?? unknowns.Of(call);
        }

        if (method.MethodKind is not (MethodKind.DelegateInvoke or MethodKind.LocalFunction) && source?.Holds(method.OriginalDefinition) == true)
        {
            return Here(SourceCall(call), call);
        }

        return WellKnown(call) ?? UnknownCall(call);
    }

    /// <summary>The arguments by parameter name; optional ones that are not given are left out.</summary>
    private List<CdkArgument> Arguments(IEnumerable<IArgumentOperation> arguments)
    {
        var given = new List<CdkArgument>();
        foreach (var argument in arguments)
        {
            if (argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Parameter is { } parameter)
            {
                given.Add(new CdkArgument(parameter.Name, ForLibrary(Evaluate(argument.Value))));
            }
        }

        return given;
    }

    /// <summary>The arguments by parameter position, defaults included; null where there is none.</summary>
    private CdkValue?[] PositionalArguments(IEnumerable<IArgumentOperation> arguments, IMethodSymbol target)
    {
        var values = new CdkValue?[target.Parameters.Length];
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter && parameter.Ordinal < values.Length)
            {
                values[parameter.Ordinal] = parameter.RefKind == RefKind.Out ? null : Evaluate(argument.Value);
            }
        }

        return values;
    }

    private IOperation? LocalFunction(IMethodSymbol method)
    {
        foreach (var body in callStack.OfType<IMethodSymbol>().Select(BodyOf).Concat(program.RootConstructors().Select(program.BodyOf)))
        {
            var found = body?.DescendantsAndSelf().OfType<ILocalFunctionOperation>().FirstOrDefault(l => SymbolEqualityComparer.Default.Equals(l.Symbol, method.OriginalDefinition));
            if (found is not null)
            {
                return found.Body;
            }
        }

        return null;
    }

    private CdkValue LibraryCall(IInvocationOperation call, string member, string declaring)
    {
        var receiver = call.Instance is { } instance ? Evaluate(instance) : null;
        var arguments = Arguments(call.Arguments);
        return receiver is ChoiceOf
            ? OnEach(receiver, r => LibraryCall(call, member, declaring, r, arguments))
            : LibraryCall(call, member, declaring, receiver, arguments);
    }

    /// <summary>Does something on each of the objects that a value may be, under the condition that it is that one.</summary>
    private CdkValue OnEach(CdkValue value, Func<CdkValue, CdkValue> action)
    {
        if (value is not ChoiceOf choice)
        {
            return action(value);
        }

        CdkValue? left = null, right = null;
        Fork(choice.Condition, () => left = OnEach(choice.WhenTrue, action), () => right = OnEach(choice.WhenFalse, action));
        return new ChoiceOf(choice.Condition, left!, right!, choice.Span);
    }

    private CdkValue LibraryCall(IInvocationOperation call, string member, string declaring, CdkValue? receiver, List<CdkArgument> arguments)
    {
        var made = receiver as CdkObject;
        if (receiver is PlainValue && member == "toString")
        {
            return receiver;
        }

        if (receiver is not null && made is null)
        {
            return CallElsewhere(call, member, receiver, arguments);
        }

        if ((tokens.TryEvaluate(made, declaring, member, arguments, SpanOf(call)) ?? Derived(made, member, arguments, call)) is { } value)
        {
            return new PlainValue(value);
        }

        var result = symbols.FqnOf(call.Type) is { } fqn && call.Type?.TypeKind is TypeKind.Class or TypeKind.Interface
            ? Made(new CdkObject(fqn, arguments, SpanOf(call)) { Member = member, MemberOf = declaring, Receiver = made, Guard = state.Guard, IsRepeated = state.IsRepeated })
            : null;
        if (made is not null && (result is not null || IsChange(call, member)))
        {
            Record(made, new CdkCall(member, declaring, arguments, SpanOf(call)) { NameSpan = CallName(call), Result = result });
        }

        if (result is not null)
        {
            return result;
        }

        var unknown = unknowns.Of(call, "`" + Unknowns.TextOf(call.Syntax) + "` is known only when the app is synthesized or deployed");
        return made is null ? unknown : WithItem(made, member, declaring, call, unknown);
    }

    /// <summary>Text that a method makes of an attribute.</summary>
    private Value? Derived(CdkObject? made, string member, List<CdkArgument> arguments, IInvocationOperation call) =>
        member == "arnForObjects" && made is not null && AttributeOf(made, "bucketArn", call) is { } arn
            ? TextValue.Create([TextPart.Of(arn), TextPart.Of("/"), .. arguments.Select(static a => Shapes.Part(a.Value))], SpanOf(call))
            : null;

    /// <summary>A method that gives text, a number or a boolean changes nothing, unless it says whether it could add or remove something or what an export is called.</summary>
    private static bool IsChange(IInvocationOperation call, string member) =>
        call.Type?.SpecialType is null or SpecialType.System_Void or SpecialType.None || member.StartsWith("add", StringComparison.Ordinal) || member is "exportValue" or "tryRemoveChild";

    private void Record(CdkObject receiver, CdkCall call)
    {
        var recorded = call with { Guard = Beyond(receiver), IsRepeated = state.IsRepeated && !receiver.IsRepeated };
        receiver.Add(recorded);
        Calls.Add((receiver, recorded));
    }

    /// <summary>The condition of the call, where it says more than the condition under which the receiver is there.</summary>
    private Condition? Beyond(CdkObject receiver) => ReferenceEquals(receiver.Guard, state.Guard) ? null : state.Guard;

    private static SourceSpan CallName(IInvocationOperation call) => call.Syntax is InvocationExpressionSyntax invocation
        ? invocation.Expression switch
        {
            MemberAccessExpressionSyntax access => SyntaxSourceFile.SpanOf(access.Name),
            MemberBindingExpressionSyntax binding => SyntaxSourceFile.SpanOf(binding.Name),
            var expression => SyntaxSourceFile.SpanOf(expression),
        }
        : SpanOf(call);

    /// <summary>A call that is not followed: what it gets, it may change and add to.</summary>
    private PlainValue UnknownCall(IInvocationOperation call) => UnknownCall(
        call, call.Instance is { } instance ? Evaluate(instance) : null, PositionalArguments(call.Arguments, call.TargetMethod));

    private PlainValue UnknownCall(IInvocationOperation call, CdkValue? receiver, CdkValue?[] arguments)
    {
        if (receiver is not null && InstanceValue.Of(receiver) is not { IsRoot: true })
        {
            ShareDeep(receiver);
        }

        if (!Acknowledgement.IsOne(call.TargetMethod))
        {
            foreach (var argument in arguments)
            {
                if (argument is not null)
                {
                    ShareOrRun(argument);
                    Open(argument);
                }
            }
        }

        foreach (var argument in call.Arguments)
        {
            if (IsGiving(argument.Parameter))
            {
                AssignTo(argument.Value, unknowns.Of(argument.Value));
            }
        }

        return unknowns.Of(call);
    }

    /// <summary>Lists, maps and props that code which is not followed has seen may hold more afterwards.</summary>
    private void Open(CdkValue value)
    {
        if (Opened(value, keeps: true) is { } opened)
        {
            state.Replace(value, opened);
        }
    }

    private void ShareAll(IEnumerable<CdkArgument> arguments)
    {
        foreach (var argument in arguments)
        {
            ShareDeep(argument.Value);
        }
    }

    /// <summary>Notes that code which is not followed can reach the objects in a value.</summary>
    private void ShareDeep(CdkValue value)
    {
        foreach (var part in value.Reachable())
        {
            switch (part)
            {
                case CdkObject made:
                    made.Share();
                    if (made.Instance is InstanceValue of)
                    {
                        ShareInstance(of);
                    }

                    break;
                case InstanceValue instance:
                    ShareInstance(instance);
                    break;
                case FunctionValue function:
                    Miss(function.Method);
                    break;
                case LazyValue { Value: { } held }:
                    ShareDeep(held);
                    break;
                case PlainValue { Value: ReferenceValue or TextValue or ChoiceValue } token:
                    Escaped.Add(token.Value);
                    break;
            }
        }
    }
}
