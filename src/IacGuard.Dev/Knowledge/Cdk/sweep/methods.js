'use strict';
// What the methods of a construct change: called with plausible arguments on a construct with the minimum.
const path = require('path');
const { now } = require('./clock.js');
const { modules, membersOf, isDeprecated } = require('./manifest.js');
const { Construct } = require(path.join(modules, 'constructs'));
const { Subject } = require('./subject.js');
const { candidates } = require('./values.js');
const { SlotSweep, message } = require('./slots.js');
const { rtti } = require('./members.js');
const { pathOf, relative, subjectId } = require('./trial.js');
const { untried } = require('./untried.js');

const interesting = /^(grant|add|enable|allow|subscribe|schedule|configure|attach|connect|associate|register|set|with|delegate|protect|latest|create)/;
const boring = /^(applyRemovalPolicy|addDependency|addOverride|addMetadata|toString|onSynthesize|withMetric|withMixins|with)$/;

const isInteresting = method => interesting.test(method.name) && !boring.test(method.name);
const mostArguments = 14;

/** known: what earlier sweeps came to, by method, 1 for one that could not be called; then only the rest is swept. */
function methodsOf(fqn, flags, deadline, known) {
  const result = {};
  for (const method of membersOf(fqn, 'methods')) {
    if (!isInteresting(method) || now() > deadline || known?.[method.name] === 1) continue;
    const some = known?.[method.name] && (untried(method.parameters ?? [], `${fqn}.${method.name}`, known[method.name]) ?? {});
    if (some && Object.keys(some).length === 0) continue;
    try {
      result[method.name] = sweepMethod(fqn, flags, method, deadline, some);
      if (isDeprecated(method)) result[method.name].old = 1;
    } catch (error) {
      result[method.name] = { err: message(error) };
    }
  }
  return result;
}

function sweepMethod(fqn, flags, method, deadline, some) {
  const subject = new Subject(fqn, flags, method);
  const without = subject.both(undefined);
  const called = callable(subject, method, `${fqn}.${method.name}`);
  const sweep = new SlotSweep(subject, deadline, new Set());
  if (some) return { s: sweep.sweepSome(method.parameters, `${fqn}.${method.name}`, [], some) };
  const effects = subject.effects(without, called);
  const slots = sweep.sweep(method.parameters ?? [], `${fqn}.${method.name}`);
  return { e: effects, par: (method.parameters ?? []).map(p => p.name), s: slots, ret: returned(called[0].trial) };
}

/** Finds needed arguments that the method takes, and keeps them as its defaults. */
function callable(subject, method, owner) {
  const needed = (method.parameters ?? []).filter(p => !p.optional && !p.variadic);
  let failure;
  for (const chosen of combinations(needed.map(p => candidates(p.type, `${owner}#${p.name}`).slice(0, mostArguments)))) {
    subject.defaults = Object.fromEntries(chosen.map((candidate, i) => [needed[i].name, (trial, slot) => candidate.make(trial, slot)]));
    try {
      return subject.both({});
    } catch (error) {
      failure = error;
    }
  }
  throw failure ?? new Error('no arguments');
}

function* combinations([head, ...tail]) {
  if (!head) {
    yield [];
    return;
  }
  for (const rest of combinations(tail)) for (const one of head) yield [one, ...rest];
}

function returned(trial) {
  if (!Construct.isConstruct(trial.result)) return undefined;
  const at = pathOf(trial.result);
  return at.startsWith(subjectId + '/') ? { c: relative(at, []), f: trial.result.constructor[rtti]?.fqn.replace(/^aws-cdk-lib\./, '') } : undefined;
}

module.exports = { methodsOf, isInteresting };
