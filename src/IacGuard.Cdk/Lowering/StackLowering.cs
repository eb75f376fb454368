using IacGuard.Cdk.Interpretation;
using IacGuard.Cdk.Lowering.Constructs;
using IacGuard.Cdk.Lowering.Core;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;

namespace IacGuard.Cdk.Lowering;

/// <summary>Puts a stack together from what the code creates and calls: constructs first, then calls in their order, then what others can reach.</summary>
internal sealed class StackLowering(IReadOnlyList<IConstructLowering> lowerings, ConstructLowering models, LoweringContext context)
{
    public void Run(IEnumerable<CdkObject> objects, IEnumerable<(CdkObject Receiver, CdkCall Call)> calls)
    {
        var made = objects.ToList();
        foreach (var construct in made.Where(static o => o.Construct is not null))
        {
            Watch(() => Lower(construct), construct);
        }

        foreach (var given in made.Where(static o => o is { Construct: null, Receiver: null, Member: not null }))
        {
            // A static method such as Grant.AddToPrincipal may change what is there.
            Watch(() => _ = lowerings.Any(l => l.TryLower(given, context)), given);
        }

        // Tags reach what any call adds, also a later one.
        var tagging = calls.ToLookup(static c => c.Receiver.Fqn == "aws-cdk-lib.Tags");
        Apply(tagging[false]);
        foreach (var (about, lower) in context.TakeLater())
        {
            Watch(lower, about);
        }

        Apply(tagging[true]);

        foreach (var shared in made.Where(static o => o.IsShared))
        {
            WatchOthers(() => Await(shared), shared);
        }
    }

    private void Apply(IEnumerable<(CdkObject Receiver, CdkCall Call)> calls)
    {
        foreach (var (receiver, call) in calls)
        {
            Watch(() => Apply(receiver, call), receiver, call);
        }
    }

    // What is added out of view by a construct or a call can refer to what these were given, and to nothing else.
    private void Watch(Action lower, CdkObject about, CdkCall? call = null)
    {
        if (HasOpened(lower))
        {
            context.Draft.Reach.Add(about, call, models.TypesOf(about, call));
        }
    }

    // Code that is not seen may do anything with what it got.
    private void WatchOthers(Action lower, CdkObject shared)
    {
        if (HasOpened(lower))
        {
            context.Draft.Reach.Add(shared);
        }
    }

    private bool HasOpened(Action lower)
    {
        var wasOpen = context.Draft.IsOpen;
        context.Draft.IsOpen = false;
        lower();
        var hasOpened = context.Draft.IsOpen;
        context.Draft.IsOpen |= wasOpen;
        return hasOpened;
    }

    private void Await(CdkObject shared)
    {
        Share(shared);
        models.Await(shared, context);
    }

    private void Lower(CdkObject construct)
    {
        if (construct.Fqn.Length == 0)
        {
            return;
        }

        var before = context.Draft.Resources.Count;
        var isKnown = lowerings.Any(l => l.TryLower(construct, context));
        for (var i = before; construct.Guard is { } guard && i < context.Draft.Resources.Count; i++)
        {
            var resource = context.Draft.Resources[i];
            resource.Condition = resource.Condition is { } own ? Logic.And(guard, own) : guard;
        }

        if (!isKnown)
        {
            context.Draft.IsOpen = true;
        }
    }

    private void Apply(CdkObject given, CdkCall made)
    {
        var (receiver, call) = models.StandIn(given, made, context);
        if (lowerings.Any(l => l.TryApply(receiver, call, context)) || Queries.Has(call))
        {
            return;
        }

        // What a call that is not known adds, it adds to its receiver or to what it gets.
        Share(given);
        Share(receiver);
        if (models.IsRefused(receiver, call) && Places.Resource(receiver, context.Draft) is { } resource)
        {
            Additions.OpenTo(resource, call.Method);
        }

        call.Arguments.SelectMany(static a => a.Value.Reachable()).OfType<CdkObject>().ToList().ForEach(Share);
    }

    /// <summary>Others may add to all that a construct made.</summary>
    private void Share(CdkObject made)
    {
        var owner = made;
        while (owner is { Construct: null, Receiver: { } receiver })
        {
            owner = receiver;
        }

        var isFound = FoundResources.IsFound(made);
        if (!isFound && owner.Construct is not { Path.Length: > 0 })
        {
            return;
        }

        var scope = isFound ? FoundResources.ScopeOf(made) : owner.Construct!.Path;
        foreach (var resource in context.Draft.Resources)
        {
            if (Places.IsWithin(resource.ConstructPath, scope))
            {
                resource.IsShared = true;
                Additions.Open(resource);
            }
        }
    }
}
