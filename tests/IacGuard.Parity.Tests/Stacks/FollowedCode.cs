#nullable enable

using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.S3;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Settings that helpers and stacks read.</summary>
public sealed record FollowedSettings(string Name, bool IsSafe)
{
    public static readonly FollowedSettings Open = new("open", false);

    public static FollowedSettings Safe { get; } = Open with { Name = "safe", IsSafe = true };

    public QueueEncryption Encryption => IsSafe ? QueueEncryption.KMS_MANAGED : QueueEncryption.UNENCRYPTED;

    public string Named(string what) => $"{Name}-{what}".ToLowerInvariant();
}

/// <summary>Helpers of many types.</summary>
public static class FollowedHelpers
{
    public static Queue AddQueue(this Construct scope, string id, FollowedSettings settings, IQueue? deadLetters = null) => new(scope, id, new QueueProps
    {
        QueueName = settings.Named(id),
        Encryption = settings.Encryption,
        DeadLetterQueue = deadLetters is null ? null : new DeadLetterQueue { Queue = deadLetters, MaxReceiveCount = 3 },
    });

    public static BucketProps Harden(BucketProps props)
    {
        props.EnforceSSL = true;
        props.BlockPublicAccess ??= BlockPublicAccess.BLOCK_ALL;
        return props;
    }

    public static IEnumerable<PolicyStatement> Statements(string bucketArn)
    {
        yield return new PolicyStatement(new PolicyStatementProps { Actions = ["s3:GetObject"], Resources = [bucketArn + "/*"] });
        yield return new PolicyStatement(new PolicyStatementProps { Actions = ["s3:*"], Resources = ["*"] });
    }

    public static Role Allow(this Role role, IEnumerable<PolicyStatement> statements)
    {
        foreach (var statement in statements)
        {
            role.AddToPolicy(statement);
        }

        return role;
    }
}

/// <summary>Helpers with arguments, extension methods, settings and iterators of other types.</summary>
public sealed class FollowedHelperStack : Stack
{
    public FollowedHelperStack(Construct scope, string id) : base(scope, id)
    {
        var dead = this.AddQueue("Dead", FollowedSettings.Safe);
        this.AddQueue("Open", FollowedSettings.Open, dead);
        foreach (var settings in new[] { FollowedSettings.Open, FollowedSettings.Safe with { Name = "third" } })
        {
            this.AddQueue("In-" + settings.Name, settings);
        }

        var kept = new Bucket(this, "Kept", FollowedHelpers.Harden(new BucketProps { Versioned = true }));
        _ = new Bucket(this, "Public", FollowedHelpers.Harden(new BucketProps { BlockPublicAccess = BlockPublicAccess.BLOCK_ACLS }));
        new Role(this, "Reader", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") }).Allow(FollowedHelpers.Statements(kept.BucketArn));
    }
}

/// <summary>A queue that is put together step by step.</summary>
public sealed class FollowedBuilder
{
    private readonly Construct scope;
    private readonly List<string> readers = [];
    private IQueue? deadLetters;
    private bool isEncrypted;

    public FollowedBuilder(Construct scope) => this.scope = scope;

    public FollowedBuilder Encrypted(bool value = true)
    {
        isEncrypted = value;
        return this;
    }

    public FollowedBuilder FailingTo(IQueue queue)
    {
        deadLetters = queue;
        return this;
    }

    public FollowedBuilder ReadBy(string account)
    {
        readers.Add(account);
        return this;
    }

    public Queue Build(string id)
    {
        var queue = new Queue(scope, id, new QueueProps
        {
            Encryption = isEncrypted ? QueueEncryption.SQS_MANAGED : QueueEncryption.UNENCRYPTED,
            DeadLetterQueue = deadLetters is null ? null : new DeadLetterQueue { Queue = deadLetters, MaxReceiveCount = 5 },
        });
        foreach (var reader in readers)
        {
            queue.GrantConsumeMessages(new AccountPrincipal(reader));
        }

        return queue;
    }
}

/// <summary>Builders, each with its own state.</summary>
public sealed class FollowedBuilderStack : Stack
{
    public FollowedBuilderStack(Construct scope, string id, bool isProd) : base(scope, id)
    {
        var dead = new FollowedBuilder(this).Encrypted().Build("Dead");
        new FollowedBuilder(this).FailingTo(dead).ReadBy("111111111111").Build("Orders");
        new FollowedBuilder(this).Encrypted(isProd).Build("Bills");
    }
}

/// <summary>A construct that makes others of what it is given.</summary>
public sealed class FollowedWorker : Construct
{
    private readonly Queue input;

    public FollowedWorker(Construct scope, string id, FollowedSettings settings, Runtime runtime, Role? role = null) : base(scope, id)
    {
        input = this.AddQueue("Input", settings);
        Function = new Function(this, "Function", new FunctionProps
        {
            Runtime = runtime,
            Handler = "index.handler",
            Code = Code.FromInline("exports.handler = async () => {}"),
            Role = role,
            Tracing = settings.IsSafe ? Tracing.ACTIVE : Tracing.DISABLED,
        });
        input.GrantConsumeMessages(Function);
    }

    public Function Function { get; }

    public void MaySend(Role role) => input.GrantSendMessages(role);
}

/// <summary>Constructs of constructs, with roles of their own or given ones.</summary>
public sealed class FollowedConstructStack : Stack
{
    public FollowedConstructStack(Construct scope, string id) : base(scope, id)
    {
        var role = new Role(this, "Shared", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
        var open = new FollowedWorker(this, "Open", FollowedSettings.Open, Runtime.NODEJS_16_X);
        var safe = new FollowedWorker(this, "Safe", FollowedSettings.Safe, Runtime.NODEJS_20_X, role);
        open.MaySend(role);
        safe.Function.AddToRolePolicy(new PolicyStatement(new PolicyStatementProps { Actions = ["dynamodb:*"], Resources = ["*"] }));
    }
}

/// <summary>What all stacks of a team have.</summary>
public abstract class FollowedTeamStack : Stack
{
    private readonly string team;

    protected FollowedTeamStack(Construct scope, string id, string team, FollowedSettings settings) : base(scope, id)
    {
        this.team = team;
        Amazon.CDK.Tags.Of(this).Add("Owner", team);
        Failures = this.AddQueue("Failures", settings);
    }

    protected Queue Failures { get; }

    protected virtual bool KeepsData => true;

    protected Bucket AddBucket(string id) => new(this, id, new BucketProps
    {
        BucketName = $"{team}-{id}".ToLowerInvariant(),
        Versioned = KeepsData,
        RemovalPolicy = KeepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
}

/// <summary>Base constructors and inherited members.</summary>
public sealed class FollowedBaseStack : FollowedTeamStack
{
    public FollowedBaseStack(Construct scope, string id) : base(scope, id, "billing", FollowedSettings.Open)
    {
        AddBucket("Invoices");
        this.AddQueue("Input", FollowedSettings.Safe, Failures);
    }

    protected override bool KeepsData => false;
}
