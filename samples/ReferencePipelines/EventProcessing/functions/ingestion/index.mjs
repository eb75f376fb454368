// Stores an accepted event and announces it. Lambda sends what it returns to the queue of the processing function.
import { DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { EventBridgeClient, PutEventsCommand } from "@aws-sdk/client-eventbridge";
import { log, publish, toItem } from "/opt/nodejs/common.mjs";

const TYPES = ["transaction", "payment", "transfer"];
const TTL_SECONDS = 30 * 24 * 60 * 60;
const dynamodb = new DynamoDBClient({});
const bus = new EventBridgeClient({});

/** Handles one request: { requestId, body }. A retry has the same request id, so it stores nothing twice. */
export async function handler(request) {
  const event = read(request);
  await store(event, new Date());
  await publish(bus, (entry) => new PutEventsCommand({ Entries: [entry] }), {
    Source: "fintech-event-processor.ingestion",
    DetailType: "EventIngested",
    Detail: JSON.stringify(event),
    EventBusName: process.env.EVENT_BUS,
  });
  log("INFO", { message: "accepted", eventId: event.eventId, eventType: event.eventType });
  return event;
}

/** The event in a request; throws when it is none. The API checks the same, but it is not the only way to call a function. */
export function read({ requestId, body }) {
  if (!requestId || !TYPES.includes(body?.eventType) || typeof body.payload !== "object" || body.payload === null || Number.isNaN(Date.parse(body.timestamp))) {
    throw new Error("the request holds no event");
  }

  return { eventId: `evt-${requestId}`, eventType: body.eventType, payload: body.payload, timestamp: body.timestamp };
}

async function store(event, now) {
  const item = {
    pk: `EVENT#${event.eventId}`,
    sk: `METADATA#${event.timestamp}`,
    gsi1pk: `TYPE#${event.eventType}`,
    gsi1sk: event.timestamp,
    gsi2pk: "STATUS#pending",
    gsi2sk: event.timestamp,
    ...event,
    status: "pending",
    createdAt: now.toISOString(),
    ttl: Math.floor(now.getTime() / 1000) + TTL_SECONDS,
  };
  try {
    await dynamodb.send(new PutItemCommand({ TableName: process.env.EVENTS_TABLE, Item: toItem(item), ConditionExpression: "attribute_not_exists(pk)" }));
  } catch (error) {
    if (error.name !== "ConditionalCheckFailedException") {
      throw error;
    }
  }
}
