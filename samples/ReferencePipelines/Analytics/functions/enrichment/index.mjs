// Adds to a market event in which session of the exchange it happened, and how large it is.
const OPEN = 9 * 60 + 30;
const CLOSE = 16 * 60;
const AFTER_HOURS_END = 20 * 60;
const clock = new Intl.DateTimeFormat("en-US", { timeZone: "America/New_York", weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** Handles one validated event. */
export async function handler(event) {
  return {
    ...event,
    enrichment: {
      marketSession: sessionAt(new Date(event.detail.timestamp)),
      riskScore: riskOf(event.detail),
      enrichedAt: new Date().toISOString(),
    },
  };
}

/** The session by the clock of New York, daylight saving time included. */
export function sessionAt(time) {
  const parts = Object.fromEntries(clock.formatToParts(time).map(({ type, value }) => [type, value]));
  const minute = Number(parts.hour) * 60 + Number(parts.minute);
  if (["Sat", "Sun"].includes(parts.weekday) || minute < OPEN || minute >= AFTER_HOURS_END) {
    return "CLOSED";
  }

  return minute < CLOSE ? "US_REGULAR" : "US_AFTER_HOURS";
}

/** 0 to 100: ten for each power of ten of what a trade is worth. */
export function riskOf({ type, price, size }) {
  return type === "trade" ? Math.min(100, Math.max(0, Math.round(10 * Math.log10(price * size)))) : 0;
}
