using IacGuard.Cdk.Values;
using IacGuard.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IacGuard.Cdk.Interpretation;

/// <summary>Reading variables and members.</summary>
internal sealed partial class Interpreter
{
    private readonly Dictionary<(CdkObject Receiver, string Member), CdkObject> members = [];
    private readonly Dictionary<(CdkObject Original, string Fqn), CdkObject> refined = [];

    // What stands for an item of an array, by the array.

    private CdkValue Reference(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => state.Get(new Slot(null, local.Local)) ?? unknowns.Of(local),
        IParameterReferenceOperation parameter => state.Get(SlotOf(parameter.Parameter)) is { } given ? Here(given, parameter) : unknowns.Of(parameter),
        IFieldReferenceOperation field => Field(field),
        IPropertyReferenceOperation property => Property(property),
        IInstanceReferenceOperation instance => Instance(instance),
        IConditionalAccessInstanceOperation => frame.Receivers.Count > 0 ? frame.Receivers[frame.Receivers.Count - 1] : unknowns.Of(operation),
        IMethodReferenceOperation method => Group(method),
        IArrayElementReferenceOperation element => Element(Evaluate(element.ArrayReference), element.Indices.Length == 1 ? Evaluate(element.Indices[0]) : null, element),
        _ => unknowns.Of(operation),
    };

    private CdkValue Group(IMethodReferenceOperation group)
    {
        var receiver = group.Instance is { } instance ? Evaluate(instance) : null;
        if (Target(group.Method, receiver, group.Instance, group.IsVirtual) is { } target && BodyOf(target) is { } body && (IsOwn(target) || !target.IsAsync))
        {
            return Function(target, body, target.IsStatic ? null : receiver, group);
        }

        Miss(group.Method);
        return unknowns.Of(group);
    }

    private CdkValue Instance(IInstanceReferenceOperation instance)
    {
        if (instance.ReferenceKind is InstanceReferenceKind.ImplicitReceiver or InstanceReferenceKind.PatternInput && frame.Receivers.Count > 0)
        {
            return frame.Receivers[frame.Receivers.Count - 1];
        }

        return frame.This ?? unknowns.Of(instance);
    }

    private CdkValue Field(IFieldReferenceOperation reference)
    {
        var field = reference.Field;
        if (field.ContainingType.TypeKind == TypeKind.Enum)
        {
            return new EnumMember(EnumName(field.ContainingType), symbols.MemberOf(field) ?? field.Name, SpanOf(reference));
        }

        return Here(reference.Instance is { } instance ? FieldOf(Evaluate(instance), reference) : StaticOf(field, reference), reference);
    }

    private CdkValue Property(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        if (property.IsIndexer)
        {
            return reference.Instance is { } indexed ? Here(Indexed(Evaluate(indexed), reference), reference) : unknowns.Of(reference);
        }

        if (symbols.MemberOf(property) is { } name)
        {
            return reference.Instance is { } instance
                ? LibraryProperty(Evaluate(instance), name, reference)
                : StaticProperty(name, reference);
        }

        return Here(reference.Instance is { } owner ? PropertyOf(Evaluate(owner), reference) : StaticOf(property, reference), reference);
    }

    /// <summary>An entry of a collection, or what an indexer of the user's own gives.</summary>
    private CdkValue Indexed(CdkValue owner, IPropertyReferenceOperation reference)
    {
        var arguments = reference.Arguments.Select(a => (CdkValue?)Evaluate(a.Value)).ToList();
        if (source?.Holds(reference.Property) == true && reference.Property.GetMethod is { } getter && Target(getter, owner, reference.Instance, isVirtual: true) is { } target
            && BodyOf(target) is { } body && CanEnter(target))
        {
            return Enter(new Callee(target, body, owner), arguments, reference) ?? unknowns.Of(reference);
        }

        return Element(owner, arguments.Count == 1 ? arguments[0] : null, reference);
    }

    /// <summary>A static property of the CDK: an enum-like member such as <c>Runtime.NODEJS_20_X</c>, or a token such as <c>Aws.REGION</c>.</summary>
    private CdkValue StaticProperty(string name, IPropertyReferenceOperation reference)
    {
        var owner = symbols.FqnOf(reference.Property.ContainingType) ?? "";
        if (tokens.TryEvaluate(null, owner, name, [], SpanOf(reference)) is { } value)
        {
            return new PlainValue(value);
        }

        if (LibraryConstants.Find(owner, name, SpanOf(reference)) is { } constant)
        {
            return constant;
        }

        return symbols.FqnOf(reference.Property.Type) is { } fqn
            ? Made(new CdkObject(fqn, [], SpanOf(reference)) { Member = name, MemberOf = owner })
            : unknowns.Of(reference);
    }

    private CdkValue LibraryProperty(CdkValue receiver, string name, IPropertyReferenceOperation reference) => receiver switch
    {
        ChoiceOf => Shapes.Map(receiver, r => r is ChoiceOf ? unknowns.Of(reference) : LibraryProperty(r, name, reference), () => unknowns.Of(reference)),
        StructValue props => props[name] is { } set ? Here(set, reference) : (props.IsOpen ? unknowns.Of(reference) : Shapes.Null(SpanOf(reference))),
        CdkObject made => ObjectProperty(made, name, reference),
        _ => MemberOf(receiver, reference.Property.Name, reference),
    };

