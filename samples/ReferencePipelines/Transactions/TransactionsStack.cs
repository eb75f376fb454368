using Amazon.CDK;
using Amazon.CDK.AWS.DynamoDB;
using Amazon.CDK.AWS.Kinesis;
using Amazon.CDK.AWS.Logs;
using Constructs;
using ReferencePipelines.Shared;

namespace ReferencePipelines.Transactions;

/// <summary>
/// A function in a network without internet stores transactions and streams them on; all data is encrypted with one key of the team,
/// every way out of the network has a policy, and AWS Config watches that it stays so.
/// </summary>
public sealed class TransactionsStack : SystemStack
{
    /// <summary>Makes the stack.</summary>
    public TransactionsStack(Construct scope, Deployment deployment)
        : base(scope, "Transactions", "transactions", "Transactions: encrypted, without internet, watched by AWS Config", deployment)
    {
        var key = new DataKey(this, "DataKey", deployment).Key;
        var network = new PrivateNetwork(this, "Network", new PrivateNetworkProps { Deployment = deployment, Key = key });
        var table = new DataTable(this, "Transactions", new DataTableProps
        {
            TableName = deployment.Name("transactions-table"),
            PartitionKey = DataTable.Text("transactionId"),
            SortKey = DataTable.Number("timestamp"),
            Key = key,
        }).Table;
        var stream = new Amazon.CDK.AWS.Kinesis.Stream(this, "Stream", new Amazon.CDK.AWS.Kinesis.StreamProps
        {
            StreamName = deployment.Name("transactions-stream"),
            ShardCount = 1,
            RetentionPeriod = Duration.Hours(24),
            Encryption = StreamEncryption.KMS,
            EncryptionKey = key,
        });
        var processor = Processor(network, key, table, stream);
        network.AllowOnly(processor.Role, table, stream, key, processor.LogGroup);
        new ComplianceWatch(this, "Compliance", new ComplianceWatchProps { Deployment = deployment, Key = key });

        Alerts.Notify(processor.ErrorAlarm(threshold: 1, Duration.Minutes(5)));
        AddOutputs(network, table, stream, processor);
        Output("KmsKeyId", key.KeyId, "The key of all data");
        Output("KmsKeyArn", key.KeyArn, "ARN of the key");
    }

    private LeastPrivilegeFunction Processor(PrivateNetwork network, Amazon.CDK.AWS.KMS.Key key, Table table, IStream stream)
    {
        var failures = new FailureQueue(this, "Failures", new QueueSpec { Deployment = Deployment, Alerts = Alerts, Name = "transaction-failures", Key = key }).Queue;
        var processor = new LeastPrivilegeFunction(this, "Processor", new LeastPrivilegeFunctionProps
        {
            Deployment = Deployment,
            Name = "transaction-processor",
            Code = "Transactions/functions/transaction-processor",
            Runtime = Runtimes.Python,
            MemorySize = 1024,
            Timeout = Duration.Seconds(60),
            Variables = new Dictionary<string, string> { ["TABLE_NAME"] = table.TableName, ["STREAM_NAME"] = stream.StreamName },
            DeadLetterQueue = failures,
            LogRetention = RetentionDays.THREE_MONTHS,
            Key = key,
            Network = network.ForFunctions,
        });
        processor.Allow(table.TableArn, "dynamodb:PutItem");
        processor.Allow(stream.StreamArn, "kinesis:PutRecord");
        processor.Allow(key.KeyArn, "kms:Decrypt", "kms:GenerateDataKey");
        return processor;
    }

    private void AddOutputs(PrivateNetwork network, Table table, IStream stream, LeastPrivilegeFunction processor)
    {
        Output("VpcId", network.Vpc.VpcId, "The network");
        Output("PrivateSubnetIds", string.Join(",", network.Vpc.IsolatedSubnets.Select(static s => s.SubnetId)), "Its subnets, in three zones");
        Output("FunctionSecurityGroupId", network.FunctionGroup.SecurityGroupId, "The security group of the function");
        Output("TableName", table.TableName, "The table of transactions");
        Output("TableArn", table.TableArn, "ARN of the table");
        Output("StreamName", stream.StreamName, "The stream of transactions");
        Output("StreamArn", stream.StreamArn, "ARN of the stream");
        Output("FunctionName", processor.Function.FunctionName, "The function that processes transactions");
        Output("FunctionArn", processor.Function.FunctionArn, "ARN of the function");
        Output("LogGroupName", processor.LogGroup.LogGroupName, "Its log");
        Output("ConfigBucketName", ComplianceWatch.BucketName(this, Deployment), "The bucket of configuration snapshots");
    }
}
