'use strict';
// What differs between two syntheses, as effects: {r, p, v} sets, {r, p} unsets, {r, add} and {r, del} concern whole resources.
// A path holds names, list positions, and '+' for an item that is appended.
const { unify, same, isPlain, isIntrinsic, opaque } = require('./templates.js');
const { relative } = require('./trial.js');

const growingLists = new Set(['Statement', 'Tags', 'Policies', 'ManagedPolicyArns']);

function difference(before, after, isList) {
  const found = [];
  for (const at of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (!(at in before)) found.push({ r: at, add: after[at] });
    else if (!(at in after)) found.push({ r: at, del: 1 });
    else compare(before[at], after[at], [], { r: at, found, isList });
  }
  return found;
}

function compare(a, b, path, context) {
  if (same(a, b)) return;
  if (b === undefined) {
    context.found.push({ r: context.r, p: path });
  } else if (isOpenMap(b) && (a === undefined || isEmptyMap(a) || isOpenMap(a))) {
    for (const key of new Set([...Object.keys(a ?? {}), ...Object.keys(b)])) compare(a?.[key], b[key], [...path, key], context);
  } else if (Array.isArray(b) && (a === undefined || Array.isArray(a)) && b.length > 0) {
    compareLists(a, b, path, context);
  } else {
    context.found.push({ r: context.r, p: path, v: b });
  }
}

// {mk: ...} is a marked value of any shape.
const isOpenMap = value => isPlain(value) && !isIntrinsic(value) && Object.keys(value).length > 0 && !('mk' in value);

const isEmptyMap = value => isPlain(value) && Object.keys(value).length === 0;

function compareLists(a = [], b, path, context) {
  const grows = a.length < b.length && same(a, b.slice(0, a.length));
  const byPosition = a.length === 0 && !context.isList && b.every(isOpenMap) && !growingLists.has(path.at(-1));
  if (grows && !byPosition) {
    b.slice(a.length).forEach(item => context.found.push({ r: context.r, p: [...path, '+'], v: item }));
  } else if (grows || (a.length === b.length && path.at(-1) !== 'Statement')) {
    b.forEach((item, i) => compare(a[i], item, [...path, i], context));
  } else {
    context.found.push({ r: context.r, p: path, v: b });
  }
}

const keyOf = (effect, marks) => relative(effect.r, marks) + '|' + (effect.p ? effect.p.join('.') : effect.add ? 'add' : 'del');

/** Joins the effects of the two variants of a trial. */
function join(first, second, marks) {
  const rest = new Map();
  for (const effect of second) {
    const key = keyOf(effect, marks[1]);
    (rest.get(key) ?? rest.set(key, []).get(key)).push(effect);
  }
  const joined = first.map(effect => joinOne(effect, rest.get(keyOf(effect, marks[0]))?.shift(), marks));
  return [...joined, ...[...rest.values()].flat().map(effect => joinOne(effect, undefined, [marks[1], marks[1]]))];
}

function joinOne(effect, other, marks) {
  const r = relative(effect.r, marks[0]);
  if (effect.add) {
    const made = other && unify(effect.add, other.add, marks);
    return { r, add: made?.Type ? made : { Type: effect.add.Type, $: '?' } };
  }
  if (effect.del) return { r, del: 1 };
  const p = effect.p.map(part => (part === 'mkkey' ? '{}' : part));
  if (!other) return { r, p, v: opaque() };
  return effect.v === undefined ? { r, p } : { r, p, v: unify(effect.v, other.v, marks) };
}

module.exports = { difference, join };
