'use strict';
// Files that assets are made from, below the sweep's own folder: two of each kind, with different content.
const fs = require('fs');
const path = require('path');

const contents = { 'index.js': 'exports.handler = () => {};', 'schema.graphql': 'type Query { a: String }', 'Dockerfile': 'FROM scratch', 'api.json': '{"openapi":"3.0.0"}' };

/** A folder with a handler, a schema and a Dockerfile in it. */
function folder(variant = 0) {
  const at = path.join(process.env.SWEEP_TEMP, `asset${variant}`);
  if (!fs.existsSync(at)) {
    fs.mkdirSync(at, { recursive: true });
    for (const [name, text] of Object.entries(contents)) fs.writeFileSync(path.join(at, name), text + (name.endsWith('.json') ? '' : '\n'.repeat(variant)));
  }
  return at;
}

const file = (name, variant) => path.join(folder(variant), name);

module.exports = { folder, file };
