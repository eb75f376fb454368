'use strict';
// The feature flags of cdk.json: those of a fresh `cdk init`, none, or all but one.
const path = require('path');
const { library } = require('./manifest.js');
const features = require(path.join(library, 'cx-api', 'lib', 'features.js'));

const recommended = Object.fromEntries(
  Object.entries(features.FLAGS).filter(([, flag]) => flag.introducedIn?.v2).map(([name, flag]) => [name, flag.recommendedValue]));

/** The context of a run: 'recommended', 'none', or '-flag' for all recommended ones but that. */
function context(name) {
  if (name === 'none') return {};
  if (!name.startsWith('-')) return recommended;
  const { [name.slice(1)]: left, ...rest } = recommended;
  return rest;
}

module.exports = { context, names: Object.keys(recommended) };
