import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { handler } from "../functions/authorizer/index.mjs";
import { awsError, inputsOf, reset } from "../../testing/node/fake-aws.mjs";

process.env.TOKEN_SECRET = "token";
const methodArn = "arn:aws:execute-api:us-east-1:111122223333:abc/dev/POST/events";
const answers = { GetSecretValueCommand: ({ VersionStage }) => ({ SecretString: VersionStage === "AWSCURRENT" ? "new" : "old" }) };

// Each test starts after the cache of the one before has run out.
let now = 1_000_000;
beforeEach(() => {
  now += 3_600_000;
  reset(answers);
});

const effectOf = async (authorizationToken) => (await handler({ authorizationToken, methodArn }, undefined, now)).policyDocument.Statement[0].Effect;

for (const [token, effect] of [["Bearer new", "Allow"], ["Bearer old", "Allow"], ["Bearer other", "Deny"], ["new", "Deny"], ["Bearer ", "Deny"], [undefined, "Deny"]]) {
  test(`${token} is answered with ${effect}`, async () => assert.equal(await effectOf(token), effect));
}

test("the answer holds for the whole stage, since it is cached by token", async () => {
  const { policyDocument } = await handler({ authorizationToken: "Bearer new", methodArn }, undefined, now);
  assert.equal(policyDocument.Statement[0].Resource, "arn:aws:execute-api:us-east-1:111122223333:abc/dev/*");
});

test("before the first rotation there is no previous token", async () => {
  reset({ GetSecretValueCommand: ({ VersionStage }) => (VersionStage === "AWSCURRENT" ? { SecretString: "new" } : Promise.reject(awsError("ResourceNotFoundException"))) });
  assert.equal(await effectOf("Bearer new"), "Allow");
});

test("a secret that cannot be read allows nobody", async () => {
  reset({ GetSecretValueCommand: awsError("AccessDeniedException") });
  await assert.rejects(effectOf("Bearer new"), { name: "AccessDeniedException" });
});

test("the secret is read once a minute", async () => {
  await effectOf("Bearer new");
  await effectOf("Bearer other");
  assert.equal(inputsOf("GetSecretValueCommand").length, 2);
  now += 60_000;
  await effectOf("Bearer new");
  assert.equal(inputsOf("GetSecretValueCommand").length, 4);
});
