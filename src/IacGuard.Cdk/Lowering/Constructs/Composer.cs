using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Lowering.Constructs.ByHand;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>
/// Composes what a construct synthesizes to: the resources of the minimum, the effects of each prop that is given, corrections where two props
/// do not add up. What cannot be told becomes unknown.
/// </summary>
internal sealed class Composer(CdkKnowledge knowledge, LoweringContext context, IPrincipalPolicies? principals)
{
    private const string Together = "depends on two props together in a way that is not known";

    /// <summary>Composes a construct into a scene.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="model">The model of its class.</param>
    /// <param name="construct">The construct.</param>
    /// <param name="props">Its props without choices; null when none are given.</param>
    public void Compose(Scene scene, ConstructModel model, CdkObject construct, CdkValue? props)
    {
        var identity = construct.Construct!;
        var given = GivenProps.Of(model.Name, props as StructValue, knowledge.HasFlag);
        var isOpen = !SlotValues.IsAbsent(props) && (given is null || given.IsOpen);
        var slots = new SlotValues(name => given?[name], isOpen);
        var effects = new EffectApplier(scene, slots, identity, new HoleFiller(knowledge, context, principals), null);
        var byHand = HandReadings.Of(new Composition(model, slots, effects, identity, knowledge, context.Lower));
        foreach (var (path, template) in model.Bare)
        {
            if (!IsDrawn(byHand, path))
            {
                effects.AddBare(path, template, identity.IdSpan);
            }
        }

        Examples.TakeOut(scene, model.Name, identity);
        TakeOutRecipe(model, slots, effects, identity.IdSpan);
        var position = Begin(byHand);
        var names = NamesOf(model, slots, byHand);
        ApplySlots(model, names, slots, effects, byHand, identity, position);
        ForgetNews(model, given, effects, byHand);
        Correct(model, names, slots, effects, position);
        GivenInstead.Apply(model, names, slots, effects, identity);
        foreach (var reading in byHand)
        {
            reading.Finish();
        }
    }

    private static bool IsDrawn(IReadOnlyList<HandReading> byHand, string path)
    {
        foreach (var reading in byHand)
        {
            if (reading.Draws(path))
            {
                return true;
            }
        }

        return false;
    }

    private static ItemPosition Begin(IReadOnlyList<HandReading> byHand)
    {
        var position = ItemPosition.None;
        foreach (var reading in byHand)
        {
            position = reading.Begin() is var own && own != ItemPosition.None ? own : position;
        }

        return position;
    }

    // The props that may be given, but for those that are read in a way of their own.
    private static List<string> NamesOf(ConstructModel model, SlotValues slots, IReadOnlyList<HandReading> byHand)
    {
        var names = new List<string>();
        foreach (var name in model.Slots.Names)
        {
            if ((slots.IsOpen || slots.Root(name) is not null) && !IsReadByHand(byHand, name))
            {
                names.Add(name);
            }
        }

        return names;
    }

