import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { handler, read } from "../functions/ingestion/index.mjs";
import { awsError, inputsOf, reset, sent } from "../../testing/node/fake-aws.mjs";

Object.assign(process.env, { EVENTS_TABLE: "events", EVENT_BUS: "bus" });
beforeEach(() => reset());

const body = { eventType: "transaction", payload: { amount: 5000 }, timestamp: "2026-01-05T10:00:00Z" };

test("an event is stored, announced and handed on", async () => {
  const event = await handler({ requestId: "r-1", body });

  assert.deepEqual(event, { eventId: "evt-r-1", ...body });
  const [put] = inputsOf("PutItemCommand");
  assert.equal(put.TableName, "events");
  assert.equal(put.ConditionExpression, "attribute_not_exists(pk)");
  assert.deepEqual(put.Item.pk, { S: "EVENT#evt-r-1" });
  assert.deepEqual(put.Item.gsi1pk, { S: "TYPE#transaction" });
  assert.deepEqual(put.Item.gsi2pk, { S: "STATUS#pending" });
  assert.deepEqual(put.Item.payload, { S: '{"amount":5000}' });
  const [{ Entries }] = inputsOf("PutEventsCommand");
  assert.equal(Entries[0].Source, "fintech-event-processor.ingestion");
  assert.equal(Entries[0].EventBusName, "bus");
  assert.deepEqual(JSON.parse(Entries[0].Detail), event);
});

test("a retry stores nothing twice but announces again", async () => {
  reset({ PutItemCommand: awsError("ConditionalCheckFailedException") });
  assert.equal((await handler({ requestId: "r-1", body })).eventId, "evt-r-1");
  assert.equal(inputsOf("PutEventsCommand").length, 1);
});

test("an event that the bus refuses is an error", async () => {
  reset({ PutEventsCommand: { FailedEntryCount: 1, Entries: [{ ErrorCode: "ThrottlingException" }] } });
  await assert.rejects(handler({ requestId: "r-1", body }), /ThrottlingException/);
});

for (const [what, change] of Object.entries({ "no type": { eventType: "gift" }, "no payload": { payload: null }, "no time": { timestamp: "soon" } })) {
  test(`a request with ${what} is refused`, async () => {
    await assert.rejects(handler({ requestId: "r-1", body: { ...body, ...change } }), /no event/);
    assert.equal(sent.length, 0);
  });
}

test("a request without an id is refused", () => assert.throws(() => read({ body }), /no event/));
