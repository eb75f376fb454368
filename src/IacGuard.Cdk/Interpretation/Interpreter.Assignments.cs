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
                else if (current is PlainValue { Value: UnknownValue { Name: { } name } })
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

    private void AssignTo(IOperation target, CdkValue value)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                state.Values = state.Values.SetItem(local.Local, value);
                break;
            case IParameterReferenceOperation parameter:
                state.Values = state.Values.SetItem(parameter.Parameter, value);
                break;
            case IDeclarationExpressionOperation { Expression: var declared }:
                AssignTo(declared, value);
                break;
            case IFieldReferenceOperation field when IsOwn(field.Instance):
                Store(field.Field, value);
                break;
            case IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } indexed } element:
                AssignElement(Evaluate(indexed), Evaluate(element.Arguments[0].Value), value, element);
                break;
            case IPropertyReferenceOperation property when symbols.MemberOf(property.Property) is { } name && property.Instance is { } owner:
                AssignMember(owner, name, value, property);
                break;
            case IPropertyReferenceOperation property when IsOwn(property.Instance):
                Store(property.Property, value);
                break;
            case IPropertyReferenceOperation { Instance: { } other } property when Evaluate(other) is MapOf map:
                state.Replace(map, With(map, property.Property.Name, value, property));
                break;
            case IDiscardOperation:
                break;
            default:
                ShareDeep(value);
                break;
        }
    }

    /// <summary>Keeps what a field or property of the type holds; what others can read, they can add to.</summary>
    private void Store(ISymbol member, CdkValue value)
    {
        if (member.DeclaredAccessibility != Accessibility.Private)
        {
            ShareDeep(value);
        }

        state.Values = state.Values.SetItem(member, value);
    }

    private void AssignMember(IOperation owner, string name, CdkValue value, IPropertyReferenceOperation property)
    {
        switch (Evaluate(owner))
        {
            case StructValue props:
                var members = props.Members.Where(m => m.Name != name).ToList();
                members.Add(new NamedValue(name, NameSpan(property), value));
                state.Replace(props, new StructValue(props.Fqn, members, props.Span, props.IsOpen));
                break;
            case CdkObject made:
                Record(made, new CdkCall(CdkCall.SetterPrefix + name, symbols.FqnOf(property.Property.ContainingType) ?? made.Fqn, [new("value", value)], NameSpan(property)));
                break;
            default:
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
            case MapOf or ListOf:
                Open(collection);
                break;
            default:
                ShareDeep(value);
                break;
        }
    }

    private static MapOf With(MapOf map, string name, CdkValue value, IOperation target)
    {
        var entries = map.Entries.Where(e => e.Name != name).ToList();
        entries.Add(new NamedValue(name, NameSpan(target), value));
        return new MapOf(entries, map.Span, map.IsOpen);
    }
}
