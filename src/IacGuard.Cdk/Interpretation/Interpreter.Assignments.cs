using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IacGuard.Cdk.Interpretation;

/// <summary>Assignments to variables, members of props objects, properties of constructs, entries of dictionaries.</summary>
internal sealed partial class Interpreter
{
    private CdkValue Assign(IAssignmentOperation assignment)
    {
        switch (assignment)
        {
            case IDeconstructionAssignmentOperation deconstruction:
                var tuple = deconstruction.Target is IDeclarationExpressionOperation declaration ? declaration.Expression : deconstruction.Target;
                var source = Evaluate(deconstruction.Value);
                BindTuple((ITupleOperation)tuple, source);
                return source;
            case ICoalesceAssignmentOperation coalesce:
                var current = Evaluate(coalesce.Target);
                if (current.IsNull())
                {
                    AssignTo(coalesce.Target, current = Evaluate(coalesce.Value));
                }
                else if (current is PlainValue { Value: UnknownValue { Name: { } name } } && !IsThere(name))
                {
                    var given = new OpaqueCondition(name + " is given", "it depends on `" + name + "`");
                    AssignTo(coalesce.Target, current = new ChoiceOf(given, current, Evaluate(coalesce.Value), SpanOf(coalesce)));
                }

                return current;
            case ICompoundAssignmentOperation compound:
                return Compound(compound);
            default:
                var value = Evaluate(assignment.Value);
                AssignTo(assignment.Target, value);
                return value;
        }
    }

    private CdkValue Compound(ICompoundAssignmentOperation compound)
    {
        var (left, right) = (Evaluate(compound.Target), Evaluate(compound.Value));
        CdkValue result = unknowns.Of(compound);
        if (compound.OperatorKind == BinaryOperatorKind.Add && compound.Type?.SpecialType == SpecialType.System_String)
        {
            result = new PlainValue(At(TextValue.Create([Shapes.Part(left), Shapes.Part(right)], SpanOf(compound)), SpanOf(compound)));
        }
        else if (left.NumberOf() is { } l && right.NumberOf() is { } r && Arithmetic(compound.OperatorKind, l, r) is { } number)
        {
            result = Shapes.Number(number, SpanOf(compound));
        }

        AssignTo(compound.Target, result);
        return result;
    }

