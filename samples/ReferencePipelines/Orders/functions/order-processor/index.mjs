// Files each change of an order in the bucket, enriched with when and how it was processed.
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { toPlain } from "./attributes.mjs";

const s3 = new S3Client({});

/** Handles a batch of the table's stream. Records that fail are named, so that only they (and what follows them) are retried. */
export async function handler(event) {
  const batchItemFailures = [];
  for (const record of event.Records) {
    try {
      await file(record);
    } catch (error) {
      console.error(JSON.stringify({ level: "ERROR", eventId: record.eventID, message: error.message }));
      // A stream is ordered: what comes after the first failure waits for it.
      batchItemFailures.push({ itemIdentifier: record.dynamodb?.SequenceNumber });
      break;
    }
  }

  return { batchItemFailures };
}

async function file(record) {
  const enriched = enrich(record, new Date());
  await s3.send(
    new PutObjectCommand({
      Bucket: process.env.BUCKET_NAME,
      Key: keyOf(record, enriched.changedAt),
      Body: JSON.stringify(enriched),
      ContentType: "application/json",
    }),
  );
}

/** The change with its metadata; throws when the record is no change of an order. */
export function enrich(record, now) {
  const orderId = record.dynamodb?.Keys?.orderId?.S;
  if (!orderId) {
    throw new Error("the record has no orderId");
  }

  return {
    orderId,
    recordId: record.eventID,
    change: record.eventName,
    changedAt: new Date(record.dynamodb.ApproximateCreationDateTime * 1000).toISOString(),
    processedAt: now.toISOString(),
    processingStatus: "PROCESSED",
    order: toPlain(record.dynamodb.NewImage),
    before: toPlain(record.dynamodb.OldImage),
  };
}

/** processed-data/2026/11/25/<record id>.json, by the time of the change: a retry writes the same object again. */
export function keyOf(record, changedAt) {
  const [year, month, day] = changedAt.slice(0, 10).split("-");
  return `processed-data/${year}/${month}/${day}/${record.eventID}.json`;
}
