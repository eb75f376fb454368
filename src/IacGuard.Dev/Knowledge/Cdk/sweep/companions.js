'use strict';
// Props that must stand beside another one for it to be taken; undefined leaves out a prop of the recipe.
const recipes = require('./recipes');

/** What stands beside the props of a class that are given. */
function companions(fqn, names) {
  const table = recipes.beside[fqn] ?? {};
  return Object.assign({}, ...names.map(name => table[name] ?? {}));
}

module.exports = { companions };
