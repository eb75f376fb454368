// Stands in for the AWS SDK: `node --import ./testing/node/register.mjs --test`. Every @aws-sdk/* import gets these classes.
// A test says how the services answer and reads what was sent.

/** What clients sent: { command, input }, in order. */
export const sent = [];

let answers = {};

/** Forgets what was sent and sets the answers: a function of the input, or an error, by command name. */
export function reset(newAnswers = {}) {
  sent.length = 0;
  answers = newAnswers;
}

/** An error as the SDK throws it. */
export function awsError(name) {
  return Object.assign(new Error(name), { name });
}

/** The inputs that were sent with one command. */
export function inputsOf(command) {
  return sent.filter((s) => s.command === command).map((s) => s.input);
}

class Client {
  async send(command) {
    const name = command.constructor.name;
    sent.push({ command: name, input: command.input });
    const answer = answers[name];
    if (answer instanceof Error) {
      throw answer;
    }

    return (typeof answer === "function" ? await answer(command.input) : answer) ?? {};
  }
}

class Command {
  constructor(input) {
    this.input = input;
  }
}

export class S3Client extends Client {}
export class DynamoDBClient extends Client {}
export class SQSClient extends Client {}
export class SNSClient extends Client {}
export class EventBridgeClient extends Client {}
export class SecretsManagerClient extends Client {}

export class PutObjectCommand extends Command {}
export class PutItemCommand extends Command {}
export class UpdateItemCommand extends Command {}
export class DeleteItemCommand extends Command {}
export class TransactWriteItemsCommand extends Command {}
export class SendMessageCommand extends Command {}
export class PublishCommand extends Command {}
export class PutEventsCommand extends Command {}
export class GetSecretValueCommand extends Command {}
export class DescribeSecretCommand extends Command {}
export class PutSecretValueCommand extends Command {}
export class UpdateSecretVersionStageCommand extends Command {}
