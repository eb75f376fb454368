// Checks a market event before anything is done with it.

/** The event is not one that a retry could mend. Step Functions sees the name. */
export class InvalidEvent extends Error {
  name = "InvalidEvent";
}

/** Handles one event of the bus; returns it with the result of the check. */
export async function handler(event) {
  const { detail } = event;
  require(["trade", "quote", "orderbook"].includes(detail?.type), "type is unknown");
  require(!Number.isNaN(Date.parse(detail.timestamp)), "timestamp is no time");
  require(typeof detail.symbol === "string" && detail.symbol !== "", "symbol is missing");
  require(detail.type !== "trade" || (detail.price > 0 && detail.size > 0), "a trade needs a price and a size");
  return { id: detail.ingestionId ?? event.id, detail, validation: { status: "passed", validatedAt: new Date().toISOString() } };
}

function require(condition, problem) {
  if (!condition) {
    throw new InvalidEvent(problem);
  }
}
