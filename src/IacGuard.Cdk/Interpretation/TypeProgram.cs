using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IacGuard.Cdk.Interpretation;

/// <summary>The code of one type: bodies by member, and where running it starts.</summary>
internal sealed class TypeProgram
{
    private readonly Dictionary<ISymbol, IOperation> bodies = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IInvocationOperation> initializers = new(SymbolEqualityComparer.Default);

    public TypeProgram(INamedTypeSymbol type, IReadOnlyList<MemberBody> members)
    {
        Type = type;
        // The compiler hands the members over in any order.
        foreach (var member in members.OrderBy(static m => m.Operation.Syntax.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(static m => m.Operation.Syntax.SpanStart))
        {
            Add(member);
        }
    }

    public INamedTypeSymbol Type { get; }

    /// <summary>Initializers of fields and auto-properties, in source order: what is assigned, and the value.</summary>
    public List<(ISymbol Member, IOperation Value)> MemberInitializers { get; } = [];

    /// <summary>Constructors that no other one of the type runs, in source order.</summary>
    public IEnumerable<IMethodSymbol> RootConstructors()
    {
        var chained = new HashSet<ISymbol>(
            initializers.Values.Select(static i => i.TargetMethod).Where(m => SymbolEqualityComparer.Default.Equals(m.ContainingType, Type)),
            SymbolEqualityComparer.Default);
        return Type.InstanceConstructors.Where(c => !chained.Contains(c) && (Type.InstanceConstructors.Length == 1 || HasBody(c)));
    }

    /// <summary>The other members with a body, in source order.</summary>
    public IEnumerable<IMethodSymbol> Methods() => bodies.Keys.OfType<IMethodSymbol>()
        .Where(static m => m.MethodKind is not (MethodKind.Constructor or MethodKind.StaticConstructor))
        .OrderBy(static m => m.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree.FilePath, StringComparer.Ordinal)
        .ThenBy(static m => m.DeclaringSyntaxReferences.FirstOrDefault()?.Span.Start ?? 0);

    /// <summary>The body of a member; null when it has none in this type.</summary>
    public IOperation? BodyOf(ISymbol member) => bodies.TryGetValue(member, out var body) ? body : null;

    /// <summary>The call of a base or sibling constructor; null when the constructor has none.</summary>
    public IInvocationOperation? InitializerOf(IMethodSymbol constructor) => initializers.TryGetValue(constructor, out var call) ? call : null;

    private bool HasBody(IMethodSymbol constructor) => bodies.ContainsKey(constructor) || initializers.ContainsKey(constructor);

    private void Add(MemberBody member)
    {
        switch (member.Operation)
        {
            case IFieldInitializerOperation field:
                MemberInitializers.AddRange(field.InitializedFields.Select(f => ((ISymbol)f, field.Value)));
                break;
            case IPropertyInitializerOperation property:
                MemberInitializers.AddRange(property.InitializedProperties.Select(p => ((ISymbol)p, property.Value)));
                break;
            case IConstructorBodyOperation body:
                AddConstructor(member.Member, body.Initializer, body.BlockBody ?? body.ExpressionBody);
                break;
            case IMethodBodyOperation body when (body.BlockBody ?? body.ExpressionBody) is { } block:
                bodies[member.Member] = block;
                break;
            case IParameterInitializerOperation or IAttributeOperation:
                break;
            default:
                AddBlock(member);
                break;
        }
    }

    private void AddBlock(MemberBody member)
    {
        if (ConstructorCall(member.Operation) is { } call)
        {
            initializers[member.Member] = call;
        }
        else if (member.Member is IMethodSymbol)
        {
            bodies[member.Member] = member.Operation;
        }
    }

    private void AddConstructor(ISymbol constructor, IOperation? initializer, IOperation? body)
    {
        if (initializer is not null && ConstructorCall(initializer) is { } call)
        {
            initializers[constructor] = call;
        }

        if (body is not null)
        {
            bodies[constructor] = body;
        }
    }

    private static IInvocationOperation? ConstructorCall(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod.MethodKind: MethodKind.Constructor } call => call,
        IExpressionStatementOperation statement => ConstructorCall(statement.Operation),
        IBlockOperation { Operations.Length: 1 } block => ConstructorCall(block.Operations[0]),
        _ => null,
    };
}
