'use strict';
// How the effects of one list item repeat for the next: 'append' (each item appends its own), a number (which position in the path counts
// up), or undefined when two items are not twice one item.
const { difference } = require('./effects.js');
const { unify, same } = require('./templates.js');

function repetition(sweep, candidate, field, chain, single) {
  const { nest } = require('./slots.js');
  const two = variant => (trial, slot) => {
    const first = candidate.item.make(trial, slot + '[]');
    trial.copy = 2;
    try {
      return [first, candidate.item.make(trial, slot + '[1]')];
    } finally {
      trial.copy = 0;
    }
  };
  try {
    const runs = sweep.subject.both(nest(chain, { [field.name]: two() }));
    sweep.trials += 2;
    const effects = sweep.subject.effects(sweep.base(chain, field.name), runs, true);
    return modes(single).find(mode => same(sorted(effects), sorted(expected(single, mode))));
  } catch {
    return undefined;
  }
}

const modes = single => ['append', ...new Set(single.flatMap(effect => (effect.p ?? []).flatMap((part, i) => (typeof part === 'number' ? [i] : []))))];
const sorted = effects => effects.map(effect => JSON.stringify(effect)).sort();

function expected(single, mode) {
  const next = JSON.parse(JSON.stringify(single).replaceAll('[]', '[1]'));
  if (mode === 'append') return [...single, ...next.filter(effect => effect.p?.includes('+'))];
  const counted = next.filter(effect => typeof effect.p?.[mode] === 'number');
  counted.forEach(effect => effect.p[mode]++);
  return [...single, ...counted];
}

module.exports = { repetition };
