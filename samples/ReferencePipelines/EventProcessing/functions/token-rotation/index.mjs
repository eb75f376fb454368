// Gives the secret a new token, in the four steps that Secrets Manager asks for.
import { randomBytes } from "node:crypto";
import {
  DescribeSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
  UpdateSecretVersionStageCommand,
} from "@aws-sdk/client-secrets-manager";

const TOKEN_BYTES = 32;
const secrets = new SecretsManagerClient({});
const steps = { createSecret, setSecret: async () => {}, testSecret, finishSecret };

/** Handles one step. Each may come twice. */
export async function handler({ Step, SecretId, ClientRequestToken }) {
  const stages = (await secrets.send(new DescribeSecretCommand({ SecretId }))).VersionIdsToStages ?? {};
  if (!(ClientRequestToken in stages)) {
    throw new Error("the version is not one of the secret's");
  }

  if (!stages[ClientRequestToken].includes("AWSCURRENT")) {
    await steps[Step](SecretId, ClientRequestToken, stages);
  }
}

async function createSecret(SecretId, ClientRequestToken) {
  try {
    await secrets.send(new GetSecretValueCommand({ SecretId, VersionId: ClientRequestToken, VersionStage: "AWSPENDING" }));
  } catch (error) {
    if (error.name !== "ResourceNotFoundException") {
      throw error;
    }

    await secrets.send(
      new PutSecretValueCommand({ SecretId, ClientRequestToken, SecretString: randomBytes(TOKEN_BYTES).toString("hex"), VersionStages: ["AWSPENDING"] }),
    );
  }
}

async function testSecret(SecretId, ClientRequestToken) {
  const { SecretString } = await secrets.send(new GetSecretValueCommand({ SecretId, VersionId: ClientRequestToken, VersionStage: "AWSPENDING" }));
  if (!/^[0-9a-f]{64}$/.test(SecretString)) {
    throw new Error("the new token has not the form of a token");
  }
}

async function finishSecret(SecretId, ClientRequestToken, stages) {
  const current = Object.keys(stages).find((version) => stages[version].includes("AWSCURRENT"));
  await secrets.send(
    new UpdateSecretVersionStageCommand({ SecretId, VersionStage: "AWSCURRENT", MoveToVersionId: ClientRequestToken, RemoveFromVersionId: current }),
  );
}
