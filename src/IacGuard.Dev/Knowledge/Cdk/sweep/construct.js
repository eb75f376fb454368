'use strict';
// The model of one construct class: what the minimum makes, its attributes, what each prop changes, pairs, methods.
const { now } = require('./clock.js');
const { types, fieldsOf, shortName } = require('./manifest.js');
const { Subject } = require('./subject.js');
const { SlotSweep, message } = require('./slots.js');
const { sweepPairs } = require('./pairs.js');
const { attributesOf } = require('./members.js');
const { methodsOf } = require('./methods.js');
const { unify } = require('./templates.js');
const { relative } = require('./trial.js');
const { repair } = require('./repair.js');
const { untried } = require('./untried.js');

/**
 * known: what earlier sweeps came to ({slots, methods}, see untried.js); then only the rest is swept. {again: {prop: 1}}: only these props, once more,
 * whatever is known of them. Pairs are tried of the props that are swept as a whole (`among`), with all others.
 */
function sweepConstruct(fqn, flags, limits, known) {
  const started = now();
  const model = { fqn: shortName(fqn) };
  const struct = types[fqn].initializer.parameters?.[2]?.type.fqn;
  let added = [];
  let base;
  const subject = new Subject(fqn, flags);
  try {
    base = subject.base('', undefined);
  } catch (error) {
    added = struct && repair(fqn, struct, subject, started + limits.repair);
    if (!added) return { ...model, error: message(error) };
    base = subject.base('', undefined);
  }
  const recipe = [...new Set([...base[0].trial.recipe, ...added])];
  model.bare = unifyOutputs(base, subject.fixturesAlone(base[0]));
  model.attr = attributesOf(fqn, base);
  const optional = struct ? recipe.filter(name => fieldsOf(struct).find(f => f.name === name)?.optional) : [];
  if (optional.length > 0) model.recipe = optional;
  if (struct) {
    const sweep = new SlotSweep(subject, started + limits.props, new Set(recipe));
    const fields = fieldsOf(struct);
    const some = known && (known.again ?? untried(fields, struct, known.slots) ?? {});
    model.slots = some ? sweep.sweepSome(fields, struct, [], some) : sweep.sweep(fields, struct);
    if (some) model.among = Object.keys(some).filter(name => some[name] === 1);
    if (model.among?.length > 0) sweep.rememberAll(fields, struct);
    if (model.among?.length !== 0) addPairs(model, sweep, limits);
  }
  if (!known?.again) model.methods = methodsOf(fqn, flags, now() + limits.methods, known?.methods);
  model.ms = Math.round(now() - started);
  return model;
}

function addPairs(model, sweep, limits) {
  const pairs = sweepPairs(sweep, now() + limits.pairs, model.among);
  model.pairs = pairs.found;
  if (pairs.left > 0) model.partial = 1;
  model.stat = { trials: sweep.trials, pairs: pairs.tried, pairsLeft: pairs.left };
}

/** What the minimum makes, without what the constructs passed in make on their own. */
function unifyOutputs([first, second], alone) {
  const marks = [first.trial.marks, second.trial.marks];
  return Object.fromEntries(Object.keys(first.out).filter(at => !(at in alone)).map(at => [relative(at, []), unify(first.out[at], second.out[at], marks)]));
}

module.exports = { sweepConstruct };
