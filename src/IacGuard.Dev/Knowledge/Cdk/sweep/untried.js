'use strict';
// What earlier sweeps of a class never came to. known: {field: {key: known below}}, as they left it: a field that is not in it was never tried, a key
// that holds 1 may have more below it. Found: {field: 1} is to be tried as a whole, {field: {key: ...}} leads there.
const { fieldsOf } = require('./manifest.js');
const { candidates } = require('./values.js');

const mostDepth = 3;

const below = candidate => (candidate.fields ? fieldsOf(candidate.fields) : candidate.parameters) ?? [];

function untried(fields, owner, known, depth = 0) {
  const found = {};
  for (const field of fields) {
    const ways = known[field.name];
    const left = ways ? untriedBelow(field, owner, ways, depth) : 1;
    if (left) found[field.name] = left;
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

function untriedBelow(field, owner, ways, depth) {
  if (depth >= mostDepth || Object.keys(ways).length === 0) return undefined;
  const found = {};
  for (const candidate of candidates(field.type, `${owner}#${field.name}`, depth)) {
    const { key } = candidate;
    if (!(key in ways) || key in found || below(candidate).length === 0) continue;
    const left = ways[key] === 1 ? 1 : untried(below(candidate), candidate.fields ?? candidate.owner, ways[key], depth + 1);
    if (left) found[key] = left;
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

module.exports = { untried, below };
