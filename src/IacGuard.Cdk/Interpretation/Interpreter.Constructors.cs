using IacGuard.Cdk.Sources;
using IacGuard.Cdk.Values;
using IacGuard.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IacGuard.Cdk.Interpretation;

/// <summary>Running constructors: of the type that is read and of what it creates, through their bases down to the class of the CDK.</summary>
internal sealed partial class Interpreter
{
    private int rootAt;

    /// <summary>Runs a constructor on an object: what it is given, the members' initializers, the base, the body.</summary>
    /// <param name="constructor">The constructor.</param>
    /// <param name="arguments">What it is given; null for what is not known.</param>
    /// <param name="made">The object.</param>
    /// <param name="call">The creation, or the call from another constructor; null where none is written.</param>
    private void RunConstructor(IMethodSymbol constructor, IReadOnlyList<CdkValue?>? arguments, InstanceValue made, IOperation? call)
    {
        var inner = new Frame(made.IsRoot && IsOwn(constructor) ? 0 : ++frames) { Receiver = made, Origin = OriginOf(constructor, call) };
        Within(inner, constructor, () =>
        {
            BindParameters(constructor, arguments);
            BindPositional(constructor, made);
            Chain(constructor, made);
            Execute(BodyOf(constructor));
        });
    }

    /// <summary>A parameter of a record is its property of the same name.</summary>
    private void BindPositional(IMethodSymbol constructor, InstanceValue made)
    {
        if (!constructor.ContainingType.IsRecord || !IsPrimary(constructor))
        {
            return;
        }

        foreach (var parameter in constructor.Parameters)
        {
            var property = constructor.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault();
            if (property?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is ParameterSyntax && state.Get(SlotOf(parameter)) is { } value)
            {
                Store(made, property, value);
            }
        }
    }

    private bool IsPrimary(IMethodSymbol constructor) => constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is TypeDeclarationSyntax;

    private void Chain(IMethodSymbol constructor, InstanceValue made)
    {
        var type = constructor.ContainingType.OriginalDefinition;
        var call = program.InitializerOf(constructor) ?? source?.InitializerOf(constructor);
        var target = call?.TargetMethod.OriginalDefinition;
        if (target is not null && SymbolEqualityComparer.Default.Equals(target.ContainingType, type))
        {
            RunConstructor(target, PositionalArguments(call!.Arguments, target), made, call);
            return;
        }

        foreach (var (member, value) in IsOwn(constructor) ? program.MemberInitializers.Where(static m => !m.Member.IsStatic) : source?.InitializersOf(type) ?? [])
        {
            Store(made, member, Evaluate(value));
        }

        target ??= type.BaseType?.InstanceConstructors.FirstOrDefault(static c => c.Parameters.Length == 0)?.OriginalDefinition;
        if (target is null)
        {
            return;
        }

        if (symbols.FqnOf(target.ContainingType) is null && source?.Holds(target.ContainingType) == true && CanEnter(target))
        {
            RunConstructor(target, call is null ? [] : PositionalArguments(call.Arguments, target), made, call);
        }
        else if (symbols.IsConstruct(made.Type) && symbols.LibraryClass(made.Type) is { } library)
        {
            Root(made, symbols.FqnOf(library) ?? "", target, call);
        }
    }

    /// <summary>The construct that an object is, where its constructors reach the class of the CDK.</summary>
    private void Root(InstanceValue made, string fqn, IMethodSymbol target, IInvocationOperation? call)
    {
        var given = call is null ? [] : Arguments(call.Arguments);
        var isLibrary = symbols.FqnOf(target.ContainingType) is not null;
        if (!isLibrary)
        {
            // What a base type makes of what it is given is not seen from here.
            ShareAll(given.Where(static a => a.Name is not ("scope" or "id")));
        }

        IReadOnlyList<CdkArgument> arguments = isLibrary || call is null ? [.. given.Where(static a => a.Name is not ("scope" or "id"))] : [new CdkArgument("props", unknowns.Of(call))];
        if (made.IsRoot)
        {
            made.Made = new CdkObject(fqn, arguments, made.Span) { Construct = new ConstructIdentity("", made.Span, ids), Instance = made };
            Objects.Insert(rootAt, made.Made);
            Origins[""] = new MetConstruct(Inherited(made, null), made.Span);
            return;
        }

        var id = CdkArgument.Find(given, "id");
        var creation = made.Creation!;
        made.Made = new CdkObject(fqn, arguments, made.Span)
        {
            Construct = new ConstructIdentity(PathOf(CdkArgument.Find(given, "scope"), id, creation), made.Span, ids) { Id = id?.Scalar()?.Text, Span = SpanOf(creation) },
            Guard = state.Guard,
            IsRepeated = state.IsRepeated,
            Instance = made,
        };
        Objects.Add(made.Made);
        Origins[made.Made.Construct.Path] = new MetConstruct(Inherited(made, made.Creator), SpanOf(creation));
        tokens.Declare(made.Made);
    }

    /// <summary>How a construct of the user's own class comes to be: its class and the bases of that place its resources at their own names.</summary>
    private CallOrigin? Inherited(InstanceValue made, CallOrigin? creator)
    {
        var makers = new List<Maker>(creator?.Makers ?? []);
        for (INamedTypeSymbol? type = made.Type; type is not null && source?.Holds(type) == true; type = type.BaseType)
        {
            if (!IsOwn(type))
            {
                makers.Add(new Maker(type.OriginalDefinition, NameSpan(type.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation))));
            }
        }

        return makers.Count == 0 ? null : new CallOrigin(creator?.Call ?? SourceSpan.None, makers);

        bool IsOwn(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, program.Type);
    }

    private static SourceSpan NameSpan(SyntaxNode? declaration) => declaration is BaseTypeDeclarationSyntax named ? SyntaxSourceFile.SpanOf(named.Identifier) : SourceSpan.None;
}
