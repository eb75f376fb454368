'use strict';
// Do the effects of two props add up? Where they do not, the correction is kept that leads from their sum to what is synthesized:
// {a, k, b, l, e}, or {.., x: places} when it is too big or unclear.
const { now } = require('./clock.js');
const { difference, join } = require('./effects.js');
const { isPlain } = require('./templates.js');
const { companions } = require('./companions.js');

const mostAlternatives = 3;
const mostTogether = 40;
const mostBytes = 3000;

/** among: only pairs with one of these props. */
function sweepPairs(sweep, deadline, among) {
  const props = [...sweep.top.values()].map(alternatives => ({ some: pick(alternatives), all: [...alternatives.values()] })).filter(({ some }) => some.length > 0);
  const found = [];
  const seen = new Set();
  let tried = 0;
  let left = 0;
  const tryAll = (first, second) => first.forEach(a => second.forEach(b => {
    const key = [a.name, a.candidate.key, b.name, b.candidate.key].join();
    if (seen.has(key) || (!a.found && !b.found)) return;
    if (now() > deadline) {
      left++;
      return;
    }
    seen.add(key);
    tried++;
    const interaction = tryPair(sweep, a, b);
    if (interaction) found.push(interaction);
  }));
  for (let i = 0; i < props.length; i++) {
    for (let j = i + 1; j < props.length; j++) {
      const [one, other] = [props[i].all[0].name, props[j].all[0].name];
      if ((among && !among.includes(one) && !among.includes(other)) || standTogether(sweep, one, other)) continue;
      const before = found.length;
      tryAll(props[i].some, props[j].some);
      // Values that look alike alone need not do so together.
      if (found.length > before && props[i].all.length * props[j].all.length <= mostTogether) tryAll(props[i].all, props[j].all);
    }
  }
  return { found, tried, left };
}

// A prop that was tried beside another one composes with it.
const standTogether = ({ subject: { fqn } }, one, other) => one in companions(fqn, [other]) || other in companions(fqn, [one]);

/** Alternatives with different effects, a few of them. */
function pick(alternatives) {
  const all = [...alternatives.values()];
  const seen = new Set();
  const different = all.filter(one => one.found).filter(one => {
    const shape = JSON.stringify(one.found.e.map(effect => [effect.r, effect.p, effect.add?.Type]));
    return !seen.has(shape) && seen.add(shape);
  });
  return different.length > 0 ? different.slice(0, mostAlternatives) : all.slice(0, 2);
}

function tryPair(sweep, a, b) {
  const over = {
    [a.name]: (trial, slot) => a.candidate.make(trial, slot),
    [b.name]: (trial, slot) => b.candidate.make(trial, slot),
  };
  let first;
  try {
    first = sweep.subject.run(over, 0);
  } catch {
    return undefined;
  }
  const predicted = predict(sweep, a, b, first, 0);
  if (!equal(predicted, first.out)) return describe(sweep, a, b, first, predicted, over);
  // That a prop which fails alone changes nothing beside another one is worth knowing.
  return a.found && b.found ? undefined : { a: a.name, k: a.candidate.key, b: b.name, l: b.candidate.key, e: [] };
}

/** The raw effects of both, applied to the minimum one after the other. One that fails alone has none. */
function predict(sweep, a, b, run, variant) {
  const out = structuredClone(sweep.subject.baseFor(sweep.subject.baseBeside([a.name, b.name])[variant], run));
  for (const one of [a, b]) {
    if (one.found) rawOf(sweep, one, variant).forEach(effect => apply(out, effect));
  }
  return out;
}

function rawOf(sweep, one, variant) {
  one.raw ??= [];
  if (!one.raw[variant]) {
    const run = sweep.subject.run({ [one.name]: (trial, slot) => one.candidate.make(trial, slot) }, variant);
    one.raw[variant] = difference(sweep.subject.baseFor(sweep.base([], one.name)[variant], run), run.out, Boolean(one.candidate.collection));
  }
  return one.raw[variant];
}

function apply(out, effect) {
  if (effect.add) {
    out[effect.r] = structuredClone(effect.add);
    return;
  }
  if (effect.del) {
    delete out[effect.r];
    return;
  }
  let at = out[effect.r];
  if (!at) return;
  effect.p.slice(0, -1).forEach((part, i) => {
    if (at[part] === undefined) at[part] = typeof effect.p[i + 1] === 'number' || effect.p[i + 1] === '+' ? [] : {};
    at = at[part];
  });
  const last = effect.p.at(-1);
  if (last === '+') at.push?.(effect.v);
  else if (effect.v === undefined) delete at[last];
  else at[last] = structuredClone(effect.v);
}

const sort = value => (Array.isArray(value) ? value.map(sort) : isPlain(value) ? Object.fromEntries(Object.keys(value).sort().map(key => [key, sort(value[key])])) : value);
const equal = (a, b) => JSON.stringify(sort(a)) === JSON.stringify(sort(b));

function describe(sweep, a, b, first, predicted, over) {
  const interaction = { a: a.name, k: a.candidate.key, b: b.name, l: b.candidate.key };
  try {
    const second = sweep.subject.run(over, 1);
    const effects = join(
      difference(predicted, first.out), difference(predict(sweep, a, b, second, 1), second.out), [first.trial.marks, second.trial.marks]);
    if (JSON.stringify(effects).length <= mostBytes) return { ...interaction, e: effects };
    return { ...interaction, x: effects.map(effect => ({ r: effect.r, p: effect.p })) };
  } catch {
    return { ...interaction, x: [] };
  }
}

module.exports = { sweepPairs };
