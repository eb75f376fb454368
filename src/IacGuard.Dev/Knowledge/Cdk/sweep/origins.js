'use strict';
// How the values that trials pass came to be, so that a test can tell the composer the same: {key, args} or {duration}, {size}, {statement}, ...
const origins = new WeakMap();

function keep(value, origin) {
  if (value !== null && (typeof value === 'object' || typeof value === 'function')) origins.set(value, origin);
  return value;
}

module.exports = { keep, of: value => origins.get(value) };
