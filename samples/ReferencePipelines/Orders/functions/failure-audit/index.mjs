// Writes each message of the failure queue to the audit table, once.
import { DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";

const dynamodb = new DynamoDBClient({});

/** Handles a batch of the failure queue. Messages that could not be recorded stay in the queue. */
export async function handler(event) {
  const batchItemFailures = [];
  for (const message of event.Records) {
    try {
      await record(message);
    } catch (error) {
      console.error(JSON.stringify({ level: "ERROR", messageId: message.messageId, message: error.message }));
      batchItemFailures.push({ itemIdentifier: message.messageId });
    }
  }

  return { batchItemFailures };
}

async function record(message) {
  try {
    await dynamodb.send(
      new PutItemCommand({
        TableName: process.env.AUDIT_TABLE,
        Item: toItem(auditOf(message)),
        ConditionExpression: "attribute_not_exists(auditId)",
      }),
    );
  } catch (error) {
    // SQS delivers at least once: the record is already there.
    if (error.name !== "ConditionalCheckFailedException") {
      throw error;
    }
  }
}

/** The audit record of a message: what failed, where, and the message itself. The same message always gives the same key. */
export function auditOf(message) {
  const body = parse(message.body);
  const context = body.requestContext ?? {};
  const batch = body.DDBStreamBatchInfo ?? {};
  return {
    auditId: message.messageId,
    timestamp: body.timestamp ?? new Date(Number(message.attributes?.SentTimestamp ?? 0)).toISOString(),
    failureType: context.condition ?? "Unknown",
    requestId: context.requestId,
    functionArn: context.functionArn,
    invokeCount: context.approximateInvokeCount,
    functionError: body.responseContext?.functionError,
    streamArn: batch.streamArn,
    shardId: batch.shardId,
    startSequenceNumber: batch.startSequenceNumber,
    endSequenceNumber: batch.endSequenceNumber,
    batchSize: batch.batchSize,
    message: message.body,
  };
}

function parse(body) {
  try {
    const value = JSON.parse(body);
    return value !== null && typeof value === "object" ? value : {};
  } catch {
    return {};
  }
}

function toItem(record) {
  return Object.fromEntries(
    Object.entries(record)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, typeof value === "number" ? { N: String(value) } : { S: String(value) }]),
  );
}