    private static bool IsReadByHand(IReadOnlyList<HandReading> byHand, string prop)
    {
        foreach (var reading in byHand)
        {
            if (reading.Reads(prop))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryByHand(IReadOnlyList<HandReading> byHand, string prop, CdkValue value)
    {
        foreach (var reading in byHand)
        {
            if (reading.TryApply(prop, value))
            {
                return true;
            }
        }

        return false;
    }

    // Positions in the model count from what the minimum holds.
    internal static Func<string, PathStep[], int> BareCounts(ConstructModel model)
    {
        return (resource, path) =>
        {
            var at = model.Bare.FirstOrDefault(b => b.Path == resource).Template ?? Tree.Null;
            foreach (var step in path)
            {
                at = step.Key is { } key ? at[key] : step.Index >= 0 && step.Index < at.Count ? at[step.Index] : Tree.Null;
            }

            return at.IsList ? at.Count : 0;
        };
    }

    private static void TakeOutRecipe(ConstructModel model, SlotValues slots, EffectApplier effects, SourceSpan span)
    {
        foreach (var name in model.Recipe.Where(name => slots.Root(name) is null && !slots.IsOpen))
        {
            foreach (var effect in model.Slots[name]?.Alternatives.SelectMany(static a => a.Effects) ?? [])
            {
                effects.Unset(effect, span);
            }
        }
    }

    private static void ApplySlots(
        ConstructModel model, IReadOnlyList<string> names, SlotValues slots, EffectApplier effects, IReadOnlyList<HandReading> byHand, ConstructIdentity identity, ItemPosition position)
    {
        var applier = new SlotApplier(effects, BareCounts(model)) { ByHand = (path, value) => TryByHand(byHand, path, value) };
        effects.IsEveryPairTried = !model.IsPartial;
        foreach (var name in names)
        {
            effects.Prop = name;
            if (slots.Root(name) is { } value)
            {
                if (!applier.Apply(model.Slots[name]!, name, value, position, null) && !IsToldWithAnother(model, slots, effects, name, value)
                    && !TryByHand(byHand, name, value) && !MakesNothing(model))
                {
                    effects.Forget(value.Span);
                }
            }
            else if (slots.IsOpen)
            {
                applier.Blur(model.Slots[name]!, new PlainValue(new UnknownValue(UnknownSource.Argument, "may be set where it is not seen", identity.IdSpan)), null, position);
            }
        }
    }

    // A prop that no swept version has, of a newer library: it may change whatever the construct makes.
    private static void ForgetNews(ConstructModel model, StructValue? given, EffectApplier effects, IReadOnlyList<HandReading> byHand)
    {
        foreach (var news in given?.Members.Where(m => model.Slots[m.Name] is null && !SlotValues.IsAbsent(m.Value)) ?? [])
        {
            if (!byHand.Any(reading => reading.Reads(news.Name)) && !TryByHand(byHand, news.Name, news.Value) && !MakesNothing(model))
            {
                effects.Forget(news.Value.Span);
            }
        }
    }

    // A step of a state machine is a part of its definition: there is nothing that a prop could change.
    private static bool MakesNothing(ConstructModel model) => model.Bare.Count == 0 && ChangeNothing(model.Slots);

    private static bool ChangeNothing(SlotSet slots) => slots.Names.All(name =>
        slots[name]!.Touched.Count == 0 && slots[name]!.Alternatives.All(static a => a.Effects.Count == 0 && ChangeNothing(a.Below)));

    // What fails alone may be told together with another prop; then what is below it is a part of what that one sets.
    private static bool IsToldWithAnother(ConstructModel model, SlotValues slots, EffectApplier effects, string name, CdkValue value)
    {
        var partners = model.Interactions.Where(i => (i.First == name || i.Second == name) && i.First != i.Second && !i.IsUnclear && Holds(i, slots))
            .Select(i => i.First == name ? i.Second : i.First).ToList();
        foreach (var effect in value is StructValue or CdkObject { Construct: null } ? partners.SelectMany(partner => model.Slots[partner]!.Alternatives.SelectMany(static a => a.Effects)) : [])
        {
            effects.Blur(effect, value.Span, Together, ItemPosition.None);
        }

        return partners.Count > 0;
    }

    private static bool Holds(Interaction interaction, SlotValues slots) =>
        Fits(slots.Root(interaction.First), interaction.FirstKey) && Fits(slots.Root(interaction.Second), interaction.SecondKey);

    // No key: whatever the prop holds.
    private static bool Fits(CdkValue? value, string key) => value is not null && (key.Length == 0 || SlotKeys.Of(value).Contains(key, StringComparer.Ordinal));

    // What the CDK refused alone it refused beside every other prop: the pair says nothing more.
    private static bool IsRefusedAlone(ConstructModel model, string prop) => model.Slots[prop] is { Keys.Count: 0, IsRequired: false };

    private static bool IsSingle(CdkValue value) => value switch
    {
        ListOf list => list.Items.Count == 1 && !list.IsOpen,
        MapOf map => map.Entries.Count == 1 && !map.IsOpen,
        _ => true,
    };

    private static void Correct(ConstructModel model, IReadOnlyList<string> names, SlotValues slots, EffectApplier effects, ItemPosition position)
    {
        // Of hundreds of pairs few have both props given.
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (slots.Root(name) is not null)
            {
                given.Add(name);
            }
        }

        foreach (var interaction in given.Count == 0 ? [] : model.Interactions)
        {
            if (!given.Contains(interaction.First) || !given.Contains(interaction.Second) || !Holds(interaction, slots))
            {
                continue;
            }

            var span = slots.Root(interaction.Second)!.Span;
            if (interaction.IsUnclear && !IsRefusedAlone(model, interaction.First) && !IsRefusedAlone(model, interaction.Second))
            {
                effects.Forget(span);
            }

            // The pair was tried with one item in each list; what is said of one prop holds for any number.
            var isTried = interaction.First == interaction.Second || (IsSingle(slots.Root(interaction.First)!) && IsSingle(slots.Root(interaction.Second)!));
            foreach (var effect in interaction.Corrections.Where(static e => !IsOfOrder(e)))
            {
                if (isTried)
                {
                    effects.Apply(effect, span, position);
                }
                else
                {
                    effects.Blur(effect, span, Together, position);
                }
            }

            foreach (var effect in interaction.Unknown)
            {
                effects.Blur(effect, span, Together, position);
            }
        }
    }

    // In a list of keys with their values (LoadBalancerAttributes) two props change places with each other, which says nothing; with a third one the places are other ones.
    private static bool IsOfOrder(Effect effect) =>
        effect.Path is [.., { Text: { } list }, { Number: not null }, { Text: "Key" or "Value" }] && list.EndsWith("Attributes", StringComparison.Ordinal);
}
