using IacGuard.Cdk.Values;
using IacGuard.Model;
using Microsoft.CodeAnalysis;

namespace IacGuard.Cdk.Interpretation;

/// <summary>Static members of other types: what never changes is evaluated once, what can be set is not known.</summary>
internal sealed partial class Interpreter
{
    private readonly Dictionary<Slot, CdkValue> statics = new(Slot.Comparer.Instance);
    private bool isInStaticInitializer;

    /// <summary>A static field or property.</summary>
    private CdkValue StaticOf(ISymbol member, IOperation reference)
    {
        var slot = Slot.Of(null, member);
        if (state.Get(slot) is { } known)
        {
            return known;
        }

        var property = (member as IPropertySymbol)?.OriginalDefinition;
        if (property?.GetMethod is { } getter && source?.IsAuto(property) == false)
        {
            return BodyOf(getter) is { } body && CanEnter(getter) ? Enter(new Callee(getter, body, null), [], reference) ?? unknowns.Of(reference) : unknowns.Of(reference);
        }

        if (statics.TryGetValue(slot, out var value))
        {
            return Settled(value, TypeOf(member));
        }

        return Initial(slot, member) is { } initial ? Settled(initial, TypeOf(member)) : unknowns.Of(reference);
    }

    /// <summary>What a static member was initialized with, where nothing can have set it since; null otherwise.</summary>
    private CdkValue? Initial(Slot slot, ISymbol member)
    {
        if (IsOwn(member) || IsChangeable(member) || source?.Holds(member) != true || source.ValueOf(slot.Symbol) is not { } initializer
            || member.ContainingType.StaticConstructors.Any(static c => !c.IsImplicitlyDeclared) || IsTooDeep(slot.Symbol)
            || !CanFollowMore())
        {
            return null;
        }

        var (outer, wasInStatic) = (state, isInStaticInitializer);
        (state, isInStaticInitializer) = (new State(), true);
        CdkValue? value = null;
        var origin = frame.Origin ?? new CallOrigin(SourceSpan.None, []);
        Within(new Frame(++frames) { Origin = origin }, slot.Symbol, () => value = Evaluate(initializer));
        foreach (var pair in state.Values)
        {
            statics[pair.Key] = pair.Value;
        }

        (state, isInStaticInitializer) = (outer, wasInStatic);
        return statics[slot] = value!;
    }

    private static bool IsChangeable(ISymbol member) => member switch
    {
        IFieldSymbol field => !field.IsReadOnly && !field.IsConst,
        IPropertySymbol property => property.SetMethod is not null,
        _ => true,
    };
}
