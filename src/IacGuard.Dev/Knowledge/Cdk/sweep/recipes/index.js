'use strict';
// What cannot be read off the manifest: which values a class accepts. Kept by hand; each entry exists because the plain value fails.
module.exports = { types: require('./types.js'), values: require('./values.js'), structs: require('./structs.js'), props: require('./props.js'), after: require('./after.js'), beside: require('./beside.js') };
