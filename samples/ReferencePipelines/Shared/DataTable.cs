using Amazon.CDK;
using Amazon.CDK.AWS.DynamoDB;
using Amazon.CDK.AWS.KMS;
using Constructs;
using Attribute = Amazon.CDK.AWS.DynamoDB.Attribute;

namespace ReferencePipelines.Shared;

/// <summary>What a table needs.</summary>
public sealed record DataTableProps
{
    /// <summary>Its name by the convention.</summary>
    public required string TableName { get; init; }

    /// <summary>The partition key.</summary>
    public required Attribute PartitionKey { get; init; }

    /// <summary>The sort key; null for none.</summary>
    public Attribute? SortKey { get; init; }

    /// <summary>What its stream carries; null for no stream.</summary>
    public StreamViewType? Stream { get; init; }

    /// <summary>The attribute that says when an item may be deleted; null for never.</summary>
    public string? TimeToLiveAttribute { get; init; }

    /// <summary>The key that encrypts it; null for the one of DynamoDB in this account.</summary>
    public IKey? Key { get; init; }

    /// <summary>Its indexes.</summary>
    public GlobalSecondaryIndexProps[] Indexes { get; init; } = [];
}

/// <summary>A table that keeps its data: encrypted, restorable to any second of 35 days, and not deleted with its stack or by mistake.</summary>
public sealed class DataTable : Construct
{
    /// <summary>Makes the table.</summary>
    public DataTable(Construct scope, string id, DataTableProps props) : base(scope, id)
    {
        Table = new Table(this, "Table", new TableProps
        {
            TableName = props.TableName,
            PartitionKey = props.PartitionKey,
            SortKey = props.SortKey,
            Stream = props.Stream,
            TimeToLiveAttribute = props.TimeToLiveAttribute,
            BillingMode = BillingMode.PAY_PER_REQUEST,
            Encryption = props.Key is null ? TableEncryption.AWS_MANAGED : TableEncryption.CUSTOMER_MANAGED,
            EncryptionKey = props.Key,
            PointInTimeRecovery = true,
            DeletionProtection = true,
            RemovalPolicy = RemovalPolicy.RETAIN,
        });
        foreach (var index in props.Indexes)
        {
            Table.AddGlobalSecondaryIndex(index);
        }
    }

    /// <summary>The table.</summary>
    public Table Table { get; }

    /// <summary>A text attribute.</summary>
    public static Attribute Text(string name) => new() { Name = name, Type = AttributeType.STRING };

    /// <summary>A number attribute.</summary>
    public static Attribute Number(string name) => new() { Name = name, Type = AttributeType.NUMBER };

    /// <summary>An index over all attributes.</summary>
    public static GlobalSecondaryIndexProps Index(string name, Attribute partitionKey, Attribute sortKey) =>
        new() { IndexName = name, PartitionKey = partitionKey, SortKey = sortKey, ProjectionType = ProjectionType.ALL };
}
