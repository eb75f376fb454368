using System.Runtime.CompilerServices;
using IacGuard.Cdk.Interpretation.Following;
using IacGuard.Cdk.Lowering;
using IacGuard.Cdk.Sources;
using IacGuard.Cdk.Values;
using IacGuard.Model;
using Microsoft.CodeAnalysis;

namespace IacGuard.Cdk.Interpretation;

/// <summary>
/// Runs the code of one type in the mind: from each constructor, then each other method, with everything that is passed in unknown. Both ways of an
/// <c>if</c> are followed; known loops are unrolled, others run once for all; methods, constructors and properties of the compilation are followed where they
/// are called, whichever type they belong to.
/// </summary>
internal sealed partial class Interpreter
{
    private const int MaxOperations = 400_000;
    private const int MaxCallDepth = 16;
    private readonly CdkSymbols symbols;
    private readonly IReadOnlyList<IConstructLowering> lowerings;
    private readonly ITokenFunctions tokens;
    private readonly TypeProgram program;
    private readonly SourceBodies? source;
    private readonly LogicalIds ids;
    private readonly CancellationToken cancellation;
    private readonly Unknowns unknowns = new();
    private readonly HashSet<ISymbol> followed = new(SymbolEqualityComparer.Default);
    private State state = new();
    private Frame frame = new(0);
    private InstanceValue root;
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
        source = SourceBodies.Around(program.Type);
        root = NewRoot();
    }

    /// <summary>Everything that was made, in the order of making.</summary>
    public List<CdkObject> Objects { get; } = [];

    /// <summary>Every call on an object of the CDK, in order.</summary>
    public List<(CdkObject Receiver, CdkCall Call)> Calls { get; } = [];

    /// <summary>References to constructs, such as an ARN, that code which is not followed got.</summary>
    public List<Value> Escaped { get; } = [];

    /// <summary>How constructs come to be made by code of other types, and where they are created, by construct path; no origin for those of the type's own code.</summary>
    public Dictionary<string, MetConstruct> Origins { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the code was too much to follow to its end.</summary>
    public bool IsCutShort => operations > MaxOperations;

    public void Run()
    {
        foreach (var constructor in program.RootConstructors())
        {
            Start();
            RunConstructor(constructor, GivenTo(constructor), root, null);
            ShareGiven();
            ShareBehindInheritedMembers();
            RunOthers();
        }

        if (!program.RootConstructors().Any())
        {
            Start();
            RunOthers();
        }
    }

    private void Start()
    {
        state = new State();
        root = NewRoot();
        frame = new Frame(0) { Receiver = root };
        paths.Clear();
        rootAt = Objects.Count;
        RunStaticInitializers();
    }

    private InstanceValue NewRoot()
    {
        var declaration = program.Type.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation);
        return new InstanceValue(program.Type, NameSpan(declaration)) { IsRoot = true, IsPartial = true };
    }

    private void RunOthers()
    {
        isCalledFromOutside = true;
        var after = state;
        foreach (var method in Births is null ? program.Methods() : program.Methods().OrderBy(Outermost))
        {
            if (followed.Contains(method) || method.MethodKind == MethodKind.LocalFunction)
            {
                continue;
            }

            state = after.Fork(ConstantCondition.True);
            state.Ending = Ending.Open;
            state.IsRepeated = !IsProgramStart(method);
            Enter(new Callee(method, program.BodyOf(method)!, method.IsStatic ? null : root.This), []);
        }

        isCalledFromOutside = false;
    }

    // Where code begins, before what it may call.
    private static int Outermost(IMethodSymbol method) => IsProgramStart(method) ? 0 : method.DeclaredAccessibility switch
    {
        Accessibility.Public => 1,
        Accessibility.Private => 3,
        _ => 2,
    };

    private static bool IsProgramStart(IMethodSymbol method) => method.IsStatic && method.Name is "Main" or "<Main>$";

    private void RunStaticInitializers()
    {
        foreach (var (member, value) in program.MemberInitializers)
        {
            if (member.IsStatic)
            {
                Store(null, member, Evaluate(value));
            }
        }
    }

    private void BindParameters(IMethodSymbol method, IReadOnlyList<CdkValue?>? arguments)
    {
        var isKept = method.MethodKind == MethodKind.Constructor && IsPrimary(method);
        for (var i = 0; i < method.Parameters.Length; i++)
        {
            var parameter = method.Parameters[i];
            var given = arguments is not null && i < arguments.Count ? arguments[i] : null;
            var value = given ?? Noted(unknowns.Of(parameter, SpanOf(parameter)), IsNeverNull(parameter.Type, parameter.NullableAnnotation, isRequired: false));
            if (isKept)
            {
                state.Set(SlotOf(parameter), value);
            }
            else
            {
                SetVariable(SlotOf(parameter), value);
            }
        }
    }

    /// <summary>Parameters of constructors belong to the object: those of a primary constructor are read as long as it lives.</summary>
    private Slot SlotOf(IParameterSymbol parameter) =>
        new(parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? InstanceValue.Of(frame.This) : null, parameter.OriginalDefinition);

    private void SetVariable(Slot slot, CdkValue value)
    {
        frame.Variables.Add(slot);
        state.Set(slot, value);
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