    private CdkValue ObjectProperty(CdkObject made, string name, IPropertyReferenceOperation reference)
    {
        var declaring = symbols.FqnOf(reference.Property.ContainingType) ?? made.Fqn;
        var value = tokens.TryEvaluate(made, declaring, name, [], SpanOf(reference)) ?? AttributeOf(made, name, reference);
        if (value is not null)
        {
            return new PlainValue(value);
        }

        return symbols.FqnOf(reference.Property.Type) is { } fqn && reference.Property.Type.TypeKind is TypeKind.Class or TypeKind.Interface
            ? Child(made, name, declaring, fqn, reference)
            : WithItem(made, name, declaring, reference, unknowns.Of(reference, "`" + Unknowns.TextOf(reference.Syntax) + "` is known only when the app is synthesized or deployed"));
    }

    private Value? AttributeOf(CdkObject made, string name, IOperation reference)
    {
        foreach (var lowering in lowerings)
        {
            if (lowering.Attribute(made, name, SpanOf(reference)) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>An object that a property of another one gives: the same each time it is asked.</summary>
    private CdkObject Child(CdkObject receiver, string name, string declaring, string fqn, IOperation reference)
    {
        if (!members.TryGetValue((receiver, name), out var child))
        {
            child = Made(new CdkObject(fqn, [], SpanOf(reference)) { Member = name, MemberOf = declaring, Receiver = receiver });
            members[(receiver, name)] = child;
        }

        return child;
    }

    /// <summary>The same object under the class that a cast says it has.</summary>
    private CdkObject Refined(CdkObject original, string fqn)
    {
        if (!refined.TryGetValue((original, fqn), out var made))
        {
            made = Made(new CdkObject(fqn, original.Arguments, original.Span)
            {
                Member = original.Member,
                MemberOf = original.MemberOf,
                Receiver = original.Receiver,
                Guard = original.Guard,
                IsRepeated = original.IsRepeated,
            });
            refined[(original, fqn)] = made;
        }

        return made;
    }

    /// <summary>A member of something that is not of the CDK: an entry of a known object, else unknown under its own name.</summary>
    private CdkValue MemberOf(CdkValue owner, string name, IOperation operation) => owner switch
    {
        ChoiceOf => Shapes.Map(owner, o => o is ChoiceOf ? unknowns.Of(operation) : MemberOf(o, name, operation), () => unknowns.Of(operation)),
        MapOf map when Entry(map, name) is { } entry => entry,
        StructValue props => OwnMember(props, name, operation),
        LazyValue lazy when name == "Value" => lazy.Value ?? Made(lazy, operation),
        ListOf { IsOpen: false } list when name is "Count" or "Length" => Shapes.Number(list.Items.Count, SpanOf(operation)),
        PlainValue { Value: ScalarValue { Kind: ScalarKind.String } scalar } when name == "Length" => Shapes.Number(scalar.Text.Length, SpanOf(operation)),
        PlainValue { Value: UnknownValue unknown } when name is "Value" && IsNullable(operation) => new PlainValue(unknown),
        PlainValue { Value: ScalarValue } when name is "Value" => owner,
        PlainValue { Value: UnknownValue unknown } => Noted(Unknowns.Member(unknown, name, SpanOf(operation), operation.Type), IsNeverNull(operation)),
        _ => Noted(unknowns.Of(operation), IsNeverNull(operation)),
    };

    // Who asks first may ask under a condition, but what is made then is there for all who ask later.
    private CdkValue Made(LazyValue lazy, IOperation operation) => ReferenceEquals(state.Guard, lazy.Guard) && state.IsRepeated == lazy.IsRepeated
        ? lazy.Value = Call(lazy.Factory, [], operation) ?? unknowns.Of(operation)
        : unknowns.Of(operation);

    private static bool IsNullable(IOperation operation) =>
        operation is IPropertyReferenceOperation { Property.ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };

    private static CdkValue? Entry(MapOf map, string name)
    {
        for (var i = map.Entries.Count - 1; i >= 0; i--)
        {
            if (map.Entries[i].Name == name)
            {
                return map.Entries[i].Value;
            }
        }

        return null;
    }

    private CdkValue Element(CdkValue collection, CdkValue? index, IOperation operation) => (collection, index?.Scalar()) switch
    {
        (ListOf { IsOpen: false } list, { } scalar) when scalar.TryGetNumber(out var at) && at >= 0 && at < list.Items.Count => list.Items[(int)at],
        (MapOf { IsOpen: false } map, { } key) => Entry(map, key.Text) ?? unknowns.Of(operation),
        _ when itemOf.TryGetValue(collection, out var item) => item,
        (PlainValue { Value: UnknownValue unknown }, { } key) => Unknowns.Member(unknown, "[" + key.Text + "]", SpanOf(operation)),
        _ => unknowns.Of(operation),
    };
}
