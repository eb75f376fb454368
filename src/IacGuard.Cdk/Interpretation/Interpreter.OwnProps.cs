using IacGuard.Cdk.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IacGuard.Cdk.Interpretation;

/// <summary>Props of the user's own that are props of the CDK with more in them: <c>class OrdersProps : QueueProps</c>. What is more stands behind a mark.</summary>
internal sealed partial class Interpreter
{
    private const string Mark = ".";
    private const string Module = "aws-cdk-lib.aws_";

    /// <summary>Creates such props; null where a constructor or setter of the user's own has a say, and for props of stacks and stages, which are read by themselves.</summary>
    private StructValue? OwnProps(IObjectCreationOperation creation)
    {
        if (LibraryPropsOf(creation.Type) is not { } fqn)
        {
            return null;
        }

        var members = creation.Initializer is { } initializer ? Told(initializer) : [];
        members.AddRange(Defaults(creation).Select(Marked).Where(d => !members.Exists(m => m.Name == d.Name)));
        return new StructValue(fqn, members, ClassSpan(creation));
    }

    private List<NamedValue> Told(IObjectOrCollectionInitializerOperation initializer)
    {
        var library = new HashSet<string>(initializer.Initializers.Select(TargetOf).OfType<IPropertySymbol>().Select(symbols.MemberOf).OfType<string>(), StringComparer.Ordinal);
        return [.. MembersOf(initializer).Select(m => library.Contains(m.Name) ? m : Marked(m))];
    }

    private static IPropertySymbol? TargetOf(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } => target.Property,
        IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation target } => target.Property,
        _ => null,
    };

    private static NamedValue Marked(NamedValue member) => new(Mark + member.Name, member.NameSpan, member.Value);

    private string? LibraryPropsOf(ITypeSymbol? created)
    {
        for (var type = created as INamedTypeSymbol; type is not null && source?.Holds(type) == true && IsPlain(type); type = type.BaseType)
        {
            if (symbols.IsProps(type.BaseType))
            {
                return symbols.FqnOf(type.BaseType) is { } fqn && fqn.StartsWith(Module, StringComparison.Ordinal) ? fqn : null;
            }
        }

        return null;
    }

    private bool IsPlain(INamedTypeSymbol type) =>
        type.InstanceConstructors is [{ IsImplicitlyDeclared: true }] && type.GetMembers().OfType<IPropertySymbol>().All(p => p.SetMethod is null || source!.IsAuto(p));

    /// <summary>Props as the CDK sees them, which knows nothing of what is more.</summary>
    private static CdkValue ForLibrary(CdkValue value) => value switch
    {
        StructValue props when props.Members.Any(IsMarked) => new StructValue(props.Fqn, [.. props.Members.Where(static m => !IsMarked(m))], props.Span, props.IsOpen),
        ChoiceOf { WhenTrue: var whenTrue, WhenFalse: var whenFalse } choice when ForLibrary(whenTrue) is var one && ForLibrary(whenFalse) is var other
            && (!ReferenceEquals(one, whenTrue) || !ReferenceEquals(other, whenFalse)) => new ChoiceOf(choice.Condition, one, other, choice.Span),
        _ => value,
    };

    private static bool IsMarked(NamedValue member) => member.Name.StartsWith(Mark, StringComparison.Ordinal);

    /// <summary>A member of the user's own in such props.</summary>
    private CdkValue OwnMember(StructValue props, string name, IOperation operation) =>
        props[Mark + name] ?? (props.IsOpen || operation is not IPropertyReferenceOperation { Property: var property } || source?.IsAuto(property.OriginalDefinition) != true ? null : DefaultOf(property.Type, SpanOf(operation)))
            ?? unknowns.Of(operation);
}
