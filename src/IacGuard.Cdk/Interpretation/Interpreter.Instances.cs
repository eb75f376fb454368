using IacGuard.Cdk.Values;
using IacGuard.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IacGuard.Cdk.Interpretation;

/// <summary>Objects of the user's own: constructs, builders, settings. Their constructors are followed with what they are given.</summary>
internal sealed partial class Interpreter
{
    /// <summary>Constructs that hold a model of their own: each is read by itself.</summary>
    private static readonly HashSet<string> Units = new(StringComparer.Ordinal) { "aws-cdk-lib.App", "aws-cdk-lib.Stack", "aws-cdk-lib.Stage", "aws-cdk-lib.NestedStack" };

    /// <summary>Creates an object by following its constructor; null when that cannot be followed.</summary>
    private CdkValue? Instantiate(IObjectCreationOperation creation)
    {
        if (creation.Constructor?.OriginalDefinition is not { } constructor || !CanInstantiate(creation.Type) || !CanEnter(constructor))
        {
            return null;
        }

        var type = (INamedTypeSymbol)creation.Type!;
        var arguments = PositionalArguments(creation.Arguments, constructor);
        if (symbols.IsConstruct(type) && frame.Origin is not null && ScopeOf(constructor, arguments) is not CdkObject { Construct: not null })
        {
            // Where in the app it is, the caller knows, who is not seen.
            foreach (var argument in arguments.OfType<CdkValue>())
            {
                ShareDeep(argument);
            }

            return unknowns.Of(creation);
        }

        var made = new InstanceValue(type, ClassSpan(creation)) { IsStatic = isInStaticInitializer, Creation = creation, Creator = frame.Origin };
        RunConstructor(constructor, arguments, made, creation);
        if (creation.Initializer is { } initializer)
        {
            Initialize(made, initializer);
        }

        return made.This;
    }

    private static CdkValue? ScopeOf(IMethodSymbol constructor, CdkValue?[] arguments)
    {
        var at = constructor.Parameters.FirstOrDefault(static p => p.Name == "scope")?.Ordinal ?? 0;
        return at < arguments.Length ? arguments[at] : null;
    }

    /// <summary>Whether all code that creates an object of a type is in the compilation, down to a class of the CDK or <c>object</c>.</summary>
    private bool CanInstantiate(ITypeSymbol? type)
    {
        if (source is null || type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false } named
            || (named.TypeKind == TypeKind.Struct && !named.IsReadOnly))
        {
            return false;
        }

