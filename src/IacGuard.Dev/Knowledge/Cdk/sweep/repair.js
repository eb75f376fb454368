'use strict';
// Finds one or two optional props without which a construct cannot be synthesized.
const { now } = require('./clock.js');
const { fieldsOf } = require('./manifest.js');
const { candidates } = require('./values.js');
const recipes = require('./recipes');

function repair(fqn, struct, subject, deadline) {
  const options = fieldsOf(struct).filter(field => field.optional)
    .flatMap(field => candidates(field.type, `${struct}#${field.name}`).slice(0, 2).map(candidate => ({ name: field.name, candidate })));
  const works = chosen => {
    try {
      subject.run(Object.fromEntries(chosen.map(({ name, candidate }) => [name, (trial, slot) => candidate.make(trial, slot)])), 0);
      return true;
    } catch {
      return false;
    }
  };
  const search = function* () {
    for (const one of options) yield [one];
    for (let i = 0; i < options.length; i++) for (let j = i + 1; j < options.length; j++) yield [options[i], options[j]];
  };
  for (const chosen of search()) {
    if (now() > deadline) return undefined;
    if (chosen.length === 2 && chosen[0].name === chosen[1].name) continue;
    if (works(chosen)) {
      const old = recipes.props[fqn];
      recipes.props[fqn] = (trial, make) => ({ ...old?.(trial, make), ...Object.fromEntries(chosen.map(({ name, candidate }) => [name, candidate.make(trial, name)])) });
      return chosen.map(({ name }) => name);
    }
  }
  return undefined;
}

module.exports = { repair };
