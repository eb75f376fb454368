// Stores an enriched event, once.
import { DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";

const TTL_SECONDS = 365 * 24 * 60 * 60;
const dynamodb = new DynamoDBClient({});

/** Handles { event, execution }; says whether the event was new. */
export async function handler({ event, execution }) {
  const { detail, id } = event;
  const item = {
    PK: { S: `EVENT#${detail.type}` },
    SK: { S: `${detail.timestamp}#${id}` },
    GSI1PK: { S: `SYMBOL#${detail.symbol}` },
    GSI1SK: { S: detail.timestamp },
    // A partition per day: one for all times would take all writes.
    TS_PK: { S: `DAY#${detail.timestamp.slice(0, 10)}` },
    TS_SK: { S: `${detail.timestamp}#${id}` },
    execution: { S: execution },
    event: { S: JSON.stringify(event) },
    ttl: { N: String(Math.floor(Date.parse(detail.timestamp) / 1000) + TTL_SECONDS) },
  };
  try {
    await dynamodb.send(new PutItemCommand({ TableName: process.env.TABLE_NAME, Item: item, ConditionExpression: "attribute_not_exists(PK)" }));
    return { id, stored: true };
  } catch (error) {
    if (error.name !== "ConditionalCheckFailedException") {
      throw error;
    }

    return { id, stored: false };
  }
}
