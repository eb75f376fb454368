// Scores an event. It comes from the queue (all events) or straight from the bus (large transactions, payments); the second to come finds it done.
import { DynamoDBClient, UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import { EventBridgeClient, PutEventsCommand } from "@aws-sdk/client-eventbridge";
import { log, publish, toItem } from "/opt/nodejs/common.mjs";
import { analyze } from "./analysis.mjs";

const dynamodb = new DynamoDBClient({});
const bus = new EventBridgeClient({});

/** Handles a batch of the queue, or one event of the bus. */
export async function handler(input) {
  if (!input.Records) {
    return score(input.detail);
  }

  const batchItemFailures = [];
  for (const message of input.Records) {
    try {
      // The queue gets what the ingestion function returned, in the envelope of a Lambda destination.
      await score(JSON.parse(message.body).responsePayload);
    } catch (error) {
      log("ERROR", { message: error.message, messageId: message.messageId });
      batchItemFailures.push({ itemIdentifier: message.messageId });
    }
  }

  return { batchItemFailures };
}

async function score(event) {
  const started = Date.now();
  const { status, analysis } = judged(event);

  // Announced before it is marked: a retry in between announces twice, which the storage function sees; the other way round it would be lost.
  await publish(bus, (entry) => new PutEventsCommand({ Entries: [entry] }), {
    Source: "fintech-event-processor.processing",
    DetailType: status === "processed" ? "EventProcessed" : "EventFailed",
    Detail: JSON.stringify({
      eventId: event.eventId,
      eventType: event.eventType,
      status,
      analysis,
      metadata: { requiresStorage: status === "processed" },
    }),
    EventBusName: process.env.EVENT_BUS,
  });
  const isFirst = await mark(event, status, analysis);
  log("INFO", { message: status, eventId: event.eventId, isFirst, latencyMs: Date.now() - started });
  return { eventId: event.eventId, status };
}

// An event that cannot be judged fails for good: a retry would find the same.
function judged(event) {
  try {
    return { status: "processed", analysis: analyze(event.eventType, event.payload) };
  } catch (error) {
    log("ERROR", { message: error.message, eventId: event.eventId });
    return { status: "failed", analysis: { problem: error.message } };
  }
}

async function mark(event, status, analysis) {
  const values = toItem({ ":status": status, ":at": new Date().toISOString(), ":analysis": analysis, ":key": `STATUS#${status}`, ":pending": "pending" });
  try {
    await dynamodb.send(
      new UpdateItemCommand({
        TableName: process.env.EVENTS_TABLE,
        Key: toItem({ pk: `EVENT#${event.eventId}`, sk: `METADATA#${event.timestamp}` }),
        UpdateExpression: "SET #status = :status, processedAt = :at, analysis = :analysis, gsi2pk = :key",
        ConditionExpression: "#status = :pending",
        ExpressionAttributeNames: { "#status": "status" },
        ExpressionAttributeValues: values,
      }),
    );
    return true;
  } catch (error) {
    if (error.name !== "ConditionalCheckFailedException") {
      throw error;
    }

    return false;
  }
}
