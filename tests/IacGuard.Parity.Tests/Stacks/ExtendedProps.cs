using Amazon.CDK;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.S3;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Constructs of the user's own that take props of the CDK with more in them.</summary>
public class ExtendedProps : Stack
{
    public ExtendedProps(Construct scope, string id) : base(scope, id)
    {
        var factory = new WorkerFactory(this) { Stage = "dev" };
        factory.Make("Importer");
        factory.Make("Exporter", isTraced: true);
        _ = new ArchiveBucket(this, "Archive", new ArchiveProps { Versioned = true, KeepsDays = 30 });
        _ = new ArchiveBucket(this, "Scratch", new ArchiveProps { BlockPublicAccess = BlockPublicAccess.BLOCK_ALL });
    }
}

/// <summary>Props with a value of one's own.</summary>
public class WorkerProps : FunctionProps
{
    /// <summary>The stage.</summary>
    public string Stage { get; set; } = "none";
}

/// <summary>A function with its props alone.</summary>
public class Worker : Function
{
    /// <summary>Makes one.</summary>
    public Worker(Construct scope, string id, WorkerProps props) : base(scope, id, props) => AddEnvironment("STAGE", props.Stage);
}

/// <summary>Makes workers in a scope.</summary>
public class WorkerFactory(Construct scope)
{
    /// <summary>The stage of all.</summary>
    public string Stage { get; set; } = "none";

    /// <summary>Makes one.</summary>
    public Worker Make(string name, bool isTraced = false)
    {
        WorkerProps props = new()
        {
            Runtime = Runtime.NODEJS_20_X,
            Handler = "index.handler",
            Code = Code.FromInline("exports.handler = async () => {};"),
            Tracing = isTraced ? Tracing.ACTIVE : Tracing.DISABLED,
            Stage = Stage,
        };
        return new Worker(scope, name, props);
    }
}

/// <summary>Props with a value that has a default.</summary>
public class ArchiveProps : BucketProps
{
    /// <summary>How many days objects are kept.</summary>
    public int KeepsDays { get; set; } = 7;
}

/// <summary>A bucket that deletes.</summary>
public class ArchiveBucket : Bucket
{
    /// <summary>Makes one.</summary>
    public ArchiveBucket(Construct scope, string id, ArchiveProps props) : base(scope, id, props) =>
        AddLifecycleRule(new LifecycleRule { Expiration = Duration.Days(props.KeepsDays) });
}
