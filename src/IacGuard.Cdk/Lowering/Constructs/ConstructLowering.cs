using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Lowering.Core;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>Lowers constructs and their calls by the construct models: the higher ones that were swept.</summary>
/// <param name="knowledge">The models for the version and flags in use.</param>
/// <param name="principals">Takes the statements of grants; null where none does: then grants are not known.</param>
internal sealed class ConstructLowering(CdkKnowledge knowledge, IPrincipalPolicies? principals) : IConstructLowering
{
    // Choices in props are composed both ways, up to this many conditions.
    private const int MostConditions = 4;

    /// <summary>Whether what a construct or call adds out of view may be of a type (<see cref="MadeTypes"/>).</summary>
    public Func<string, bool>? TypesOf(CdkObject about, CdkCall? call) => new MadeTypes(knowledge).Of(about, call);

    // Constructs that synthesize to nothing of their own.
    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "constructs.Construct", "aws-cdk-lib.App", "aws-cdk-lib.Resource", "aws-cdk-lib.Stack", "aws-cdk-lib.Stage",
    };

    private const string Kubernetes = "aws-cdk-lib.aws_eks.Cluster";

    // What these make depends on a flag, and the sweep called them with it on only.
    private static readonly HashSet<string> MakesMachines = new(StringComparer.Ordinal) { "addAutoScalingGroupCapacity", "connectAutoScalingGroupCapacity" };

    /// <summary>Whether a call is one of a method that the sweep could not call, so that what it changes is not known.</summary>
    public bool IsRefused(CdkObject receiver, CdkCall call) => knowledge.Find(receiver.Fqn).Any(model => model.Method(call.Method) is { IsUnknown: true });

    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context)
    {
        if (construct.Construct is null)
        {
            return false;
        }

        if (Empty.Contains(construct.Fqn))
        {
            return true;
        }

        if (knowledge.Find(construct.Fqn) is not { Count: > 0 } models)
        {
            context.Draft.IsOpen = true;
            return false;
        }

        var before = context.Draft.Resources.Count;
        var composer = new Composer(knowledge, context, principals);
        Variants(models, construct.Span, model => Split(Props.Argument(construct), 0, props =>
        {
            var one = new Scene(context.Draft);
            composer.Compose(one, model, construct, props);
            return one;
        })).Commit(construct);
        if (principals is not null)
        {
            GivenRoles.MoveAll(construct, before, principals, context);
        }

        return true;
    }

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (ImportedAttributes.IsImported(receiver))
        {
            return principals is not null && ApplyToImported(receiver, call, context);
        }

        if (Locator.Find(receiver, knowledge) is not { } located || (located.Fqn == Kubernetes && MakesMachines.Contains(call.Method)) || knowledge.Find(located.Fqn) is not { Count: > 0 } models
            || models.Select(model => model.Method(call.Method)).ToList() is not { } methods || methods.Any(static m => m is null || m.IsUnknown))
        {
            return false;
        }

        var grants = new Grants();
        var method = methods[0]!;
        var arguments = Arguments(call, method);
        if (method.Effects.Count > 0 && arguments.Members.Any(m => IsUntoldList(m.Value, method.Slots[m.Name])))
        {
            return false;
        }

        var scene = Split(arguments, 0, given =>
        {
            var one = new Scene(context.Draft);
            Call(one, models[0], method, located.Identity, (StructValue)given!, call, context, grants);
            return one;
        });
        if (call.Guard is { } guard)
        {
            scene = Scene.Merge(guard, scene, new Scene(context.Draft), call.Span);
        }

        scene.Commit(receiver, call);
        if (principals is not null)
        {
            grants.Give(receiver, call, principals, context, static statement => statement);
            if (located.Object is { } owner)
            {
                GivenRoles.Move(owner, principals, context);
            }
        }

        return true;
    }

    /// <summary>What a call on an imported resource gives to others; what it changes of the resource is elsewhere.</summary>
    private bool ApplyToImported(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (receiver.MemberOf is not { } fqn || knowledge.Find(fqn) is not { Count: > 0 } models || models[0].Method(call.Method) is not { IsUnknown: false } method)
        {
            return false;
        }

        var stand = new ConstructIdentity("imported " + receiver.Span.Start.ToString(System.Globalization.CultureInfo.InvariantCulture), receiver.Span, new LogicalIds());
        var grants = new Grants();
        var arguments = Arguments(call, method);
        Call(new Scene(new StackDraft()), models[0], method, stand, arguments, call, context, grants);
        grants.Give(receiver, call, principals!, context, statement => new ImportedReferences(knowledge, receiver, stand, models[0], context.Lower).Replace(statement));
        return true;
    }

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span)
    {
        if (Locator.Find(construct, knowledge) is not { } located)
        {
            return null;
        }

        if (knowledge.L1.TypeOf(located.Fqn) is not null)
        {
            return property == "ref" ? new ReferenceValue(located.Identity.LogicalId(""), null, span)
                : knowledge.L1.Attribute(located.Fqn, property) is { } attribute ? new ReferenceValue(located.Identity.LogicalId(""), attribute, span) : null;
        }

        var values = knowledge.Find(located.Fqn).Select(model => AttributeReader.Read(knowledge, model, located, property, span)).ToList();
        return values.Count > 0 && values.All(value => value is not null && value.Equals(values[0])) ? values[0] : null;
    }

    // The sweep calls without what a parameter takes any number of; with it the call may do less or something else.
    private static bool IsUntoldList(CdkValue value, Slot? slot) => value is ListOf { Items.Count: > 0 } && slot is { Keys: [SlotKeys.Any] } && slot.Alternatives[0].Effects.Count == 0;

    // The sweep calls without what a parameter takes any number of, and so does who gives none.
    private static bool IsNone(CdkValue value, Slot? slot) => value is ListOf { Items.Count: 0, IsOpen: false } && slot?.Keys.All(static k => !k.StartsWith(SlotKeys.List, StringComparison.Ordinal)) == true;

    // Interfaces name some parameters otherwise than the classes behind them: the position tells which is meant.
    private static StructValue Arguments(CdkCall call, MethodModel method)
    {
        var names = method.Slots.Names;
        return new StructValue(
            "",
            [
                .. call.Arguments.Select((a, i) => new NamedValue(
                    names.Contains(a.Name) || i >= names.Count || call.Arguments.Any(other => other.Name == names[i]) ? a.Name : names[i], a.Value.Span, a.Value))
                    .Where(a => !IsNone(a.Value, method.Slots[a.Name])),
            ],
            call.Span);
    }

    /// <summary>A call on the constructs that its receiver and arguments stand for.</summary>
    public (CdkObject Receiver, CdkCall Call) StandIn(CdkObject receiver, CdkCall call, LoweringContext context) => StandIns.Of(receiver, call, knowledge, context.Draft);

    /// <summary>Leaves open what others may add to a construct by its methods.</summary>
    public void Await(CdkObject construct, LoweringContext context)
    {
        if (construct.Construct is not { } identity)
        {
            return;
        }

        var scene = new Scene(context.Draft);
        var effects = new EffectApplier(scene, new SlotValues(static _ => null, isOpen: true), identity, new HoleFiller(knowledge, context, principals), null);
        foreach (var effect in knowledge.Find(construct.Fqn).SelectMany(static m => m.Methods).SelectMany(static m => m.Effects.Concat(m.Slots.Names.SelectMany(n => m.Slots[n]!.Alternatives).SelectMany(static a => a.Effects))))
        {
            effects.Await(effect, identity.IdSpan);
        }

        scene.Commit(construct);
    }

    private static Scene Variants(IReadOnlyList<ConstructModel> models, SourceSpan span, Func<ConstructModel, Scene> compose) =>
        models.Skip(1).Aggregate(compose(models[0]), (scene, model) => Scene.Merge(null, scene, compose(model), span));

    private static Scene Split(CdkValue? given, int depth, Func<CdkValue?, Scene> compose) =>
        depth < MostConditions && ChoiceSplit.FirstCondition(given) is { } condition
            ? Scene.Merge(
                condition,
                Split(ChoiceSplit.Decide(given!, condition, true), depth + 1, compose),
                Split(ChoiceSplit.Decide(given!, condition, false), depth + 1, compose),
                given!.Span)
            : compose(given);

    private void Call(
        Scene scene, ConstructModel model, MethodModel method, ConstructIdentity identity, StructValue arguments, CdkCall call, LoweringContext context, Grants grants)
    {
        var slots = new SlotValues(name => arguments[name], isOpen: false);
        var effects = new EffectApplier(scene, slots, identity, new HoleFiller(knowledge, context, principals), principals is null ? null : grants, CallPlace.Of(call, knowledge));
        var bareCount = Composer.BareCounts(model);
        var position = ItemPosition.Appending((resource, path, part) =>
        {
            var list = effects.Steps([.. path.Take(part)], resource, ItemPosition.None);
            return (bareCount(resource, list), effects.CountBefore(resource, list));
        });
        var all = method.Effects.ToList();
        foreach (var effect in all)
        {
            effects.Apply(effect, call.Span, position);
        }

        var applier = new SlotApplier(effects, static (_, _) => 0) { OfCall = all };
        foreach (var name in method.Slots.Names)
        {
            if (slots.Root(name) is { } value && !applier.Apply(method.Slots[name]!, name, value, position, all))
            {
                scene.IsOpen = true;
            }
        }

        if (call.IsRepeated)
        {
            scene.IsOpen = true;
            all.ForEach(effect => effects.OpenGrown(effect, call.Span, position));
        }
    }
}
