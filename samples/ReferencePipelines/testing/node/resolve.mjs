const stands = { "@aws-sdk/": "./fake-aws.mjs", "/opt/nodejs/common.mjs": "../../EventProcessing/layers/common/nodejs/common.mjs" };

/** Sends every import of the AWS SDK to its stand-in, and of the layer to its source. */
export async function resolve(specifier, context, next) {
  const known = Object.keys(stands).find((start) => specifier.startsWith(start));
  return known ? { url: new URL(stands[known], import.meta.url).href, shortCircuit: true } : next(specifier, context);
}
