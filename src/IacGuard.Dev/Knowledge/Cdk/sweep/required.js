'use strict';
// A required slot always holds a value, so its alternatives are compared with each other: every place where they differ belongs to the slot,
// and each alternative says what stands there. Marked values need no trial: their holes are in what is made with the minimum.
const { now } = require('./clock.js');
const { difference } = require('./effects.js');
const { attempt } = require('./values.js');
const { unify } = require('./templates.js');
const { relative } = require('./trial.js');
const { JsonSize } = require('./limits.js');

const mostAlternatives = 200;

function requiredAlternatives(sweep, tried, field, chain) {
  const { nest, message } = require('./slots.js');
  const slot = { req: 1, a: {} };
  const base = sweep.base(chain);
  const done = [];
  const errors = {};
  for (const candidate of tried.slice(0, mostAlternatives)) {
    if (slot.a[candidate.key]) continue;
    if (now() > sweep.deadline) {
      slot.cut = 1;
      break;
    }
    if (candidate.all !== true && isHeld(base, sweep, field, chain)) {
      slot.a[candidate.key] = { e: [] };
      continue;
    }
    try {
      const { candidate: worked, result: runs } = attempt(candidate, one => sweep.subject.both(nest(chain, { [field.name]: (trial, at) => one.make(trial, at) })));
      candidate.worked = worked;
      sweep.trials += 2;
      slot.a[candidate.key] = { e: [] };
      done.push({ candidate, runs, plain: runs.map((run, i) => difference(sweep.subject.baseFor(base[i], run), run.out)) });
    } catch (error) {
      errors[candidate.key] = message(error);
    }
  }
  for (const key of Object.keys(slot.a)) delete errors[key];
  if (Object.keys(errors).length > 0) slot.err = errors;
  const places = placesOf(done);
  for (const one of done) slot.a[one.candidate.key].e = JsonSize.limit(places.map(place => effectAt(place, one, base)).filter(Boolean));
  return slot;
}

/** Whether the minimum already holds a marked value of the slot. A recipe's literal is no marked value. */
function isHeld(base, sweep, field, chain) {
  if (chain.length === 0 && sweep.recipe.has(field.name)) return false;
  const end = chain.length === 0 ? field.name : '.' + field.name;
  return base[0].trial.marks.some(mark => mark.slot && (chain.length === 0 ? mark.slot === end || mark.slot.startsWith(end) : mark.slot.includes(end)));
}

function placesOf(done) {
  const places = new Map();
  for (const { plain } of done) {
    for (const effect of plain.flat()) {
      // A growing list is one place.
      const path = effect.p && (effect.p.at(-1) === '+' ? effect.p.slice(0, -1) : effect.p);
      if (!effect.r.startsWith('fx/')) places.set(effect.r + '|' + (path ? path.join('\u0000') : ''), { r: effect.r, p: path });
    }
  }
  const all = [...places.values()];
  return all.filter(place => !all.some(other => isAbove(other, place)));
}

const isAbove = (a, b) => a !== b && a.r === b.r && (!a.p || (b.p && a.p.length < b.p.length && a.p.every((part, i) => part === b.p[i])));

const valueAt = (out, { r, p }) => (p ?? []).reduce((at, part) => at?.[part], out[r]);

function effectAt(place, { runs }) {
  const [a, b] = runs.map(run => valueAt(run.out, place));
  const marks = runs.map(run => run.trial.marks);
  const path = place.p?.map(part => (part === 'mkkey' ? '{}' : part));
  const r = relative(place.r, marks[0]);
  if (!path) return a ? { r, put: resource(unify(a, b, marks), a) } : { r, del: 1 };
  if (!runs[0].out[place.r]) return undefined;
  return a === undefined ? { r, p: path } : { r, p: path, v: unify(a, b, marks) };
}

const resource = (made, { Type }) => (made.Type ? made : { Type, $: '?' });

module.exports = { requiredAlternatives };
