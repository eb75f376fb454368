using System.Runtime.CompilerServices;
using IacGuard.Cdk.Lowering;
using IacGuard.Cdk.Sources;
using IacGuard.Cdk.Values;
using IacGuard.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IacGuard.Cdk.Interpretation;

/// <summary>
/// Runs the code of one type in the mind: from each constructor, then each other method, with everything that is passed in unknown. Both ways of an
/// <c>if</c> are followed; known loops are unrolled, others run once for all; methods of the type are followed where they are called.
/// </summary>
internal sealed partial class Interpreter
{
    private const int MaxOperations = 400_000;
    private const int MaxCallDepth = 16;
    private readonly CdkSymbols symbols;
    private readonly IReadOnlyList<IConstructLowering> lowerings;
    private readonly ITokenFunctions tokens;
    private readonly TypeProgram program;
    private readonly LogicalIds ids;
    private readonly CancellationToken cancellation;
    private readonly Unknowns unknowns = new();
    private readonly List<ISymbol> callStack = [];
    private readonly HashSet<ISymbol> followed = new(SymbolEqualityComparer.Default);
    private State state = new();
    private Frame frame = new(0);
    private CdkObject? self;
    private int operations;
    private int frames;
    private bool isCalledFromOutside;

    public Interpreter(
        CdkSymbols symbols, IReadOnlyList<IConstructLowering> lowerings, ITokenFunctions tokens, TypeProgram program, LogicalIds ids, CancellationToken cancellation)
    {
        this.symbols = symbols;
        this.lowerings = lowerings;
        this.tokens = tokens;
        this.program = program;
        this.ids = ids;
        this.cancellation = cancellation;
    }

    /// <summary>Everything that was made, in the order of making.</summary>
    public List<CdkObject> Objects { get; } = [];

    /// <summary>Every call on an object of the CDK, in order.</summary>
    public List<(CdkObject Receiver, CdkCall Call)> Calls { get; } = [];

    /// <summary>References to constructs, such as an ARN, that code which is not followed got.</summary>
    public List<Value> Escaped { get; } = [];

    /// <summary>Whether the code was too much to follow to its end.</summary>
    public bool IsCutShort => operations > MaxOperations;

    public void Run()
    {
        foreach (var constructor in program.RootConstructors())
        {
            state = new State();
            self = CreateSelf(constructor);
            RunMemberInitializers(isStatic: true);
            RunConstructor(constructor, null);
            RunOthers();
        }

        if (!program.RootConstructors().Any())
        {
            self = null;
            state = new State();
            RunMemberInitializers(isStatic: true);
            RunOthers();
        }
    }

    private void RunOthers()
    {
        isCalledFromOutside = true;
        var after = state;
        foreach (var method in program.Methods())
        {
            if (followed.Contains(method) || method.MethodKind == MethodKind.LocalFunction)
            {
                continue;
            }

            state = after.Fork(ConstantCondition.True);
            state.HasEnded = false;
            state.IsRepeated = !IsProgramStart(method);
            Enter(method, program.BodyOf(method)!, []);
        }

        isCalledFromOutside = false;
    }

    private static bool IsProgramStart(IMethodSymbol method) => method.IsStatic && method.Name is "Main" or "<Main>$";

