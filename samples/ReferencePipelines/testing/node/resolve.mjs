/** Sends every import of the AWS SDK to its stand-in. */
export async function resolve(specifier, context, next) {
  return specifier.startsWith("@aws-sdk/") ? { url: new URL("./fake-aws.mjs", import.meta.url).href, shortCircuit: true } : next(specifier, context);
}
