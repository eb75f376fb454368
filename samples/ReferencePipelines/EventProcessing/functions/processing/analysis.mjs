// How risky an event is.
const LARGE_AMOUNT = 10_000;
const SMALL_AMOUNT = 100;
const FRAUD_SCORE = 40;

/** The score and what follows from it; throws when a transaction has no amount. */
export function analyze(eventType, payload) {
  if (eventType === "transaction" && !Number.isFinite(payload.amount)) {
    throw new Error("a transaction needs an amount");
  }

  const riskScore = scoreOf(eventType, payload);
  const fraudFlag = riskScore >= FRAUD_SCORE;
  return { riskScore, fraudFlag, recommendation: fraudFlag ? "Manual review required" : "Standard processing" };
}

function scoreOf(eventType, payload) {
  if (eventType === "transaction") {
    return (payload.amount > LARGE_AMOUNT ? 30 : 0) + (payload.amount < SMALL_AMOUNT && payload.frequency === "high" ? 40 : 0);
  }

  return eventType === "payment" && payload.status === "failed" ? 20 : 0;
}
