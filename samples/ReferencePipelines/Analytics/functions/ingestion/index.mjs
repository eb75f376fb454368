// Takes a market event in from the API and announces it on the bus.
import { EventBridgeClient, PutEventsCommand } from "@aws-sdk/client-eventbridge";

const TYPES = ["trade", "quote", "orderbook"];
const bus = new EventBridgeClient({});

/** Handles one request of the HTTP API. */
export async function handler(request) {
  const body = parse(request);
  if (!TYPES.includes(body?.type) || typeof body.symbol !== "string") {
    return answer(400, { error: `expected JSON with a symbol and a type of ${TYPES.join(", ")}` });
  }

  const detail = { ...body, timestamp: new Date().toISOString(), ingestionId: request.requestContext.requestId };
  const result = await bus.send(
    new PutEventsCommand({
      Entries: [{ EventBusName: process.env.EVENT_BUS, Source: "market.data", DetailType: "market.event", Detail: JSON.stringify(detail) }],
    }),
  );

  // PutEvents answers 200 also when it refused the entry.
  if (result.FailedEntryCount > 0) {
    throw new Error(`the bus refused the event: ${result.Entries?.[0]?.ErrorCode}`);
  }

  return answer(202, { eventId: detail.ingestionId });
}

function parse({ body, isBase64Encoded }) {
  try {
    return JSON.parse(isBase64Encoded ? Buffer.from(body, "base64").toString() : body);
  } catch {
    return undefined;
  }
}

function answer(statusCode, body) {
  return { statusCode, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
}
