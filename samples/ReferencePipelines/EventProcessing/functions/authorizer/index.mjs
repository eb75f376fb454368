// Answers API Gateway whether a bearer token is the one in the secret.
import { createHash, timingSafeEqual } from "node:crypto";
import { GetSecretValueCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";

const CACHE_MILLISECONDS = 60_000;
const secrets = new SecretsManagerClient({});
let cache = { until: 0, tokens: [] };

/** Allows or denies the whole stage: the answer is cached for the token, whichever method it came with first. */
export async function handler(event, _context, now = Date.now()) {
  const given = /^Bearer (\S+)$/.exec(event.authorizationToken ?? "")?.[1];
  const isKnown = given !== undefined && (await tokens(now)).some((token) => isSame(token, given));
  return {
    principalId: isKnown ? "api-client" : "anonymous",
    policyDocument: {
      Version: "2012-10-17",
      Statement: [{ Action: "execute-api:Invoke", Effect: isKnown ? "Allow" : "Deny", Resource: stageOf(event.methodArn) }],
    },
  };
}

// While clients move to a new token the one before is still taken.
async function tokens(now) {
  if (now >= cache.until) {
    const values = await Promise.all(["AWSCURRENT", "AWSPREVIOUS"].map(valueOf));
    cache = { until: now + CACHE_MILLISECONDS, tokens: values.filter((value) => value) };
  }

  return cache.tokens;
}

async function valueOf(stage) {
  try {
    return (await secrets.send(new GetSecretValueCommand({ SecretId: process.env.TOKEN_SECRET, VersionStage: stage }))).SecretString;
  } catch (error) {
    // Before the first rotation there is no previous one.
    if (stage === "AWSPREVIOUS" && error.name === "ResourceNotFoundException") {
      return undefined;
    }

    throw error;
  }
}

// Hashes have one length, and the comparison takes the same time wherever they differ.
function isSame(left, right) {
  return timingSafeEqual(sha256(left), sha256(right));
}

function sha256(text) {
  return createHash("sha256").update(text).digest();
}

// arn:aws:execute-api:region:account:api/stage/POST/events
function stageOf(methodArn) {
  return methodArn.split("/").slice(0, 2).join("/") + "/*";
}
