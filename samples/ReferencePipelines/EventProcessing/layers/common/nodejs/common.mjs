// What the functions of this system share. A layer's files are under /opt.

/** Writes one line of JSON, so that metric filters and queries can read it. */
export function log(level, fields) {
  console.log(JSON.stringify({ level, ...fields }));
}

/** An object as a DynamoDB item: texts, numbers, booleans; undefined is left out, anything else becomes JSON text. */
export function toItem(record) {
  return Object.fromEntries(
    Object.entries(record)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, toAttribute(value)]),
  );
}

function toAttribute(value) {
  switch (typeof value) {
    case "string":
      return { S: value };
    case "number":
      return { N: String(value) };
    case "boolean":
      return { BOOL: value };
    default:
      return { S: JSON.stringify(value) };
  }
}

/** Publishes one event. PutEvents answers 200 also when it refused an entry. */
export async function publish(client, command, entry) {
  const answer = await client.send(command(entry));
  if (answer.FailedEntryCount > 0) {
    throw new Error(`the bus refused the event: ${answer.Entries?.[0]?.ErrorCode}`);
  }
}
