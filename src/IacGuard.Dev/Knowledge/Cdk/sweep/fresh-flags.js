'use strict';
// Lists the feature flags that a fresh project has on, one a line.
const { context } = require('./flags.js');

process.stdout.write(Object.entries(context('recommended')).filter(([, value]) => value === true).map(([name]) => name).join('\n') + '\n');
