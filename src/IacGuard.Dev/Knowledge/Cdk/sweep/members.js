'use strict';
// What the properties of a construct are: texts and numbers that resolve to references, and constructs below it.
const path = require('path');
const { modules, membersOf } = require('./manifest.js');
const { Construct } = require(path.join(modules, 'constructs'));
const { unify } = require('./templates.js');
const { pathOf, relative, subjectId } = require('./trial.js');

const rtti = Symbol.for('jsii.rtti');

/** {name: {v: template}} or {name: {c: path below the construct, f: its class}}; a construct that was passed in is {c: {$: slot}}. */
function attributesOf(fqn, [first, second]) {
  const result = {};
  for (const property of membersOf(fqn, 'properties')) {
    if (['node', 'env', 'stack'].includes(property.name)) continue;
    try {
      const values = [first, second].map(run => run.trial.instance[property.name]);
      const told = Construct.isConstruct(values[0]) ? childOf(values[0], first.trial) : valueOf(values, [first, second]);
      if (told) result[property.name] = told;
    } catch {
      // A property may throw where it does not apply.
    }
  }
  return result;
}

function childOf(construct, trial) {
  const at = pathOf(construct);
  const mark = trial.marks.find(m => m.kind === 'construct' && m.raw === at);
  if (mark) return { c: { $: mark.slot } };
  const type = construct.constructor[rtti]?.fqn;
  return at === subjectId || at.startsWith(subjectId + '/') ? { c: relative(at, []), f: type?.replace(/^aws-cdk-lib\./, '') } : undefined;
}

function valueOf(values, runs) {
  if (values.some(value => value === undefined || value === null || typeof value === 'function' || typeof value === 'boolean')) return undefined;
  if (typeof values[0] === 'object') return undefined;
  const [a, b] = values.map((value, i) => runs[i].trial.relink(value));
  const template = unify(a, b, runs.map(run => run.trial.marks));
  return template?.$ === '?' ? undefined : { v: template };
}

module.exports = { attributesOf, rtti };
