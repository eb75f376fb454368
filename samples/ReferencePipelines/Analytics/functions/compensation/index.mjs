// Takes back what an execution stored before it failed, and tells the team.
import { DeleteItemCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { PublishCommand, SNSClient } from "@aws-sdk/client-sns";

const dynamodb = new DynamoDBClient({});
const sns = new SNSClient({});

/** Handles { event, error, execution }. */
export async function handler({ event, error, execution }) {
  const removed = await remove(event, execution);
  await sns.send(
    new PublishCommand({
      TopicArn: process.env.ALERT_TOPIC,
      Subject: "Market event was not processed",
      Message: JSON.stringify({ execution, reason: error?.Error, cause: error?.Cause, removed, event }),
    }),
  );
  return { compensated: true, removed };
}

// Only what this execution stored: another one may have stored the same event before.
async function remove({ detail, id }, execution) {
  // Without both there was nothing valid to store.
  if (!detail?.type || !detail.timestamp || !id) {
    return false;
  }

  try {
    await dynamodb.send(
      new DeleteItemCommand({
        TableName: process.env.TABLE_NAME,
        Key: { PK: { S: `EVENT#${detail.type}` }, SK: { S: `${detail.timestamp}#${id}` } },
        ConditionExpression: "execution = :execution",
        ExpressionAttributeValues: { ":execution": { S: execution } },
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
