'use strict';
// Lists the construct classes that can be swept, one a line, on standard output.
const fs = require('fs');
const { types, isConstruct, isResource, shortName } = require('./manifest.js');

const skipped = /^(assertions|pipelines|cx_api|integ_tests|region_info|cloud_assembly|cloudformation_include)\b|Imported|Lookup|^(?!CustomResource$)[A-Z]/;

function isSwept(type) {
  const parameters = type.initializer?.parameters ?? [];
  return type.kind === 'class' && !type.abstract && isConstruct(type.fqn) && !isResource(type.fqn) && parameters[0]?.type.fqn?.startsWith('constructs.')
    && parameters[1]?.name === 'id' && !/\.Cfn[A-Z]/.test(type.fqn) && !skipped.test(shortName(type.fqn));
}

fs.writeSync(1, Object.values(types).filter(isSwept).map(type => shortName(type.fqn)).join('\n') + '\n');
