import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { enrich, handler, keyOf } from "../functions/order-processor/index.mjs";
import { awsError, inputsOf, reset } from "../../testing/node/fake-aws.mjs";

process.env.BUCKET_NAME = "processed";
beforeEach(() => reset());

const change = (orderId, number, more = {}) => ({
  eventID: `record-${number}`,
  eventName: "INSERT",
  dynamodb: {
    ApproximateCreationDateTime: Date.UTC(2026, 0, 5, 23, 59) / 1000,
    Keys: orderId ? { orderId: { S: orderId } } : {},
    NewImage: { orderId: { S: orderId }, total: { N: "12.50" }, lines: { L: [{ M: { sku: { S: "A1" }, gift: { BOOL: true } } }] }, note: { NULL: true } },
    SequenceNumber: String(number),
    ...more,
  },
});

test("a change is filed under the day it happened, with its metadata", async () => {
  const result = await handler({ Records: [change("o-1", 7)] });

  assert.deepEqual(result, { batchItemFailures: [] });
  const [object] = inputsOf("PutObjectCommand");
  assert.equal(object.Bucket, "processed");
  assert.equal(object.Key, "processed-data/2026/01/05/record-7.json");
  const body = JSON.parse(object.Body);
  assert.equal(body.orderId, "o-1");
  assert.equal(body.recordId, "record-7");
  assert.equal(body.processingStatus, "PROCESSED");
  assert.equal(body.changedAt, "2026-01-05T23:59:00.000Z");
  assert.deepEqual(body.order, { orderId: "o-1", total: "12.50", lines: [{ sku: "A1", gift: true }], note: null });
  assert.equal(body.before, null);
});

test("a retry of the same record writes the same object", () => {
  const record = change("o-1", 7);
  assert.equal(keyOf(record, enrich(record, new Date(0)).changedAt), keyOf(record, enrich(record, new Date()).changedAt));
});

test("the first record that fails is named and the rest waits for it", async () => {
  const result = await handler({ Records: [change("o-1", 1), change(undefined, 2), change("o-3", 3)] });

  assert.deepEqual(result, { batchItemFailures: [{ itemIdentifier: "2" }] });
  assert.equal(inputsOf("PutObjectCommand").length, 1);
});

test("a bucket that refuses makes the record fail", async () => {
  reset({ PutObjectCommand: awsError("AccessDenied") });
  assert.deepEqual(await handler({ Records: [change("o-1", 4)] }), { batchItemFailures: [{ itemIdentifier: "4" }] });
});
