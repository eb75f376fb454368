import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { handler as compensate } from "../functions/compensation/index.mjs";
import { handler as enrich, riskOf, sessionAt } from "../functions/enrichment/index.mjs";
import { handler as ingest } from "../functions/ingestion/index.mjs";
import { handler as store } from "../functions/storage/index.mjs";
import { handler as validate } from "../functions/validation/index.mjs";
import { awsError, inputsOf, reset } from "../../testing/node/fake-aws.mjs";

Object.assign(process.env, { EVENT_BUS: "bus", TABLE_NAME: "events", ALERT_TOPIC: "arn:alerts" });
beforeEach(() => reset());

const detail = { type: "trade", symbol: "AAPL", price: 150, size: 10, timestamp: "2026-01-05T15:00:00.000Z", ingestionId: "r-1" };
const event = { id: "r-1", detail };
const request = (body, more = {}) => ({ body: typeof body === "string" ? body : JSON.stringify(body), requestContext: { requestId: "r-1" }, ...more });

test("a request is announced with its id and the time of the server", async () => {
  const response = await ingest(request({ type: "quote", symbol: "AAPL", timestamp: "1999-01-01" }));

  assert.deepEqual([response.statusCode, JSON.parse(response.body)], [202, { eventId: "r-1" }]);
  const [entry] = inputsOf("PutEventsCommand")[0].Entries;
  assert.deepEqual([entry.EventBusName, entry.Source, entry.DetailType], ["bus", "market.data", "market.event"]);
  const announced = JSON.parse(entry.Detail);
  assert.equal(announced.ingestionId, "r-1");
  assert.ok(Date.now() - Date.parse(announced.timestamp) < 60_000);
});

test("a body in base64 is read", async () => {
  const body = Buffer.from(JSON.stringify({ type: "quote", symbol: "AAPL" })).toString("base64");
  assert.equal((await ingest(request(body, { isBase64Encoded: true }))).statusCode, 202);
});

for (const body of ["no json", "null", { type: "gift", symbol: "AAPL" }, { type: "trade" }]) {
  test(`a request with ${JSON.stringify(body)} is answered with 400`, async () => {
    assert.equal((await ingest(request(body))).statusCode, 400);
    assert.equal(inputsOf("PutEventsCommand").length, 0);
  });
}

test("an event that the bus refuses is an error", async () => {
  reset({ PutEventsCommand: { FailedEntryCount: 1, Entries: [{ ErrorCode: "ThrottlingException" }] } });
  await assert.rejects(ingest(request({ type: "quote", symbol: "AAPL" })), /ThrottlingException/);
});

test("a valid event passes with its id", async () => {
  const result = await validate({ id: "bus-id", detail });
  assert.deepEqual([result.id, result.detail, result.validation.status], ["r-1", detail, "passed"]);
});

for (const [problem, change] of Object.entries({
  "type is unknown": { type: "gift" },
  "timestamp is no time": { timestamp: "soon" },
  "symbol is missing": { symbol: "" },
  "a trade needs a price and a size": { price: 0 },
})) {
  test(`an event whose ${problem} is refused by name, so that it is not retried`, () =>
    assert.rejects(validate({ id: "i", detail: { ...detail, ...change } }), { name: "InvalidEvent", message: problem }));
}

for (const [time, session] of [
  ["2026-01-05T14:29:00Z", "CLOSED"],
  ["2026-01-05T14:30:00Z", "US_REGULAR"],
  ["2026-07-06T13:30:00Z", "US_REGULAR"],
  ["2026-01-05T21:00:00Z", "US_AFTER_HOURS"],
  ["2026-01-06T01:00:00Z", "CLOSED"],
  ["2026-01-03T16:00:00Z", "CLOSED"],
]) {
  test(`${time} is in session ${session}`, () => assert.equal(sessionAt(new Date(time)), session));
}

test("risk grows with what a trade is worth, from 0 to 100", async () => {
  assert.deepEqual([riskOf({ type: "trade", price: 0.01, size: 1 }), riskOf({ type: "trade", price: 100, size: 10 }), riskOf({ type: "trade", price: 1e9, size: 1e9 })], [0, 30, 100]);
  assert.equal(riskOf({ type: "quote" }), 0);
  const { detail: same, enrichment } = await enrich(event);
  assert.deepEqual([same, enrichment.riskScore, enrichment.marketSession], [detail, 32, "US_REGULAR"]);
});

test("an event is stored once, by its own time and id", async () => {
  assert.deepEqual(await store({ event, execution: "x-1" }), { id: "r-1", stored: true });
  const [put] = inputsOf("PutItemCommand");
  assert.equal(put.ConditionExpression, "attribute_not_exists(PK)");
  assert.deepEqual([put.Item.PK, put.Item.SK], [{ S: "EVENT#trade" }, { S: "2026-01-05T15:00:00.000Z#r-1" }]);
  assert.deepEqual(put.Item.TS_PK, { S: "DAY#2026-01-05" });

  reset({ PutItemCommand: awsError("ConditionalCheckFailedException") });
  assert.deepEqual(await store({ event, execution: "x-2" }), { id: "r-1", stored: false });
});

test("compensation removes what this execution stored and tells the team", async () => {
  assert.deepEqual(await compensate({ event, error: { Error: "States.Timeout" }, execution: "x-1" }), { compensated: true, removed: true });
  const [remove] = inputsOf("DeleteItemCommand");
  assert.equal(remove.ConditionExpression, "execution = :execution");
  assert.deepEqual(remove.ExpressionAttributeValues, { ":execution": { S: "x-1" } });
  const [message] = inputsOf("PublishCommand");
  assert.equal(message.TopicArn, "arn:alerts");
  assert.equal(JSON.parse(message.Message).reason, "States.Timeout");
});

test("what another execution stored stays", async () => {
  reset({ DeleteItemCommand: awsError("ConditionalCheckFailedException") });
  assert.deepEqual(await compensate({ event, execution: "x-2" }), { compensated: true, removed: false });
});

test("an event that was never valid has nothing to remove", async () => {
  assert.equal((await compensate({ event: { id: "i", detail: {} }, execution: "x-1" })).removed, false);
  assert.equal(inputsOf("DeleteItemCommand").length, 0);
  assert.equal(inputsOf("PublishCommand").length, 1);
});
