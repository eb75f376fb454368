import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { handler } from "../functions/storage/index.mjs";
import { awsError, inputsOf, reset } from "../../testing/node/fake-aws.mjs";

Object.assign(process.env, { EVENTS_TABLE: "events", AUDIT_TABLE: "audit" });
beforeEach(() => reset());

const event = { time: "2026-01-05T10:00:01Z", detail: { eventId: "e-1", eventType: "payment", status: "processed", analysis: { riskScore: 20, fraudFlag: false } } };

test("record and audit record are written together, each to its table", async () => {
  await handler(event);

  const [record, audit] = inputsOf("TransactWriteItemsCommand")[0].TransactItems.map((item) => item.Put);
  assert.deepEqual([record.TableName, audit.TableName], ["events", "audit"]);
  assert.deepEqual(record.Item.pk, { S: "STORAGE#e-1" });
  assert.deepEqual(record.Item.riskScore, { N: "20" });
  assert.deepEqual(record.Item.fraudFlag, { BOOL: false });
  assert.equal(record.ConditionExpression, "attribute_not_exists(pk)");
  assert.deepEqual(audit.Item.auditId, { S: "stored#e-1" });
  assert.deepEqual(audit.Item.timestamp, { S: "2026-01-05T10:00:01Z" });
});

test("an event that is announced twice is stored once", async () => {
  reset({ TransactWriteItemsCommand: Object.assign(awsError("TransactionCanceledException"), { CancellationReasons: [{ Code: "ConditionalCheckFailed" }, { Code: "None" }] }) });
  await handler(event);
});

test("any other failure is raised", async () => {
  reset({ TransactWriteItemsCommand: Object.assign(awsError("TransactionCanceledException"), { CancellationReasons: [{ Code: "None" }, { Code: "ThrottlingError" }] }) });
  await assert.rejects(handler(event), { name: "TransactionCanceledException" });
});