    private void BindTuple(ITupleOperation tuple, CdkValue? source)
    {
        var items = source switch
        {
            ListOf { IsOpen: false } list when list.Items.Count == tuple.Elements.Length => list.Items,
            MapOf { Entries.Count: var count } map when count == tuple.Elements.Length => [.. map.Entries.Select(static e => e.Value)],
            InstanceValue { Type.IsRecord: true } record => Positional(record, tuple),
            _ => null,
        };
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            if (tuple.Elements[i] is ITupleOperation inner)
            {
                BindTuple(inner, items?[i]);
            }
            else
            {
                AssignTo(tuple.Elements[i], items?[i] ?? unknowns.Of(tuple.Elements[i]));
            }
        }
    }

    /// <summary>What a record is taken apart into: the members of its declaration.</summary>
    private IReadOnlyList<CdkValue>? Positional(InstanceValue record, ITupleOperation tuple)
    {
        var names = record.Type.InstanceConstructors.FirstOrDefault(IsPrimary)?.Parameters.Select(static p => p.Name).ToList();
        var members = names?.Select(n => record.Type.GetMembers(n).OfType<IPropertySymbol>().FirstOrDefault()).OfType<IPropertySymbol>().ToList();
        return members?.Count == tuple.Elements.Length ? [.. members.Select(m => Read(record, m, tuple))] : null;
    }

    private void AssignTo(IOperation target, CdkValue value)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                SetVariable(new Slot(null, local.Local), value);
                break;
            case IParameterReferenceOperation parameter:
                state.Set(SlotOf(parameter.Parameter), value);
                break;
            case IDeclarationExpressionOperation { Expression: var declared }:
                AssignTo(declared, value);
                break;
            case IFieldReferenceOperation { Instance: null } field when IsOwn(field.Field):
                Store(null, field.Field, value);
                break;
            case IFieldReferenceOperation { Instance: { } tuple } field when PositionOf(field.Field) is { } at:
                AssignTo(tuple, Evaluate(tuple) is ListOf { IsOpen: false } held && at < held.Items.Count ? With(held, at, value) : unknowns.Of(tuple));
                break;
            case IFieldReferenceOperation { Instance: { } owner } field:
                OnEach(Evaluate(owner), o => SetField(o, field, value));
                break;
            case IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } indexed } element:
                AssignElement(Evaluate(indexed), Evaluate(element.Arguments[0].Value), value, element);
                break;
            case IArrayElementReferenceOperation { Indices: [var index] } element:
                AssignElement(Evaluate(element.ArrayReference), Evaluate(index), value, element);
                break;
            case IPropertyReferenceOperation property when symbols.MemberOf(property.Property) is { } name && property.Instance is { } owner:
                AssignMember(owner, name, value, property);
                break;
            case IPropertyReferenceOperation { Instance: null } property when IsOwn(property.Property):
                Store(null, property.Property, value);
                break;
            case IPropertyReferenceOperation { Instance: { } owner } property:
                OnEach(Evaluate(owner), o => SetMember(o, property, value));
                break;
            case IDiscardOperation:
                break;
            default:
                ShareDeep(value);
                break;
        }
    }

    private CdkValue SetField(CdkValue owner, IFieldReferenceOperation field, CdkValue value)
    {
        if (InstanceValue.Of(owner) is { } instance)
        {
            Store(instance, field.Field, value);
        }
        else if (owner is StructValue props)
        {
            state.Replace(props, With(props, Mark + field.Field.Name, value, field));
        }
        else
        {
            ShareDeep(value);
        }

        return value;
    }

    private CdkValue SetMember(CdkValue owner, IPropertyReferenceOperation property, CdkValue value)
    {
        if (owner is MapOf map)
        {
            state.Replace(map, With(map, property.Property.Name, value, property));
        }
        else if (owner is StructValue props)
        {
            state.Replace(props, With(props, Mark + property.Property.Name, value, property));
        }
        else
        {
            SetProperty(owner, property, value);
        }

        return value;
    }

    private void AssignMember(IOperation owner, string name, CdkValue value, IPropertyReferenceOperation property)
    {
        switch (Evaluate(owner))
        {
            case StructValue props:
                state.Replace(props, With(props, name, value, property));
                break;
            case ChoiceOf choice when choice.Cases().All(static c => c.Value is StructValue):
                state.Replace(choice, Shapes.Map(choice, one => one is StructValue props ? With(props, name, value, property) : one, () => unknowns.Of(property)));
                break;
            case CdkObject made:
                Record(made, new CdkCall(CdkCall.SetterPrefix + name, symbols.FqnOf(property.Property.ContainingType) ?? made.Fqn, [new("value", value)], NameSpan(property)));
                break;
            default:
                RecordFound(owner, property.Property.ContainingType, new CdkCall(CdkCall.SetterPrefix + name, symbols.FqnOf(property.Property.ContainingType) ?? "", [new("value", value)], NameSpan(property)));
                ShareDeep(value);
                break;
        }
    }

    private void AssignElement(CdkValue collection, CdkValue index, CdkValue value, IOperation target)
    {
        switch (collection)
        {
            case MapOf map when index.Scalar() is { } key:
                state.Replace(map, With(map, key.Text, value, target));
                break;
            case ListOf list when index.NumberOf() is { } at && at >= 0 && at < list.Items.Count:
                state.Replace(list, With(list, (int)at, value));
                break;
            case ListOf:
                Disturb(collection);
                break;
            case MapOf:
                Open(collection);
                break;
            default:
                ShareDeep(value);
                break;
        }
    }

    private static StructValue With(StructValue props, string name, CdkValue value, IOperation target)
    {
        var members = props.Members.Where(m => m.Name != name).ToList();
        members.Add(new NamedValue(name, NameSpan(target), value));
        return new StructValue(props.Fqn, members, props.Span, props.IsOpen);
    }

    private static MapOf With(MapOf map, string name, CdkValue value, IOperation target)
    {
        var entries = map.Entries.Where(e => e.Name != name).ToList();
        entries.Add(new NamedValue(name, NameSpan(target), value));
        return new MapOf(entries, map.Span, map.IsOpen);
    }

    private static ListOf With(ListOf list, int at, CdkValue value) => new([.. list.Items.Take(at), value, .. list.Items.Skip(at + 1)], list.Span, list.IsOpen);
}
