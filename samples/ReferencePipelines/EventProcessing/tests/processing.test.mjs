import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { analyze } from "../functions/processing/analysis.mjs";
import { handler } from "../functions/processing/index.mjs";
import { awsError, inputsOf, reset, sent } from "../../testing/node/fake-aws.mjs";

Object.assign(process.env, { EVENTS_TABLE: "events", EVENT_BUS: "bus" });
beforeEach(() => reset());

const event = (id, payload = { amount: 50, frequency: "high" }) => ({ eventId: id, eventType: "transaction", payload, timestamp: "2026-01-05T10:00:00Z" });
const message = (id, body) => ({ messageId: id, body: typeof body === "string" ? body : JSON.stringify({ responsePayload: body }) });
const published = () => inputsOf("PutEventsCommand").map((input) => ({ ...input.Entries[0], Detail: JSON.parse(input.Entries[0].Detail) }));

test("an event of the queue is announced, then marked", async () => {
  assert.deepEqual(await handler({ Records: [message("m-1", event("e-1"))] }), { batchItemFailures: [] });

  assert.deepEqual(sent.map((s) => s.command), ["PutEventsCommand", "UpdateItemCommand"]);
  const [entry] = published();
  assert.equal(entry.Source, "fintech-event-processor.processing");
  assert.deepEqual(entry.Detail.metadata, { requiresStorage: true });
  assert.equal(entry.Detail.status, "processed");
  assert.equal(entry.Detail.analysis.fraudFlag, true);
  const [update] = inputsOf("UpdateItemCommand");
  assert.deepEqual(update.Key, { pk: { S: "EVENT#e-1" }, sk: { S: "METADATA#2026-01-05T10:00:00Z" } });
  assert.equal(update.ConditionExpression, "#status = :pending");
  assert.deepEqual(update.ExpressionAttributeValues[":key"], { S: "STATUS#processed" });
});

test("an event of the bus is processed alike", async () => {
  assert.deepEqual(await handler({ source: "fintech-event-processor.ingestion", detail: event("e-1") }), { eventId: "e-1", status: "processed" });
});

test("an event that was processed before is no failure", async () => {
  reset({ UpdateItemCommand: awsError("ConditionalCheckFailedException") });
  assert.deepEqual(await handler({ Records: [message("m-1", event("e-1"))] }), { batchItemFailures: [] });
});

test("only messages that failed come again", async () => {
  reset({ UpdateItemCommand: ({ Key }) => (Key.pk.S === "EVENT#e-2" ? Promise.reject(awsError("ThrottlingException")) : {}) });
  const result = await handler({ Records: [message("m-1", event("e-1")), message("m-2", event("e-2")), message("m-3", "no json")] });
  assert.deepEqual(result, { batchItemFailures: [{ itemIdentifier: "m-2" }, { itemIdentifier: "m-3" }] });
});

test("an event that cannot be judged fails for good and says so on the bus", async () => {
  assert.deepEqual(await handler({ Records: [message("m-1", event("e-1", {}))] }), { batchItemFailures: [] });

  const [entry] = published();
  assert.deepEqual([entry.DetailType, entry.Detail.status, entry.Detail.metadata.requiresStorage], ["EventFailed", "failed", false]);
  assert.deepEqual(inputsOf("UpdateItemCommand")[0].ExpressionAttributeValues[":status"], { S: "failed" });
});

for (const [type, payload, score, flag] of [
  ["transaction", { amount: 10_001 }, 30, false],
  ["transaction", { amount: 10_000 }, 0, false],
  ["transaction", { amount: 99, frequency: "high" }, 40, true],
  ["transaction", { amount: 99 }, 0, false],
  ["payment", { status: "failed" }, 20, false],
  ["transfer", {}, 0, false],
]) {
  test(`${type} ${JSON.stringify(payload)} scores ${score}`, () => {
    const { riskScore, fraudFlag } = analyze(type, payload);
    assert.deepEqual([riskScore, fraudFlag], [score, flag]);
  });
}
