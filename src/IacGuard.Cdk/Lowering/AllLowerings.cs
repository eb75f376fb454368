using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Lowering.Constructs;
using IacGuard.Cdk.Lowering.Containers;
using IacGuard.Cdk.Lowering.Core;
using IacGuard.Cdk.Lowering.Delivery;
using IacGuard.Cdk.Lowering.Events;
using IacGuard.Cdk.Lowering.Network;
using IacGuard.Cdk.Lowering.Workflows;

namespace IacGuard.Cdk.Lowering;

/// <summary>The lowerings of one stack, in the order in which they are asked: those written by hand, what calls bring, the models of constructs, and last
/// what is left of calls on resources that are not told apart.</summary>
internal static class AllLowerings
{
    /// <summary>Makes them.</summary>
    /// <param name="hand">Those of the core library and of permissions.</param>
    /// <param name="models">Those derived from the CDK.</param>
    /// <param name="knowledge">The models of constructs.</param>
    public static IReadOnlyList<IConstructLowering> Of(HandLowerings hand, ConstructLowering models, CdkKnowledge knowledge)
    {
        IReadOnlyList<IConstructLowering> all = [];
        var wiring = new Wiring(() => all);
        var listeners = new Listeners(knowledge);
        var subscriptions = new Subscriptions(wiring);
        var authorizers = new Authorizers(wiring);
        all =
        [
            .. hand.All,
            new TableStreams(hand.Policies),
            subscriptions,
            new EventSources(wiring, subscriptions, hand.Policies),
            new BucketNotifications(wiring, hand.Policies),
            new OriginAccess(wiring),
            new PublicBuckets(wiring, hand.Policies),
            new ListenerCalls(wiring, listeners),
            new NetworkListenerCalls(wiring, listeners),
            new TargetGroupCalls(knowledge),
            new ApiCalls(wiring),
            new RouteCalls(wiring, authorizers),
            new SocketRoutes(models, wiring, authorizers),
            new TaskPolicies(models, wiring, hand.Policies),
            new PipelineCalls(models, new PipelineActions(hand.Policies, wiring, knowledge)),
            new LogRouters(knowledge, hand.Policies),
            new ContainerImages(models, wiring, hand.Policies),
            new CapacityProviders(wiring, hand.Policies),
            new FunctionImages(wiring),
            new TaskTargets(models, wiring, hand.Policies),
            new ScheduledTasks(models, wiring),
            new MakingCalls(wiring, knowledge),
            new ServiceScaling(),
            new UserDataCalls(),
            models,
            new FoundResources(knowledge.L1),
        ];
        return all;
    }
}
