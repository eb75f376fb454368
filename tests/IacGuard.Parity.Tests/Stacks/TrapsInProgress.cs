#nullable enable

using System;
using System.Collections.Generic;
using System.Linq;
using Amazon.CDK;
using Amazon.CDK.AWS.S3;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>State that changes while the code runs: fields, lists, closures, loops, records with <c>with</c>, lazily made constructs.</summary>
public class TrapsInProgress : Stack
{
    private readonly Dictionary<string, Queue> byName = [];
    private readonly Lazy<Queue> shared;
    private QueueEncryption current = QueueEncryption.UNENCRYPTED;
    private int count = 1;

    public TrapsInProgress(Construct scope, string id, bool isLive) : base(scope, id)
    {
        shared = new Lazy<Queue>(() => new Queue(this, "Shared", new QueueProps { Encryption = QueueEncryption.KMS_MANAGED }));
        Next();
        current = QueueEncryption.SQS_MANAGED;
        Next();
        Action later = () => _ = new Queue(this, "Later", new QueueProps { Encryption = current });
        current = QueueEncryption.KMS_MANAGED;
        later();

        var first = new TrapSettings("First", QueueEncryption.UNENCRYPTED);
        var second = first with { Name = "Second", Encryption = QueueEncryption.SQS_MANAGED };
        var settings = new List<TrapSettings> { first, second };
        settings.Add(second with { Name = "Third" });
        if (isLive)
        {
            settings.RemoveAt(0);
        }

        foreach (var s in settings.Where(static s => s.Name != "Nobody").OrderBy(static s => s.Name))
        {
            byName[s.Name] = s.Make(this);
        }

        byName["Second"].Node.AddDependency(shared.Value);
        ((CfnQueue)byName["Third"].Node.DefaultChild!).AddPropertyOverride("SqsManagedSseEnabled", false);
        var bucket = new TrapBucket(this, "Bucket");
        bucket.Versioned();
        try
        {
            bucket.Risky(isLive);
        }
        catch (InvalidOperationException)
        {
            _ = new Queue(this, "Fallback", new QueueProps { Encryption = QueueEncryption.UNENCRYPTED });
        }

        var i = 0;
        while (i < 2)
        {
            _ = new Queue(this, "While" + i, new QueueProps { Encryption = i == 0 ? QueueEncryption.UNENCRYPTED : QueueEncryption.SQS_MANAGED });
            i++;
        }

        var chosen = isLive switch { true => TrapSettings.Live, _ => TrapSettings.Test };
        chosen.Make(this);
        (isLive ? TrapSettings.Test : TrapSettings.Live).Renamed("Other").Make(this);
    }

    private void Next() => _ = new Queue(this, "Next" + count++, new QueueProps { Encryption = current });
}

internal sealed record TrapSettings(string Name, QueueEncryption Encryption)
{
    public static readonly TrapSettings Live = new("Live", QueueEncryption.KMS_MANAGED);

    public static TrapSettings Test => new("Test", QueueEncryption.UNENCRYPTED);

    public Duration Kept { get; init; } = Duration.Days(4);

    public TrapSettings Renamed(string name) => this with { Name = name };

    public Queue Make(Construct scope) => new(scope, Name, new QueueProps { Encryption = Encryption, RetentionPeriod = Kept });
}

internal sealed class TrapBucket : Bucket
{
    public TrapBucket(Construct scope, string id) : base(scope, id, Props(false))
    {
    }

    public void Versioned() => ((CfnBucket)Node.DefaultChild!).VersioningConfiguration = new CfnBucket.VersioningConfigurationProperty { Status = "Enabled" };

    public void Risky(bool fails)
    {
        if (fails)
        {
            throw new InvalidOperationException("as meant");
        }

        AddLifecycleRule(new LifecycleRule { Expiration = Duration.Days(1) });
    }

    private static BucketProps Props(bool isPublic) => new() { BlockPublicAccess = isPublic ? null : BlockPublicAccess.BLOCK_ALL, EnforceSSL = !isPublic };
}
