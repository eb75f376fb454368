'use strict';
// Which feature flags matter to the constructs named on standard input: one that changes what the minimum or a prop makes when it alone is off;
// all that a fresh project has on where only several of them together do. Writes {construct: [flags]} as one JSON object.
const fs = require('fs');
const { context, names } = require('./flags.js');
const { types, fieldsOf } = require('./manifest.js');
const { Subject } = require('./subject.js');
const { candidates } = require('./values.js');
const { cleanUp } = require('./trial.js');

const mostCandidates = 3;
const mostWays = 12;
console.warn = console.error = console.log = () => {};

/** Ways to make a construct: with the minimum, and with each prop in some ways. */
function ways(fqn) {
  const struct = types[fqn].initializer.parameters?.[2]?.type.fqn;
  const fields = struct && types[struct]?.datatype ? fieldsOf(struct) : [];
  return [undefined, ...fields.flatMap(field => candidates(field.type, `${struct}#${field.name}`).slice(0, mostCandidates)
    .map(candidate => ({ [field.name]: (trial, slot) => candidate.make(trial, slot) })))];
}

/** What they come to, as one text each. */
function outcomes(fqn, flags, over) {
  const subject = new Subject(fqn, flags);
  return over.map(given => {
    try {
      return JSON.stringify(subject.run(given, 0).out);
    } catch {
      return '';
    }
  });
}

function flagsThatMatter(fqn) {
  const all = ways(fqn);
  const [usual, plain] = ['recommended', 'none'].map(flags => outcomes(fqn, context(flags), all));
  const telling = all.map((_, i) => i).filter(i => usual[i] !== plain[i]).slice(0, mostWays);
  const alone = names.filter(flag => outcomes(fqn, context('-' + flag), telling.map(i => all[i])).some((outcome, i) => outcome !== usual[telling[i]]));
  return alone.length > 0 ? alone : names.filter(flag => context('recommended')[flag] === true);
}

const result = {};
for (const name of fs.readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  result[name] = flagsThatMatter(`aws-cdk-lib.${name}`);
  cleanUp();
}
fs.writeSync(1, JSON.stringify(result));
