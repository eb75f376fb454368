using IacGuard.Cdk.Sources;
using IacGuard.Cdk.Values;
using IacGuard.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace IacGuard.Cdk.Interpretation;

/// <summary>
/// Names what is not known after the code that stands for it, so that the same thing is the same unknown wherever it is read, and different things
/// with the same text are told apart.
/// </summary>
internal sealed class Unknowns
{
    private const int MaxName = 80;

    // Of a long statement only the start is shown; indentation may take some of it.
    private const int MaxRead = 400;
    private readonly Dictionary<string, ISymbol?> roots = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ConditionVariable> variables = new(StringComparer.Ordinal);

    /// <summary>Which call of a method of another type is followed, where the same code means something else each time; 0 outside one.</summary>
    public int Inlined { get; set; }

    /// <summary>What an expression comes to when nothing is known of it but its text.</summary>
    public PlainValue Of(IOperation operation, string? reason = null) => Create(Name(operation.Syntax, Root(operation)), reason, SyntaxSourceFile.SpanOf(operation.Syntax), TypeOf(operation), IsInput(operation));

    /// <summary>What a parameter or field comes to when nothing is known of it.</summary>
    public PlainValue Of(ISymbol symbol, SourceSpan span)
    {
        var name = Distinct(symbol.Name, symbol) + (Inlined > 0 ? " #" + Inlined : "");
        return Create(name, null, span, symbol switch { IParameterSymbol p => p.Type, IFieldSymbol f => f.Type, IPropertySymbol p => p.Type, ILocalSymbol l => l.Type, _ => null });
    }

    /// <summary>The variable that comparisons with a named unknown are about.</summary>
    public ConditionVariable Variable(string name)
    {
        if (!variables.TryGetValue(name, out var variable))
        {
            variables[name] = variable = new ConditionVariable(name, null, null);
        }

        return variable;
    }

    /// <summary>What a member of something unknown comes to.</summary>
    /// <param name="owner">What is unknown.</param>
    /// <param name="member">The member's name.</param>
    /// <param name="span">Where it is read.</param>
    /// <param name="type">The member's type; null where that is not looked at.</param>
    public static PlainValue Member(UnknownValue owner, string member, SourceSpan span, ITypeSymbol? type = null) =>
        Create((owner.Name ?? "?") + "." + member, null, span, type);

    /// <summary>A condition of which nothing is known but its text.</summary>
    /// <param name="operation">The condition.</param>
    /// <param name="inlined">Which call of a method it is read in, where parameters mean something else each time; 0 outside one.</param>
    public static OpaqueCondition Condition(IOperation operation, int inlined)
    {
        var name = TextOf(operation.Syntax);
        if (inlined > 0 || !IsPure(operation))
        {
            name += PlaceOf(operation.Syntax) + (inlined > 0 ? " #" + inlined : "");
        }

        return new OpaqueCondition(name, "it depends on `" + TextOf(operation.Syntax) + "`");
    }

    /// <summary>Code as one short line.</summary>
    public static string TextOf(SyntaxNode node)
    {
        var span = node.Span;
        var source = span.Length <= MaxRead ? node.ToString() : node.SyntaxTree.GetText().ToString(new TextSpan(span.Start, MaxRead));
        var text = IsOneLine(source) ? source : string.Join(" ", source.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= MaxName ? text : text.Substring(0, MaxName - 3) + "...";
    }

    // Nodes begin and end with a letter or a sign, so only the spaces between matter.
    private static bool IsOneLine(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && (text[i] != ' ' || i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]) || i == 0))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where code stands, to tell it from other code of the same text.</summary>
    public static string PlaceOf(SyntaxNode node)
    {
        var position = node.SyntaxTree.GetLineSpan(node.Span).StartLinePosition;
        return " (line " + (position.Line + 1) + ")";
    }

    private string Name(SyntaxNode syntax, ISymbol? root)
    {
        var name = root is null ? TextOf(syntax) + PlaceOf(syntax) : Distinct(TextOf(syntax), root);
        return Inlined > 0 ? name + " #" + Inlined : name;
    }

    private static PlainValue Create(string name, string? reason, SourceSpan span, ITypeSymbol? type = null, bool isOther = false) =>
        new(new UnknownValue(UnknownSource.Argument, reason ?? "depends on `" + name + "`, which is not known here", span) { Name = name, MayBeText = !isOther && !IsOtherThanText(type) });

    private static ITypeSymbol? TypeOf(IOperation operation) => operation is IConversionOperation { IsImplicit: true } conversion ? TypeOf(conversion.Operand) : operation.Type;

    // JsonPath: what an execution of a state machine gets as its input is no name that the app gives.
    private static bool IsInput(IOperation operation) => OwnerOf(operation) is { Name: "JsonPath", ContainingNamespace.Name: "StepFunctions" };

    private static ITypeSymbol? OwnerOf(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.TargetMethod.ContainingType,
        IPropertyReferenceOperation property => property.Property.ContainingType,
        _ => null,
    };

    private static bool IsOtherThanText(ITypeSymbol? type)
    {
        var plain = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        return plain is { TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_Boolean or (>= SpecialType.System_SByte and <= SpecialType.System_Double) };
    }

    private string Distinct(string text, ISymbol? root)
    {
        var key = text;
        for (var i = 2; roots.TryGetValue(key, out var other); i++)
        {
            if (SymbolEqualityComparer.Default.Equals(other, root))
            {
                return key;
            }

            key = text + " (" + (root?.ContainingSymbol?.Name ?? "") + (i == 2 ? ")" : " " + i + ")");
        }

        roots[key] = root;
        return key;
    }

    /// <summary>What the expression starts from when it always means the same: a parameter that is not assigned, a read-only field; null otherwise.</summary>
    private static ISymbol? Root(IOperation operation) => operation switch
    {
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation { Field: { IsReadOnly: true } or { IsConst: true } } field => field.Field,
        IPropertyReferenceOperation { Instance: { } instance } when instance is not IInstanceReferenceOperation => Root(instance),
        IPropertyReferenceOperation property => property.Property,
        IConversionOperation conversion => Root(conversion.Operand),
        IConditionalAccessOperation access => Root(access.Operation),
        ICoalesceOperation coalesce => Root(coalesce.Value),
        _ => null,
    };

    private static bool IsPure(IOperation operation) => operation switch
    {
        IBinaryOperation binary => IsPure(binary.LeftOperand) && IsPure(binary.RightOperand),
        IUnaryOperation unary => IsPure(unary.Operand),
        IIsPatternOperation pattern => IsPure(pattern.Value),
        IInvocationOperation { Instance: { } instance } call => IsPure(instance) && call.Arguments.All(static a => IsPure(a.Value)),
        _ => operation.ConstantValue.HasValue || Root(operation) is not null,
    };
}
