'use strict';
// Effects that are too big to carry are told as what they touch.
const { opaque } = require('./templates.js');

const mostBytes = 6000;

const JsonSize = {
  limit(effects) {
    return effects.map(effect => {
      const size = JSON.stringify(effect).length;
      if (size <= mostBytes) return effect;
      return effect.add ? { r: effect.r, add: { Type: effect.add.Type, $: '?' } } : { r: effect.r, p: effect.p, v: opaque() };
    });
  },
};

module.exports = { JsonSize };
