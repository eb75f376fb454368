using Amazon.CDK.AWS.DynamoDB;
using Constructs;
using ReferencePipelines.Shared;

namespace ReferencePipelines.EventProcessing;

/// <summary>The table of events, and the audit trail.</summary>
public sealed class EventStore : Construct
{
    /// <summary>Makes both tables.</summary>
    public EventStore(Construct scope, string id, Deployment deployment) : base(scope, id)
    {
        Events = new DataTable(this, "Events", new DataTableProps
        {
            TableName = deployment.Name("events-table"),
            PartitionKey = DataTable.Text("pk"),
            SortKey = DataTable.Text("sk"),
            Stream = StreamViewType.NEW_AND_OLD_IMAGES,
            TimeToLiveAttribute = "ttl",
            Indexes =
            [
                // By type and by status, each in order of time.
                DataTable.Index("gsi1", DataTable.Text("gsi1pk"), DataTable.Text("gsi1sk")),
                DataTable.Index("gsi2", DataTable.Text("gsi2pk"), DataTable.Text("gsi2sk")),
            ],
        }).Table;
        AuditTrail = new DataTable(this, "AuditTrail", new DataTableProps
        {
            TableName = deployment.Name("event-audit-trail-table"),
            PartitionKey = DataTable.Text("auditId"),
            SortKey = DataTable.Text("timestamp"),
            Indexes = [DataTable.Index("eventIdIndex", DataTable.Text("eventId"), DataTable.Text("timestamp"))],
        }).Table;
    }

    /// <summary>The events; they expire after 30 days.</summary>
    public Table Events { get; }

    /// <summary>What was done with each; kept.</summary>
    public Table AuditTrail { get; }
}
