#nullable enable

using Amazon.CDK;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Settings that may be left out.</summary>
public class QueueNullCoalescing : Stack
{
    public QueueNullCoalescing(Construct scope, string id, QueueSettings? settings = null) : base(scope, id)
    {
        settings ??= new QueueSettings();
        _ = new Queue(this, "Orders", new QueueProps { Encryption = settings.Encryption ?? QueueEncryption.UNENCRYPTED });
        _ = new Queue(this, "Named", new QueueProps { QueueName = settings.Name ?? "orders" });
    }
}

/// <summary>What a caller may choose.</summary>
public class QueueSettings
{
    public QueueEncryption? Encryption { get; set; }

    public string? Name { get; set; }
}
