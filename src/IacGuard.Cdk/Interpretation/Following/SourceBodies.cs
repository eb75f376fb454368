using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IacGuard.Cdk.Interpretation.Following;

/// <summary>
/// The code of all types of a compilation, bound when somebody calls it and kept as long as the compilation. What nobody calls costs nothing. Safe to
/// use from several threads.
/// </summary>
internal sealed class SourceBodies
{
    private static readonly ConditionalWeakTable<Compilation, SourceBodies> Known = new();
    private readonly Compilation compilation;
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> models = new();
    private readonly ConcurrentDictionary<ISymbol, IOperation?> bodies = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, IInvocationOperation?> initializers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, IOperation?> values = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> autoProperties = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, IReadOnlyList<(ISymbol, IOperation)>> members = new(SymbolEqualityComparer.Default);

    private readonly Lazy<Heirs> heirs;

    private SourceBodies(Compilation compilation)
    {
        this.compilation = compilation;
        heirs = new Lazy<Heirs>(() => new Heirs(compilation));
    }

    /// <summary>The code around a type; null when it is not of a compilation.</summary>
    public static SourceBodies? Around(INamedTypeSymbol type) =>
        type.ContainingAssembly is ISourceAssemblySymbol { Compilation: var compilation } ? Known.GetValue(compilation, static c => new SourceBodies(c)) : null;

    /// <summary>Whether a symbol is declared in the compilation.</summary>
    public bool Holds(ISymbol? symbol) =>
        symbol is { DeclaringSyntaxReferences.Length: > 0 } && SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly);

    /// <summary>The body of a method, constructor or accessor; null when it has none here.</summary>
    public IOperation? BodyOf(IMethodSymbol method) => bodies.GetOrAdd((method.PartialImplementationPart ?? method).OriginalDefinition, m => Bind((IMethodSymbol)m));

    /// <summary>The call of a base or sibling constructor that a constructor begins with; null when it writes none.</summary>
    public IInvocationOperation? InitializerOf(IMethodSymbol constructor) => initializers.GetOrAdd(constructor.OriginalDefinition, c => BindInitializer((IMethodSymbol)c));

    /// <summary>What a field or property is initialized with; null when it is not.</summary>
    public IOperation? ValueOf(ISymbol member) => values.GetOrAdd(member.OriginalDefinition, BindValue);

    /// <summary>The initializers of a type's instance fields and properties, in source order.</summary>
    public IReadOnlyList<(ISymbol Member, IOperation Value)> InitializersOf(INamedTypeSymbol type) => members.GetOrAdd(type.OriginalDefinition, BindMembers);

    /// <summary>Whether the compiler keeps what a property is set to.</summary>
    public bool IsAuto(IPropertySymbol property) => autoProperties.GetOrAdd(
        property.OriginalDefinition, static p => p.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(f => SymbolEqualityComparer.Default.Equals(f.AssociatedSymbol, p)));

    /// <summary>Whether an heir of a type may override a method: one of this compilation does, or one that is out of view could.</summary>
    /// <param name="method">The method as it is declared first.</param>
    /// <param name="type">The type whose heirs count, without itself.</param>
    public bool MayOverride(IMethodSymbol method, INamedTypeSymbol type) =>
        !type.IsSealed && (heirs.Value.MayBeElsewhere(type) || heirs.Value.Override(method.OriginalDefinition, type));

    /// <summary>All bodies and initializers of a type, as the compiler hands them to an analyzer.</summary>
    public IReadOnlyList<MemberBody> AllOf(INamedTypeSymbol type)
    {
        var all = new List<MemberBody>();
        foreach (var member in type.GetMembers())
        {
            if (member is IMethodSymbol method)
            {
                Add(method, InitializerOf(method));
                Add(method, BodyOf(method));
            }
            else if (member is IFieldSymbol or IPropertySymbol && ValueOf(member)?.Parent is { } initializer)
            {
                Add(member, initializer);
            }
        }

        return all;

        void Add(ISymbol member, IOperation? operation)
        {
            if (operation is not null)
            {
                all.Add(new MemberBody(member, operation));
            }
        }
    }

    private SemanticModel ModelOf(SyntaxTree tree) => models.GetOrAdd(tree, t => compilation.GetSemanticModel(t));

    private IOperation? OperationOf(SyntaxNode node) => ModelOf(node.SyntaxTree).GetOperation(node);

    private IOperation? Bind(IMethodSymbol method)
    {
        if (method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } syntax || syntax is TypeDeclarationSyntax || !Holds(method))
        {
            return null;
        }

        return OperationOf(syntax) switch
        {
            IMethodBodyOperation body => body.BlockBody ?? body.ExpressionBody,
            IConstructorBodyOperation body => body.BlockBody ?? body.ExpressionBody,
            ILocalFunctionOperation local => local.Body,
            IBlockOperation block => block,
            _ => null,
        };
    }

    private IInvocationOperation? BindInitializer(IMethodSymbol constructor)
    {
        SyntaxNode? call = constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
        {
            ConstructorDeclarationSyntax declared => declared.Initializer,
            TypeDeclarationSyntax primary => primary.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault(),
            _ => null,
        };
        return call is not null && Holds(constructor) ? OperationOf(call) as IInvocationOperation : null;
    }

    private IOperation? BindValue(ISymbol member)
    {
        var value = member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
        {
            VariableDeclaratorSyntax field => field.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        };
        return value is not null && Holds(member) ? (OperationOf(value) as ISymbolInitializerOperation)?.Value : null;
    }

    private List<(ISymbol, IOperation)> BindMembers(INamedTypeSymbol type)
    {
        var bound = new List<(ISymbol, IOperation)>();
        foreach (var member in type.GetMembers())
        {
            if (!member.IsStatic && member is IFieldSymbol or IPropertySymbol && ValueOf(member) is { } value)
            {
                bound.Add((member, value));
            }
        }

        return bound;
    }
}
