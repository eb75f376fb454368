'use strict';
// Random examples for tests: constructs with random props, each with what it synthesizes to. Lines on standard input: class, seed, how many,
// and 'call' for one call of a random method on the minimum instead of props.
// Lines on standard output: {fqn, props: the values as described below, call: {method, args}, template}.
// Values: {s} text, {n} number, {b} boolean, {e, m} enum, {t, f} struct, {l} list, {m} map, {k, a, new} object, {c, p} construct, {d} duration in seconds,
// {z} size in MiB, {st} statement, {doc} statements, {pr} ARN principal, {j} JSON; null where it cannot be described.
const fs = require('fs');
const { types, fieldsOf, load, statics, membersOf, shortName } = require('./manifest.js');
const { isInteresting } = require('./methods.js');
const { context } = require('./flags.js');
const { Subject } = require('./subject.js');
const { candidates } = require('./values.js');
const { cleanUp, pathOf } = require('./trial.js');
const origins = require('./origins.js');
const path = require('path');
const { Construct } = require(path.join(process.env.CDK_MODULES, 'constructs'));

const mostProps = 4;
console.warn = console.error = console.log = () => {};

/** Numbers that look random and are the same for the same seed. */
function generator(seed) {
  let state = seed;
  return below => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

function member(fqn, value) {
  const values = load(fqn);
  return types[fqn].members.find(m => values?.[m.name] === value)?.name;
}

function describe(type, value) {
  if (value === undefined || value === null) return null;
  const origin = origins.of(value);
  if (origin) return describeOrigin(origin);
  if (Construct.isConstruct(value)) return { c: value.constructor[Symbol.for('jsii.rtti')]?.fqn, p: pathOf(value) };
  if (type.union) return describe(chosen(type.union.types, value), value);
  if (type.collection) return describeCollection(type.collection, value);
  if (type.fqn && types[type.fqn]?.kind === 'enum') return { e: type.fqn, m: member(type.fqn, value) };
  if (type.fqn && types[type.fqn]?.datatype) return describeStruct(type.fqn, value);
  if (type.fqn) return describeStatic(type.fqn, value);
  return describePlain(value);
}

const describePlain = value => (typeof value === 'string' ? { s: value } : typeof value === 'number' ? { n: value } : typeof value === 'boolean' ? { b: value } : value instanceof Date ? null : { j: value });

const chosen = (alternatives, value) => alternatives.find(t => (Array.isArray(value) ? t.collection : typeof value === 'object' ? t.fqn || t.collection : t.primitive === typeof value || types[t.fqn]?.kind === 'enum')) ?? alternatives[0];

function describeCollection({ kind, elementtype }, value) {
  return kind === 'array' ? { l: value.map(item => describe(elementtype, item)) }
    : { m: Object.fromEntries(Object.entries(value).map(([key, item]) => [key, describe(elementtype, item)])) };
}

const describeStruct = (fqn, value) => ({ t: fqn, f: Object.fromEntries(fieldsOf(fqn).filter(f => value[f.name] !== undefined).map(f => [f.name, describe(f.type, value[f.name])])) });

function describeStatic(fqn, value) {
  const found = (statics.get(fqn) ?? []).find(s => !s.parameters && load(s.owner)?.[s.member.name] === value);
  return found ? { k: `${shortName(found.owner)}.${found.member.name}`, a: {} } : null;
}

function describeOrigin(origin) {
  if (origin.duration !== undefined) return { d: origin.duration };
  if (origin.size !== undefined) return { z: origin.size };
  if (origin.statement) return { st: origin.statement };
  if (origin.document) return { doc: origin.document };
  if (origin.principal) return { pr: origin.principal };
  if (origin.text) return { k: origin.key, new: 1, a: { instanceTypeIdentifier: { s: origin.text } } };
  return { k: origin.key, new: origin.isNew ? 1 : 0, a: Object.fromEntries(Object.entries(origin.args).map(([name, { type, value }]) => [name, describe(type, value)])) };
}

/** A random value: of structs and objects also some of what can be given below. */
function randomMake(type, owner, random, depth) {
  const all = candidates(type, owner, depth);
  if (all.length === 0) return undefined;
  const candidate = all[random(all.length)];
  const below = candidate.fields ? fieldsOf(candidate.fields) : candidate.parameters ?? [];
  const over = {};
  for (const field of depth < 3 ? below : []) {
    const make = random(3) === 0 && randomMake(field.type, `${candidate.fields ?? candidate.owner}#${field.name}`, random, depth + 1);
    if (make) over[field.name] = make;
  }
  return (trial, slot) => candidate.make(trial, slot, over);
}

function example(fqn, random) {
  const struct = types[fqn].initializer.parameters?.[2]?.type.fqn;
  const fields = struct ? fieldsOf(struct) : [];
  const over = {};
  for (let left = 1 + random(mostProps); left > 0 && fields.length > 0; left--) {
    const field = fields[random(fields.length)];
    const make = randomMake(field.type, `${struct}#${field.name}`, random, 0);
    if (make) over[field.name] = make;
  }
  const subject = new Subject(fqn, context(process.env.SWEEP_FLAGS ?? 'recommended'));
  const { trial, out } = subject.run(over, random(2));
  return { fqn, props: struct ? describeStruct(struct, trial.props ?? {}) : null, passed: Object.keys(subject.fixturesAlone({ trial })), template: trial.template(out) };
}

function callExample(fqn, random) {
  const methods = membersOf(fqn, 'methods').filter(isInteresting);
  const method = methods[random(methods.length)];
  const over = {};
  for (const parameter of method.parameters ?? []) {
    const make = (!parameter.optional || random(2) === 0) && !parameter.variadic && randomMake(parameter.type, `${fqn}.${method.name}#${parameter.name}`, random, 0);
    if (make) over[parameter.name] = make;
  }
  const subject = new Subject(fqn, context(process.env.SWEEP_FLAGS ?? 'recommended'), method);
  const { trial, out } = subject.run(over, random(2));
  const struct = types[fqn].initializer.parameters?.[2]?.type.fqn;
  const args = Object.fromEntries(trial.args.map((value, i) => [method.parameters[i].name, describe(method.parameters[i].type, value)]).filter(([, value]) => value !== null));
  return { fqn, props: struct ? describeStruct(struct, trial.props ?? {}) : null, call: { method: method.name, args }, passed: Object.keys(subject.fixturesAlone({ trial })), template: trial.template(out) };
}

for (const line of fs.readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const [name, seed, count, call] = line.split(' ');
  const make = call ? callExample : example;
  const random = generator(Number(seed));
  let made = 0;
  for (let tries = 0; made < Number(count) && tries < Number(count) * 8; tries++) {
    try {
      fs.writeSync(1, JSON.stringify(make(`aws-cdk-lib.${name}`, random)) + '\n');
      made++;
    } catch {
      // Most random values are not valid together.
    }
    cleanUp();
  }
}
