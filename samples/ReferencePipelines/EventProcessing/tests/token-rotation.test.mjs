import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { handler } from "../functions/token-rotation/index.mjs";
import { awsError, inputsOf, reset, sent } from "../../testing/node/fake-aws.mjs";

const stages = { VersionIdsToStages: { old: ["AWSCURRENT"], new: ["AWSPENDING"] } };
const step = (Step, ClientRequestToken = "new") => handler({ Step, SecretId: "token", ClientRequestToken });
beforeEach(() => reset({ DescribeSecretCommand: stages }));

test("a pending token is made once", async () => {
  reset({ DescribeSecretCommand: stages, GetSecretValueCommand: awsError("ResourceNotFoundException") });
  await step("createSecret");
  const [put] = inputsOf("PutSecretValueCommand");
  assert.match(put.SecretString, /^[0-9a-f]{64}$/);
  assert.deepEqual([put.ClientRequestToken, put.VersionStages], ["new", ["AWSPENDING"]]);

  reset({ DescribeSecretCommand: stages, GetSecretValueCommand: { SecretString: put.SecretString } });
  await step("createSecret");
  assert.equal(inputsOf("PutSecretValueCommand").length, 0);
});

test("a token of the wrong form is not put in force", async () => {
  reset({ DescribeSecretCommand: stages, GetSecretValueCommand: { SecretString: "short" } });
  await assert.rejects(step("testSecret"), /form of a token/);
});

test("finishing makes the pending token the current one", async () => {
  await step("finishSecret");
  assert.deepEqual(inputsOf("UpdateSecretVersionStageCommand"), [
    { SecretId: "token", VersionStage: "AWSCURRENT", MoveToVersionId: "new", RemoveFromVersionId: "old" },
  ]);
});

test("a version that is in force already is left alone", async () => {
  await step("finishSecret", "old");
  assert.deepEqual(sent.map((s) => s.command), ["DescribeSecretCommand"]);
});

test("a version of another secret is refused", () => assert.rejects(step("createSecret", "strange"), /not one of/));