        for (INamedTypeSymbol? t = named; t is not null; t = t.BaseType)
        {
            if (symbols.FqnOf(t) is { } fqn)
            {
                return !SymbolEqualityComparer.Default.Equals(t, named) && !Units.Contains(fqn) && symbols.IsConstruct(t);
            }

            // Aspects derive from what carries objects over to the CDK, which holds nothing.
            if (t.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType || t.Name == "DeputyBase")
            {
                return true;
            }

            if (!source.Holds(t))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Sets what an object initializer sets.</summary>
    private void Initialize(InstanceValue made, IObjectOrCollectionInitializerOperation initializer)
    {
        frame.Receivers.Add(made.This);
        foreach (var operation in initializer.Initializers)
        {
            switch (operation)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: false } target } assignment:
                    SetProperty(made.This, target, Evaluate(assignment.Value));
                    break;
                case ISimpleAssignmentOperation { Target: IFieldReferenceOperation target } assignment:
                    Store(made, target.Field, Evaluate(assignment.Value));
                    break;
                case IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation target } nested:
                    var (items, entries) = Copied(PropertyOf(made.This, target));
                    SetProperty(made.This, target, Collection(nested.Initializer, items, entries, SpanOf(nested)) ?? unknowns.Of(nested));
                    break;
                default:
                    ShareDeep(Evaluate(operation));
                    break;
            }
        }

        frame.Receivers.RemoveAt(frame.Receivers.Count - 1);
    }

    /// <summary>A copy of an object with other members: <c>settings with { Name = "orders" }</c>.</summary>
    private CdkValue With(IWithOperation operation) => OnEach(Evaluate(operation.Operand), value =>
    {
        if (value is not InstanceValue original)
        {
            return Other(operation);
        }

        var copy = new InstanceValue(original.Type, SpanOf(operation)) { IsPartial = original.IsPartial };
        foreach (var member in MembersOf(original))
        {
            state.Set(Slot.Of(copy, member), Read(original, member, operation));
        }

        if (operation.Initializer is { } initializer)
        {
            Initialize(copy, initializer);
        }

        return copy;
    });

    private List<ISymbol> MembersOf(InstanceValue owner) =>
        [.. state.Values.Keys.Concat(statics.Keys).Where(s => ReferenceEquals(s.Owner, owner)).Select(static s => s.Symbol).Distinct(SymbolEqualityComparer.Default)];

    /// <summary>Keeps what a member of an object holds; what others can read, they can add to.</summary>
    private void Store(InstanceValue? owner, ISymbol member, CdkValue value)
    {
        if (owner is null or { IsRoot: true } or { IsShared: true } && IsVisible(member) && !IsData(value) && (!IsOwn(member) || IsUsedOutside?.Invoke(member) != false))
        {
            ShareDeep(value);
        }

        state.Set(Slot.Of(owner, member), value);
    }

    private static bool IsData(CdkValue value) => value is EnumMember or PlainValue { Value: ScalarValue or AbsentValue };

    private bool IsVisible(ISymbol member) => member.DeclaredAccessibility switch
    {
        Accessibility.Private => false,
        Accessibility.Protected or Accessibility.ProtectedAndInternal => !program.Type.IsSealed,
        _ => true,
    };

    /// <summary>What a member of an object holds.</summary>
    private CdkValue Read(InstanceValue owner, ISymbol member, IOperation operation)
    {
        if (owner is { IsShared: true } or { IsStatic: true } && IsMutable(member))
        {
            return unknowns.Of(operation);
        }

        var slot = Slot.Of(owner, member);
        if (state.Get(slot) is { } known)
        {
            return known;
        }

        return statics.TryGetValue(slot, out var value) ? Settled(value, TypeOf(member))
            : owner.IsPartial ? Noted(unknowns.Of(operation), IsNeverNull(operation))
            : DefaultOf(TypeOf(member), SpanOf(operation)) ?? unknowns.Of(operation);
    }

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };

    public static bool IsMutable(ISymbol member) => member switch
    {
        IFieldSymbol { AssociatedSymbol: IPropertySymbol property } => IsMutable(property),
        IFieldSymbol field => field is { IsReadOnly: false, IsConst: false },
        IPropertySymbol { SetMethod: { } setter } => !setter.IsInitOnly,
        _ => false,
    };

    private static PlainValue? DefaultOf(ITypeSymbol? type, SourceSpan span) => type switch
    {
        { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => Shapes.Null(span),
        { SpecialType: SpecialType.System_Boolean } => Shapes.Boolean(false, span),
        { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double } => Shapes.Number(0, span),
        _ => null,
    };

    /// <summary>What everybody can reach by a static member: others may have added to its lists.</summary>
    private static CdkValue Settled(CdkValue value, ITypeSymbol? type) => (IsMutableCollection(type) ? Opened(value, keeps: true) : null) ?? value;

    private static bool IsMutableCollection(ITypeSymbol? type) => type?.Name is "List" or "Dictionary" or "HashSet" or "IList" or "IDictionary" or "ICollection" or "ISet";

    /// <summary>A property of the user's own on some object.</summary>
    private CdkValue PropertyOf(CdkValue owner, IPropertyReferenceOperation reference) => IsTooWide(owner) ? unknowns.Of(reference) : OnEach(owner, o =>
    {
        var property = reference.Property.OriginalDefinition;
        if (property.GetMethod is null || source?.Holds(property) != true || Target(reference.Property.GetMethod!, o, reference.Instance, isVirtual: true) is not { } getter)
        {
            return MemberOf(o, property.Name, reference);
        }

        var instance = InstanceValue.Of(o);
        var target = (getter.AssociatedSymbol as IPropertySymbol) ?? property;
        if (instance is not null && (source.IsAuto(target) || (instance.IsRoot && state.Get(Slot.Of(instance, target)) is not null)))
        {
            return Read(instance, target, reference);
        }

        return !source.IsAuto(target) && BodyOf(getter) is { } body && CanEnter(getter)
            ? Enter(new Callee(getter, body, o), [], reference) ?? unknowns.Of(reference)
            : instance is not null ? unknowns.Of(reference) : MemberOf(o, property.Name, reference);
    });

    private void SetProperty(CdkValue owner, IPropertyReferenceOperation reference, CdkValue value)
    {
        var property = reference.Property.OriginalDefinition;
        if (symbols.MemberOf(property) is { } name && owner is CdkObject made)
        {
            Record(made, new CdkCall(CdkCall.SetterPrefix + name, symbols.FqnOf(property.ContainingType) ?? made.Fqn, [new("value", value)], NameSpan(reference)));
            return;
        }

        if (InstanceValue.Of(owner) is not { } instance)
        {
            ShareDeep(value);
            return;
        }

        var isKept = source?.IsAuto(property) != false || (instance.IsRoot && IsOwn(property));
        if (!isKept && reference.Property.SetMethod is { } setter && Target(setter, owner, reference.Instance, isVirtual: true) is { } target
            && BodyOf(target) is { } body && CanEnter(target))
        {
            Enter(new Callee(target, body, owner), [value], reference);
            return;
        }

        Store(instance, property, isKept || property.SetMethod is null ? value : unknowns.Of(reference));
    }

    private CdkValue FieldOf(CdkValue owner, IFieldReferenceOperation reference) => IsTooWide(owner) ? unknowns.Of(reference) : OnEach(owner, o =>
        InstanceValue.Of(o) is { } instance ? Read(instance, reference.Field, reference)
            : o is ListOf { IsOpen: false } tuple && PositionOf(reference.Field) is { } at && at < tuple.Items.Count ? tuple.Items[at]
            : MemberOf(o, reference.Field.Name, reference));

    /// <summary>Which element of a tuple a field is, from 0; null where it is none.</summary>
    private static int? PositionOf(IFieldSymbol field) =>
        field.CorrespondingTupleField is { } item && int.TryParse(item.Name.Substring("Item".Length), out var number) ? number - 1 : null;

    /// <summary>Notes that code which is not followed can reach an object: it may set what can be set and add to what it holds.</summary>
    private void ShareInstance(InstanceValue instance)
    {
        if (instance.IsShared || instance.IsRoot)
        {
            return;
        }

        instance.SharedAt = operations;
        foreach (var member in MembersOf(instance))
        {
            if (state.Get(new Slot(instance, member)) is { } value)
            {
                ShareDeep(value);
                Open(value);
            }
        }
    }

    /// <summary>What inherited members hold, others can add to by inherited methods that the type does not call.</summary>
    private void ShareBehindInheritedMembers()
    {
        for (var type = program.Type.BaseType; type is not null && source?.Holds(type) == true; type = type.BaseType)
        {
            if (HasFollowed(type.OriginalDefinition))
            {
                continue;
            }

            foreach (var member in MembersOf(root).Where(m => SymbolEqualityComparer.Default.Equals(m.ContainingType, type.OriginalDefinition)))
            {
                ShareDeep(state.Get(new Slot(root, member))!);
            }
        }
    }

    /// <summary>Whether all that a base type does was seen: its constructor, and what others may call.</summary>
    public bool HasFollowed(INamedTypeSymbol type) =>
        type.InstanceConstructors.Any(followed.Contains) && !type.GetMembers().OfType<IMethodSymbol>().Any(m => IsOpenToOthers(m) && !followed.Contains(m));

    // Accessors only give what is in the member or made on the way.
    private bool IsOpenToOthers(IMethodSymbol method) =>
        method is { IsStatic: false, MethodKind: MethodKind.Ordinary, IsImplicitlyDeclared: false } && IsVisible(method);
}
