// Files a processed event and its record in the audit trail, both or neither, once.
import { DynamoDBClient, TransactWriteItemsCommand } from "@aws-sdk/client-dynamodb";
import { log, toItem } from "/opt/nodejs/common.mjs";

const dynamodb = new DynamoDBClient({});

/** Handles one event of the bus. What it throws goes to the dead-letter queue after the retries. */
export async function handler(event) {
  const isFirst = await write(storageRecord(event), auditRecord(event));
  log("INFO", { message: "stored", eventId: event.detail.eventId, isFirst });
}

function storageRecord({ detail, time }) {
  return {
    pk: `STORAGE#${detail.eventId}`,
    sk: `EVENT#${detail.eventId}`,
    eventId: detail.eventId,
    eventType: detail.eventType,
    status: detail.status,
    analysis: detail.analysis,
    riskScore: detail.analysis.riskScore,
    fraudFlag: detail.analysis.fraudFlag,
    storedAt: time,
  };
}

function auditRecord({ detail, time }) {
  return {
    auditId: `stored#${detail.eventId}`,
    timestamp: time,
    eventId: detail.eventId,
    action: "stored",
    details: { eventType: detail.eventType, status: detail.status, riskScore: detail.analysis.riskScore },
  };
}

async function write(record, audit) {
  try {
    await dynamodb.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          { Put: { TableName: process.env.EVENTS_TABLE, Item: toItem(record), ConditionExpression: "attribute_not_exists(pk)" } },
          { Put: { TableName: process.env.AUDIT_TABLE, Item: toItem(audit) } },
        ],
      }),
    );
    return true;
  } catch (error) {
    if (error.name === "TransactionCanceledException" && error.CancellationReasons?.[0]?.Code === "ConditionalCheckFailed") {
      return false;
    }

    throw error;
  }
}
