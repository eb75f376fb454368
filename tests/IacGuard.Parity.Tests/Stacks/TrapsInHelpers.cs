#nullable enable

using System;
using System.Collections.Generic;
using System.Linq;
using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.S3;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Helpers of other classes that change what they are given, in ways that are easy to read wrongly.</summary>
public class TrapsInHelpers : Stack
{
    private readonly List<Queue> made = [];

    public TrapsInHelpers(Construct scope, string id, bool isLive) : base(scope, id)
    {
        // Props changed by a helper before and after they are used.
        var props = new QueueProps { Encryption = QueueEncryption.UNENCRYPTED };
        TrapsOfProps.Secure(props);
        _ = new Queue(this, "Secured", props);
        var late = new QueueProps { Encryption = QueueEncryption.UNENCRYPTED };
        _ = new Queue(this, "TooLate", late);
        TrapsOfProps.Secure(late);

        // Null, early return, what only one branch makes.
        var dead = TrapsOfProps.DeadLetters(this, isLive);
        _ = new Queue(this, "MaybeDead", new QueueProps { DeadLetterQueue = dead is null ? null : new DeadLetterQueue { Queue = dead, MaxReceiveCount = 3 } });
        TrapsOfProps.MaybeBucket(this, isLive)?.GrantRead(new Role(this, "Reader", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") }));

        // Delegates, defaults, named arguments, params.
        TrapsOfProps.Configured(this, "Configured", static q => q.ApplyRemovalPolicy(RemovalPolicy.RETAIN));
        TrapsOfProps.Configured(this, configure: null, name: "Plain");
        TrapsOfProps.Many(this, QueueEncryption.UNENCRYPTED, "A1", "A2");
        TrapsOfProps.Many(this, QueueEncryption.SQS_MANAGED);

        // Generic helpers and chained extensions.
        this.Named("Chain", (s, n) => new Bucket(s, n)).OnlyTls().WithLifecycle();
        this.Named("Chained", (s, n) => new Queue(s, n, new QueueProps { Encryption = QueueEncryption.UNENCRYPTED })).Into(made);
        foreach (var queue in made)
        {
            ((CfnQueue)queue.Node.DefaultChild!).SqsManagedSseEnabled = true;
        }

        // Settings in static dictionaries, by key; recursion; mutable statics.
        foreach (var (name, encryption) in TrapsOfProps.Known)
        {
            _ = new Queue(this, name, new QueueProps { Encryption = encryption });
        }

        TrapsOfProps.Nested(this, 3);
        TrapsOfProps.Current = QueueEncryption.SQS_MANAGED;
        _ = new Queue(this, "ByState", new QueueProps { Encryption = TrapsOfProps.Current });
        TrapsOfProps.Swap(ref props, out var swapped);
        _ = new Queue(this, "Swapped", swapped);
        _ = new Queue(this, "SwappedBack", props);
    }
}

internal static class TrapsOfProps
{
    public static QueueEncryption Current { get; set; } = QueueEncryption.UNENCRYPTED;

    public static IReadOnlyDictionary<string, QueueEncryption> Known { get; } = new Dictionary<string, QueueEncryption>
    {
        ["Known1"] = QueueEncryption.UNENCRYPTED,
        ["Known2"] = QueueEncryption.KMS_MANAGED,
    };

    public static void Secure(QueueProps props) => props.Encryption = QueueEncryption.SQS_MANAGED;

    public static Queue? DeadLetters(Construct scope, bool wanted)
    {
        if (!wanted)
        {
            return null;
        }

        return new Queue(scope, "Dead", new QueueProps { RetentionPeriod = Duration.Days(14) });
    }

    public static Bucket? MaybeBucket(Construct scope, bool wanted) => wanted ? new Bucket(scope, "Maybe", new BucketProps { EnforceSSL = true }) : null;

    public static Queue Configured(Construct scope, string name, Action<Queue>? configure = null)
    {
        var queue = new Queue(scope, name);
        configure?.Invoke(queue);
        return queue;
    }

    public static void Many(Construct scope, QueueEncryption encryption, params string[] names)
    {
        foreach (var name in names.Select(static n => "Many" + n))
        {
            _ = new Queue(scope, name, new QueueProps { Encryption = encryption });
        }
    }

    public static T Named<T>(this Construct scope, string name, Func<Construct, string, T> make)
        where T : Construct => make(scope, "Named" + name);

    public static Bucket OnlyTls(this Bucket bucket)
    {
        bucket.AddToResourcePolicy(new PolicyStatement(new PolicyStatementProps
        {
            Effect = Effect.DENY,
            Principals = [new AnyPrincipal()],
            Actions = ["s3:*"],
            Resources = [bucket.BucketArn, bucket.ArnForObjects("*")],
            Conditions = new Dictionary<string, object> { ["Bool"] = new Dictionary<string, object> { ["aws:SecureTransport"] = "false" } },
        }));
        return bucket;
    }

    public static Bucket WithLifecycle(this Bucket bucket)
    {
        bucket.AddLifecycleRule(new LifecycleRule { Expiration = Duration.Days(30), AbortIncompleteMultipartUploadAfter = Duration.Days(7) });
        return bucket;
    }

    public static void Into(this Queue queue, List<Queue> list) => list.Add(queue);

    public static void Nested(Construct scope, int depth)
    {
        if (depth == 0)
        {
            return;
        }

        var inner = new Construct(scope, "Level" + depth);
        _ = new Queue(inner, "Queue", new QueueProps { Encryption = depth == 1 ? QueueEncryption.UNENCRYPTED : QueueEncryption.SQS_MANAGED });
        Nested(inner, depth - 1);
    }

    public static void Swap(ref QueueProps props, out QueueProps other)
    {
        other = props;
        props = new QueueProps { Encryption = QueueEncryption.UNENCRYPTED };
    }
}
