'use strict';
// Sweeps the constructs named on standard input, one a line, each with what earlier sweeps came to behind a tab where only the rest is wanted;
// writes one JSON object a line to standard output.
// Environment: CDK_MODULES (node_modules), SWEEP_TEMP (a folder of this process alone), SWEEP_FLAGS (recommended, none, -flag), SWEEP_SECONDS.
const fs = require('fs');
const { context } = require('./flags.js');
const { sweepConstruct } = require('./construct.js');
const { message } = require('./slots.js');
const { cleanUp } = require('./trial.js');

const flags = context(process.env.SWEEP_FLAGS ?? 'recommended');
const seconds = Number(process.env.SWEEP_SECONDS ?? 40);
const limits = { repair: 6000, props: seconds * 1000, pairs: seconds * 1000, methods: seconds * 500 };
console.warn = console.error = console.log = () => {};

for (const line of fs.readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const [name, known] = line.split('\t');
  let model;
  try {
    model = sweepConstruct(`aws-cdk-lib.${name}`, flags, limits, known && JSON.parse(known));
  } catch (error) {
    model = { fqn: name, error: message(error), crashed: process.env.SWEEP_DEBUG ? error.stack : 1 };
  }
  fs.writeSync(1, JSON.stringify(model) + '\n');
  cleanUp();
}
