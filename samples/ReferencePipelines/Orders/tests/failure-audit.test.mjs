import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { auditOf, handler } from "../functions/failure-audit/index.mjs";
import { awsError, inputsOf, reset } from "../../testing/node/fake-aws.mjs";

process.env.AUDIT_TABLE = "audit";
beforeEach(() => reset());

const message = (id, body) => ({ messageId: id, body: typeof body === "string" ? body : JSON.stringify(body), attributes: { SentTimestamp: "1767600000000" } });
const failure = {
  requestContext: { requestId: "r-1", functionArn: "arn:f", condition: "RetryAttemptsExhausted", approximateInvokeCount: 4 },
  responseContext: { statusCode: 200, functionError: "Unhandled" },
  timestamp: "2026-01-05T10:00:00.000Z",
  DDBStreamBatchInfo: { shardId: "s-1", startSequenceNumber: "1", endSequenceNumber: "3", batchSize: 3, streamArn: "arn:s" },
};

test("a failure is recorded once with its context", async () => {
  assert.deepEqual(await handler({ Records: [message("m-1", failure)] }), { batchItemFailures: [] });

  const [put] = inputsOf("PutItemCommand");
  assert.equal(put.TableName, "audit");
  assert.equal(put.ConditionExpression, "attribute_not_exists(auditId)");
  assert.deepEqual(put.Item, {
    auditId: { S: "m-1" },
    timestamp: { S: "2026-01-05T10:00:00.000Z" },
    failureType: { S: "RetryAttemptsExhausted" },
    requestId: { S: "r-1" },
    functionArn: { S: "arn:f" },
    invokeCount: { N: "4" },
    functionError: { S: "Unhandled" },
    streamArn: { S: "arn:s" },
    shardId: { S: "s-1" },
    startSequenceNumber: { S: "1" },
    endSequenceNumber: { S: "3" },
    batchSize: { N: "3" },
    message: { S: JSON.stringify(failure) },
  });
});

test("a message that is delivered twice is no failure", async () => {
  reset({ PutItemCommand: awsError("ConditionalCheckFailedException") });
  assert.deepEqual(await handler({ Records: [message("m-1", failure)] }), { batchItemFailures: [] });
});

test("only messages that could not be recorded stay in the queue", async () => {
  reset({ PutItemCommand: (input) => (input.Item.auditId.S === "m-2" ? Promise.reject(awsError("ThrottlingException")) : {}) });
  const result = await handler({ Records: [message("m-1", failure), message("m-2", failure), message("m-3", failure)] });
  assert.deepEqual(result, { batchItemFailures: [{ itemIdentifier: "m-2" }] });
});

for (const body of ["no json", "null", "[]"]) {
  test(`a message that is ${body} is recorded as it is`, () => {
    const audit = auditOf(message("m-1", body));
    assert.equal(audit.failureType, "Unknown");
    assert.equal(audit.message, body);
    assert.equal(audit.timestamp, "2026-01-05T08:00:00.000Z");
  });
}