    /// <summary>The type's own object, where it is a construct.</summary>
    private CdkObject? CreateSelf(IMethodSymbol constructor)
    {
        if (!symbols.IsConstruct(program.Type) || symbols.LibraryClass(program.Type) is not { } library)
        {
            return null;
        }

        var syntax = program.Type.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation);
        var span = syntax is BaseTypeDeclarationSyntax declaration ? SyntaxSourceFile.SpanOf(declaration.Identifier) : SourceSpan.None;
        var arguments = new List<CdkArgument>();
        var made = new CdkObject(symbols.FqnOf(library) ?? "", arguments, span) { Construct = new ConstructIdentity("", span, ids) };
        self = made;
        if (program.InitializerOf(constructor) is { } call && !SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingType, program.Type))
        {
            BindUnknown(constructor);
            var given = Arguments(call.Arguments).Where(static a => a.Name is not ("scope" or "id"));

            // What a base type of the user's own makes of what it is given is not seen from here.
            arguments.AddRange(symbols.FqnOf(call.TargetMethod.ContainingType) is not null ? given : [new CdkArgument("props", unknowns.Of(call))]);
            if (symbols.FqnOf(call.TargetMethod.ContainingType) is null)
            {
                ShareAll([.. given]);
            }
        }

        paths.Clear();
        Objects.Add(made);
        return made;
    }

    private void RunMemberInitializers(bool isStatic)
    {
        foreach (var (member, value) in program.MemberInitializers)
        {
            if (member.IsStatic == isStatic)
            {
                Store(member, Evaluate(value));
            }
        }
    }

    private void RunConstructor(IMethodSymbol constructor, IReadOnlyList<CdkValue?>? arguments)
    {
        followed.Add(constructor);
        BindParameters(constructor, arguments);
        var initializer = program.InitializerOf(constructor);
        if (initializer is not null && SymbolEqualityComparer.Default.Equals(initializer.TargetMethod.ContainingType, program.Type))
        {
            RunConstructor(initializer.TargetMethod, PositionalArguments(initializer));
        }
        else
        {
            RunMemberInitializers(isStatic: false);
        }

        if (program.BodyOf(constructor) is { } body)
        {
            var outer = frame;
            frame = new Frame(0);
            Execute(body);
            frame = outer;
            state.HasEnded = false;
        }
    }

    /// <summary>Follows a call into a body: binds its parameters, runs it, and gives what it returns.</summary>
    private CdkValue? Enter(IMethodSymbol method, IOperation body, IReadOnlyList<CdkValue?> arguments)
    {
        if (callStack.Count >= MaxCallDepth || callStack.Contains(method, SymbolEqualityComparer.Default))
        {
            return null;
        }

        followed.Add(method);
        callStack.Add(method);
        var (outerFrame, guard, local, hasEnded) = (frame, state.Guard, state.Local, state.HasEnded);
        frame = new Frame(++frames) { IsOutermost = isCalledFromOutside && callStack.Count == 1 };
        state.Local = null;
        BindParameters(method, arguments);
        var expression = body is IBlockOperation ? null : Evaluate(body);
        if (body is IBlockOperation)
        {
            Execute(body);
        }

        var result = frame.Result() ?? expression;
        (frame, state.Guard, state.Local, state.HasEnded) = (outerFrame, guard, local, hasEnded);
        callStack.RemoveAt(callStack.Count - 1);
        return result;
    }

    private void BindUnknown(IMethodSymbol method) => BindParameters(method, null);

    private void BindParameters(IMethodSymbol method, IReadOnlyList<CdkValue?>? arguments)
    {
        for (var i = 0; i < method.Parameters.Length; i++)
        {
            var parameter = method.Parameters[i];
            var given = arguments is not null && i < arguments.Count ? arguments[i] : null;
            state.Values = state.Values.SetItem(parameter, given ?? unknowns.Of(parameter, SpanOf(parameter)));
        }
    }

    private static SourceSpan SpanOf(ISymbol symbol) =>
        symbol.Locations.FirstOrDefault(static l => l.IsInSource) is { SourceTree: { } tree } location
            ? new SourceSpan(SyntaxSourceFile.Of(tree), location.SourceSpan.Start, location.SourceSpan.End)
            : SourceSpan.None;

    private static SourceSpan SpanOf(IOperation operation) => SyntaxSourceFile.SpanOf(operation.Syntax);

    /// <summary>Counts the work; false when there was too much of it.</summary>
    private bool Spend()
    {
        if ((++operations & 0xFF) == 0)
        {
            cancellation.ThrowIfCancellationRequested();
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        return operations <= MaxOperations;
    }
}
