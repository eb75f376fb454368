'use strict';
// What is swept: a construct's constructor, or one of its methods. Evaluates it with given slots, in both variants.
const { Trial, subjectId } = require('./trial.js');
const { construct, args } = require('./values.js');
const { difference, join } = require('./effects.js');
const { companions } = require('./companions.js');

class Subject {
  constructor(fqn, flags, method) {
    Object.assign(this, { fqn, flags, method, defaults: {}, bases: new Map(), fixtureBases: new Map() });
  }

  /** One synthesis; over: what is given, by name. */
  run(over, variant) {
    const trial = new Trial(this.flags, variant);
    if (this.method) {
      // The construct itself is not under test here.
      trial.quiet++;
      trial.instance = construct(this.fqn, trial.stack, subjectId, trial, '', undefined);
      trial.quiet--;
      if (over) trial.result = this.call(trial, over);
    } else {
      trial.instance = construct(this.fqn, trial.stack, subjectId, trial, '', { ...companions(this.fqn, Object.keys(over ?? {})), ...over });
    }
    return { trial, out: trial.synthesize() };
  }

  call(trial, over) {
    const given = { ...this.defaults, ...over };
    trial.args = args(this.method.parameters ?? [], trial, '', `${this.fqn}.${this.method.name}`, given, 1);
    return trial.instance[this.method.name](...trial.args);
  }

  /** Both variants of a synthesis. Without marked values one stands for both. */
  both(over) {
    const first = this.run(over, 0);
    return first.trial.marks.every(mark => mark.kind === 'construct') ? [first, first] : [first, this.run(over, 1)];
  }

  base(key, over) {
    if (!this.bases.has(key)) this.bases.set(key, this.both(over));
    return this.bases.get(key);
  }

  /** What is there before some props are given: the minimum, with what has to stand beside them. */
  baseBeside(names) {
    const needing = this.method ? [] : names.filter(name => Object.keys(companions(this.fqn, [name])).length > 0);
    return needing.length === 0 ? this.base('', this.method ? {} : undefined) : this.base('beside ' + needing.join(), companions(this.fqn, needing));
  }

  /** The base with the fixtures that a trial made besides: fixtures are no effect, changes to them are. */
  baseFor(base, run) {
    const keys = [...run.trial.fixtures.keys()];
    if (keys.every(key => base.trial.fixtures.has(key))) return base.out;
    const cacheKey = keys.join();
    if (!this.fixtureBases.has(cacheKey)) this.fixtureBases.set(cacheKey, this.fixturesAlone(run));
    return { ...this.fixtureBases.get(cacheKey), ...base.out };
  }

  /** What the fixtures of a run synthesize to without the subject. */
  fixturesAlone(run) {
    const trial = new Trial(this.flags, 0);
    for (const [key, make] of run.trial.makers) trial.fixture(key, make);
    return trial.synthesize();
  }

  effects(base, runs, isList) {
    const [first, second] = runs.map((run, i) => difference(this.baseFor(base[i], run), run.out, isList));
    return join(first, second, runs.map(run => run.trial.marks));
  }
}

module.exports = { Subject };
