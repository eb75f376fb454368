#nullable enable

using System;
using System.Collections.Generic;
using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SNS.Subscriptions;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Constructs of the user's own that are changed from outside, overridden, or put together late.</summary>
public class TrapsInConstructs : TrapBaseStack
{
    public TrapsInConstructs(Construct scope, string id, bool isLive) : base(scope, id)
    {
        var plain = new TrapStore(this, "Plain", new TrapStoreProps());
        var given = new TrapStore(this, "Given", new TrapStoreProps { Key = SharedKey, Encryption = QueueEncryption.KMS, Days = isLive ? 14 : null });
        given.Queue.AddToResourcePolicy(TrapStatements.OnlyTls(given.Queue));
        var dead = new TrapStore(this, "Dead", new TrapStoreProps { Days = 14 });
        plain.Raw.RedrivePolicy = new Dictionary<string, object> { ["deadLetterTargetArn"] = dead.Queue.QueueArn, ["maxReceiveCount"] = 3 };

        var overridden = new TrapOverridden(this, "Overridden");
        overridden.Encrypted = true;
        overridden.Queue.GrantSendMessages(new AccountRootPrincipal());
        _ = new TrapDerived(this, "Derived") { Note = "set after the constructor" };

        var topic = new Topic(this, "Topic");
        topic.AddSubscription(new SqsSubscription(plain.Queue, new SqsSubscriptionProps { DeadLetterQueue = dead.Queue }));
        new TrapBuilder(this).Called("Built").Encrypted(isLive).Build();
        var builder = new TrapBuilder(this);
        builder.Called("First").Build();
        builder.Called("Second").Encrypted(false).Build();
        new TrapLateBuilder().With(static q => q.Encryption = QueueEncryption.UNENCRYPTED).With(static q => q.Encryption = QueueEncryption.SQS_MANAGED).Build(this, "Late");
        _ = TrapRegistry.Of(this, "Once");
        _ = TrapRegistry.Of(this, "Once");
    }

    protected override QueueEncryption Default => QueueEncryption.SQS_MANAGED;

    protected override void Define(Construct scope) => _ = new Queue(scope, "DefinedBelow", new QueueProps { Encryption = Default });
}

/// <summary>A base class that runs what its heirs define.</summary>
public abstract class TrapBaseStack : Stack
{
    private Key? key;

    protected TrapBaseStack(Construct scope, string id) : base(scope, id)
    {
        Define(this);
        _ = new Queue(this, "OfBase", new QueueProps { Encryption = Default });
    }

    protected virtual QueueEncryption Default => QueueEncryption.UNENCRYPTED;

    protected Key SharedKey => key ??= new Key(this, "SharedKey", new KeyProps { EnableKeyRotation = true });

    protected abstract void Define(Construct scope);
}

internal sealed class TrapStoreProps
{
    public QueueEncryption Encryption { get; init; } = QueueEncryption.UNENCRYPTED;

    public IKey? Key { get; init; }

    public int? Days { get; init; }
}

internal sealed class TrapStore : Construct
{
    public TrapStore(Construct scope, string id, TrapStoreProps props) : base(scope, id)
    {
        Queue = new Queue(this, "Queue", new QueueProps
        {
            Encryption = props.Key is null ? props.Encryption : QueueEncryption.KMS,
            EncryptionMasterKey = props.Key,
            RetentionPeriod = Duration.Days(props.Days ?? 4),
        });
        Raw = (CfnQueue)Queue.Node.DefaultChild!;
    }

    public Queue Queue { get; }

    public CfnQueue Raw { get; }
}

internal class TrapOverridden : Construct
{
    public TrapOverridden(Construct scope, string id) : base(scope, id) => Queue = new Queue(this, "Queue", new QueueProps { Encryption = Chosen() });

    public Queue Queue { get; }

    public bool Encrypted
    {
        get => ((CfnQueue)Queue.Node.DefaultChild!).SqsManagedSseEnabled is true;
        set => ((CfnQueue)Queue.Node.DefaultChild!).SqsManagedSseEnabled = value;
    }

    public string Note { get; init; } = "";

    protected virtual QueueEncryption Chosen() => QueueEncryption.UNENCRYPTED;
}

internal sealed class TrapDerived(Construct scope, string id) : TrapOverridden(scope, id)
{
    protected override QueueEncryption Chosen() => QueueEncryption.KMS_MANAGED;
}

internal sealed class TrapBuilder(Construct scope)
{
    private string name = "Unnamed";
    private QueueEncryption encryption = QueueEncryption.SQS_MANAGED;

    public TrapBuilder Called(string called)
    {
        name = called;
        return this;
    }

    public TrapBuilder Encrypted(bool isEncrypted)
    {
        encryption = isEncrypted ? QueueEncryption.KMS_MANAGED : QueueEncryption.UNENCRYPTED;
        return this;
    }

    public Queue Build() => new(scope, name, new QueueProps { Encryption = encryption });
}

internal sealed class TrapLateBuilder
{
    private readonly List<Action<QueueProps>> steps = [];

    public TrapLateBuilder With(Action<QueueProps> step)
    {
        steps.Add(step);
        return this;
    }

    public Queue Build(Construct scope, string name)
    {
        var props = new QueueProps();
        foreach (var step in steps)
        {
            step(props);
        }

        return new Queue(scope, name, props);
    }
}

internal static class TrapRegistry
{
    public static Queue Of(Stack stack, string name) =>
        stack.Node.TryFindChild(name) as Queue ?? new Queue(stack, name, new QueueProps { Encryption = QueueEncryption.UNENCRYPTED });
}

internal static class TrapStatements
{
    public static PolicyStatement OnlyTls(IQueue queue)
    {
        var statement = new PolicyStatement { Effect = Effect.DENY };
        statement.AddAnyPrincipal();
        statement.AddActions("sqs:*");
        statement.AddResources(queue.QueueArn);
        statement.AddCondition("Bool", new Dictionary<string, object> { ["aws:SecureTransport"] = "false" });
        return statement;
    }
}
