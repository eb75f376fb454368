'use strict';
// From two templates made with different marked values to one with holes where the values landed.
// A hole is {"$": slot} with "c" for a conversion, "r" and "a" for a resource and attribute of a construct that was passed in;
// {"$t": [...]} is text with holes; {"$": "@path"} the construct's own path, {"$": "@name"} a name made of it; {"$": "?"} cannot be told.
const { fixtureScope, stackName, subjectId, relative } = require('./trial.js');

const opaque = () => ({ $: '?' });
const isPlain = value => value !== null && typeof value === 'object' && !Array.isArray(value);
const isIntrinsic = value => isPlain(value) && Object.keys(value).length === 1 && /^(Ref$|Fn::)/.test(Object.keys(value)[0]);
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

const durationUnits = { ms: 0.001, s: 1, min: 60, h: 3600, d: 86400 };
const sizeUnits = { KiB: 1 / 1024, MiB: 1, GiB: 1024 };

function unify(a, b, marks) {
  const whole = wholeHole(a, b, marks);
  if (whole) return whole;
  if (Array.isArray(a) && Array.isArray(b)) {
    const statements = a.length === 1 && b.length === 1 ? pair(marks, (mark, value) => (mark.kind === 'document' && value.Sid === mark.raw ? { c: 'statements' } : undefined), a[0], b[0]) : undefined;
    if (statements) return statements;
    return a.length === b.length ? a.map((item, i) => unify(item, b[i], marks)) : opaque();
  }
  if (isPlain(a) && isPlain(b)) {
    const keys = Object.keys(a);
    return same(keys, Object.keys(b)) ? Object.fromEntries(keys.map(key => [keyOf(key), unify(a[key], b[key], marks)])) : opaque();
  }
  if (a === b) return typeof a === 'string' ? ownPath(a) : a;
  if (typeof a === 'string' && typeof b === 'string') return textOf(a, b, marks);
  return typeof a === 'number' && typeof b === 'number' ? numberOf(a, b, marks) : opaque();
}

// A marked text of something that was made on the way: whose it is is not known.
const sweepText = /\bmk\d+[ab]\b/i;

/** Text that holds the construct's own path, or a name made of it. */
function ownPath(text) {
  if (text === '') return text;
  if (sweepText.test(text)) return opaque();
  const own = `${stackName}/${subjectId}`;
  const parts = text.split(own).flatMap((part, i) => (i === 0 ? [part] : [{ $: '@path' }, part])).filter(part => part !== '');
  if (parts.some(part => typeof part === 'string' && (part.includes(stackName) || part.includes(subjectId)))) return { $: '@name' };
  return parts.length === 1 && typeof parts[0] === 'string' ? text : { $t: parts };
}

/** 'mkkey' is the key that maps are tried with. */
const keyOf = key => (key === 'mkkey' ? '{}' : key);

function wholeHole(a, b, marks) {
  if (!isPlain(a) || !isPlain(b)) return undefined;
  const reference = referenceOf(a, marks[0]);
  if (reference) return same(reference, referenceOf(b, marks[1])) ? reference : opaque();
  return pair(marks, (mark, value) => matchesWhole(mark, value), a, b);
}

function matchesWhole(mark, value) {
  switch (mark.kind) {
    case 'json': return value.mk === mark.raw ? {} : undefined;
    case 'statement': return value.Sid === mark.raw ? {} : undefined;
    // A statement of a document that became part of another one stands for all of its statements.
    case 'document': return value.Sid === mark.raw ? { c: 'each' } : Array.isArray(value.Statement) && value.Statement[0]?.Sid === mark.raw && value.Statement.length === 1 ? {} : undefined;
    case 'principal': return value.AWS === mark.raw ? {} : undefined;
    default: return undefined;
  }
}

/** A reference: to a construct that was passed in (where below it, and which attribute), or to a resource of the construct itself. */
function referenceOf(value, marks) {
  const attribute = value['Fn::GetAtt'];
  const target = value.Ref ?? (Array.isArray(attribute) ? attribute[0] : undefined);
  if (typeof target !== 'string' || !target.startsWith('@')) return undefined;
  const at = target.slice(1);
  if (!at.startsWith(fixtureScope + '/')) return value.Ref ? { Ref: '@' + relative(at, marks) } : { 'Fn::GetAtt': ['@' + relative(at, marks), attribute[1]] };
  const mark = marks.find(m => m.kind === 'construct' && m.slot && (at === m.raw || at.startsWith(m.raw + '/')));
  if (!mark) return opaque();
  const hole = { $: mark.slot, r: at.slice(mark.raw.length + 1) };
  return value.Ref ? hole : { ...hole, a: attribute[1] };
}

/** The mark that explains both values in the same way. */
function pair(marks, match, a, b) {
  for (let i = 0; i < marks[0].length; i++) {
    const found = marks[1][i] && match(marks[0][i], a);
    if (found && same(found, match(marks[1][i], b))) return { $: marks[0][i].slot, ...found };
  }
  return undefined;
}

function numberOf(a, b, marks) {
  return pair(marks, (mark, value) => {
    if (mark.kind === 'number') return value === mark.raw ? {} : undefined;
    const units = mark.kind === 'duration' ? durationUnits : mark.kind === 'size' ? sizeUnits : {};
    const unit = Object.keys(units).find(name => Math.abs(value * units[name] - mark.raw) < 1e-9);
    return unit && { c: unit };
  }, a, b) ?? opaque();
}

/** 'rate(7 minutes)' for a duration. */
function rateOf(a, b, marks) {
  return pair(marks, (mark, value) => {
    const [, amount, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(value) ?? [];
    return mark.kind === 'duration' && Number(amount) * { minute: 60, hour: 3600, day: 86400 }[unit] === mark.raw ? { c: 'rate' } : undefined;
  }, a, b);
}

function textOf(a, b, marks) {
  const rate = rateOf(a, b, marks);
  if (rate) return rate;
  const whole = pair(marks, (mark, value) => (isText(mark) && value === mark.raw ? {} : undefined), a, b);
  if (whole) return whole;
  const lower = pair(marks, (mark, value) => (isText(mark) && value === mark.raw.toLowerCase() ? { c: 'lower' } : undefined), a, b);
  if (lower) return lower;
  const numeric = /^\d+(\.\d+)?$/.test(a) && /^\d+(\.\d+)?$/.test(b) ? numberOf(Number(a), Number(b), marks) : opaque();
  if (numeric.$ !== '?') return { $t: [numeric] };
  const parts = split(a, marks[0]);
  return parts && same(parts, split(b, marks[1])) ? { $t: parts } : opaque();
}

const isText = mark => mark.kind === 'string' || mark.kind === 'date';

/** Cuts a text at the marked texts in it; undefined when there is none. */
function split(text, marks) {
  for (const mark of marks) {
    const at = isText(mark) ? text.indexOf(mark.raw) : -1;
    if (at < 0) continue;
    const rest = [text.slice(0, at), text.slice(at + mark.raw.length)].map(part => split(part, marks) ?? (part ? [part] : []));
    return [...rest[0], { $: mark.slot }, ...rest[1]];
  }
  return undefined;
}

module.exports = { unify, same, isPlain, isIntrinsic, opaque };
