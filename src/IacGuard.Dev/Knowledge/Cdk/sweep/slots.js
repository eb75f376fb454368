'use strict';
// Sweeps the slots of a subject: every prop, the fields of its structs, the parameters of the objects that it takes.
// A slot: {a: {key: {e: effects, s: slots below, n: how a list repeats}}, req, err: {key: message}}.
const { now } = require('./clock.js');
const { isDeprecated } = require('./manifest.js');
const { candidates, isEnumerable, attempt } = require('./values.js');
const { requiredAlternatives } = require('./required.js');
const { repetition } = require('./repetition.js');
const { JsonSize } = require('./limits.js');
const { below } = require('./untried.js');

const mostDepth = 3;
const mostAlternatives = 200;

/** What is given when the last link of a chain holds `leaf`. */
function nest(chain, leaf) {
  return chain.reduceRight((inner, { name, candidate }) => ({ [name]: (trial, slot) => candidate.make(trial, slot, inner) }), leaf);
}

class SlotSweep {
  constructor(subject, deadline, recipe) {
    Object.assign(this, { subject, deadline, recipe, trials: 0, top: new Map() });
  }

  /** All slots of a struct or a parameter list: first what each of them does, then what can be given below it. */
  sweep(fields, owner, chain = []) {
    const slots = {};
    const tried = new Map();
    for (const field of fields) {
      if (now() > this.deadline) {
        slots[field.name] = { cut: 1, a: {} };
        continue;
      }
      tried.set(field, candidates(field.type, `${owner}#${field.name}`, chain.length));
      slots[field.name] = this.sweepOne(field, tried.get(field), chain);
    }
    if (chain.length < mostDepth) {
      for (const [field, all] of tried) this.sweepBelow(slots[field.name], all, field, chain);
    }
    return slots;
  }

  /** Only the slots that `wanted` names; what leads to them is told without its own effects, which are known. */
  sweepSome(fields, owner, chain, wanted) {
    const slots = {};
    for (const field of fields.filter(one => one.name in wanted)) {
      if (wanted[field.name] === 1) Object.assign(slots, this.sweep([field], owner, chain));
      else slots[field.name] = { a: this.sweepSomeBelow(field, owner, chain, wanted[field.name]) };
    }
    return slots;
  }

  /** What the alternatives of the optional slots do at the top, as far as they were not swept, for trying them in pairs. */
  rememberAll(fields, owner) {
    for (const field of fields.filter(one => one.optional && !this.recipe.has(one.name) && !this.top.has(one.name))) {
      if (now() <= this.deadline) this.sweepOne(field, candidates(field.type, `${owner}#${field.name}`), []);
    }
  }

  sweepSomeBelow(field, owner, chain, wanted) {
    const ways = {};
    for (const candidate of candidates(field.type, `${owner}#${field.name}`, chain.length)) {
      const deeper = wanted[candidate.key];
      if (!deeper || ways[candidate.key] || now() > this.deadline) continue;
      try {
        const { candidate: worked } = attempt(candidate, one => this.base([...chain, { name: field.name, candidate: one }]));
        const link = { name: field.name, candidate: worked };
        const [members, inner] = [below(candidate), candidate.fields ?? candidate.owner];
        ways[candidate.key] = { s: deeper === 1 ? this.sweep(members, inner, [...chain, link]) : this.sweepSome(members, inner, [...chain, link], deeper) };
      } catch {
        // It stays as it is known.
      }
    }
    return ways;
  }

  sweepOne(field, tried, chain) {
    const isRequired = !field.optional || (chain.length === 0 && this.recipe.has(field.name));
    const slot = isRequired ? requiredAlternatives(this, tried, field, chain) : this.optionalAlternatives(tried, field, chain);
    if (isDeprecated(field)) slot.old = 1;
    return slot;
  }

  optionalAlternatives(tried, field, chain) {
    const slot = { a: {} };
    const errors = {};
    for (const candidate of tried.slice(0, mostAlternatives)) {
      if (now() > this.deadline) {
        slot.cut = 1;
        break;
      }
      if (slot.a[candidate.key]?.e.length > 0 || (slot.a[candidate.key] && !worthAnother(candidate))) continue;
      try {
        const { candidate: worked, result: found } = attempt(candidate, one => this.effectsOf(one, field, chain));
        candidate.worked = worked;
        if (!slot.a[candidate.key] || found.e.length > 0) slot.a[candidate.key] = found;
        if (chain.length === 0) this.remember(field.name, worked, found);
      } catch (error) {
        errors[candidate.key] = message(error);
        if (chain.length === 0) this.remember(field.name, candidate, undefined);
      }
    }
    for (const key of Object.keys(slot.a)) delete errors[key];
    if (Object.keys(errors).length > 0) slot.err = errors;
    return slot;
  }

  /** The top-level alternatives, for trying them in pairs. */
  remember(name, candidate, found) {
    const alternatives = this.top.get(name) ?? this.top.set(name, new Map()).get(name);
    if (found || !alternatives.has(candidate.key)) alternatives.set(candidate.key, { name, candidate, found });
  }

  effectsOf(candidate, field, chain) {
    const base = this.base(chain, field.name);
    const over = nest(chain, { [field.name]: (trial, slot) => candidate.make(trial, slot) });
    const runs = this.subject.both(over);
    this.trials += 2;
    const isList = Boolean(candidate.collection);
    const e = this.subject.effects(base, runs, isList);
    const alternative = { e: JsonSize.limit(e) };
    if (isList && e.length > 0 && candidate.collection === 'array') alternative.n = repetition(this, candidate, field, chain, e);
    return alternative;
  }

  /** What is synthesized before a slot at the end of a chain is given. */
  base(chain, name) {
    if (chain.length === 0) return this.subject.baseBeside(name ? [name] : []);
    const over = nest(chain, {});
    return this.subject.base(chain.map(link => link.name + ' ' + link.candidate.key).join('/'), over);
  }

  sweepBelow(slot, tried, field, chain) {
    for (const candidate of tried) {
      const alternative = slot.a[candidate.key];
      if (!alternative || alternative.s || alternative.bad) continue;
      const members = below(candidate);
      if (members.length === 0) continue;
      try {
        const link = { name: field.name, candidate: candidate.worked ?? candidate };
        this.base([...chain, link]);
        alternative.s = this.sweep(members, candidate.fields ?? candidate.owner, [...chain, link]);
        if (candidate.parameters) alternative.par = members.map(p => p.name);
      } catch (error) {
        (slot.err ??= {})[candidate.key] = message(error);
      }
    }
  }
}

const worthAnother = candidate => !isEnumerable(candidate) && ['number', 'duration', 'size'].includes(candidate.kind);
const message = error => String(error?.message ?? error).split('\n')[0].slice(0, 200);

module.exports = { SlotSweep, nest, message };
