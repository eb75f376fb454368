'use strict';
// What the jsii manifest of aws-cdk-lib says about its types, and the classes behind the names.
const fs = require('fs');
const path = require('path');
const zlib = require('zlib');

const modules = path.resolve(process.env.CDK_MODULES);
const library = path.join(modules, 'aws-cdk-lib');
const cdk = require(library);
const manifest = JSON.parse(zlib.gunzipSync(fs.readFileSync(path.join(library, '.jsii.gz'))));
const types = manifest.types;

/** The JavaScript object behind a jsii name: aws-cdk-lib.aws_sqs.Queue. */
function load(fqn) {
  return fqn.split('.').slice(1).reduce((at, name) => at?.[name], cdk);
}

function extendsType(fqn, base) {
  for (let type = types[fqn]; type; type = types[type.base]) {
    if (type.base === base) return true;
  }
  return false;
}

const isConstruct = fqn => fqn === 'constructs.Construct' || extendsType(fqn, 'constructs.Construct');
const isResource = fqn => extendsType(fqn, 'aws-cdk-lib.CfnResource');

/** The fields of a struct with those that it inherits. */
function fieldsOf(fqn) {
  const seen = new Set();
  const collect = name => {
    const type = types[name];
    return type ? [...(type.properties ?? []), ...(type.interfaces ?? []).flatMap(collect)] : [];
  };
  return collect(fqn).filter(field => !seen.has(field.name) && seen.add(field.name));
}

/** Methods or properties of a class and its bases, the nearest declaration first. */
function membersOf(fqn, kind) {
  const seen = new Set();
  const result = [];
  for (let type = types[fqn]; type; type = types[type.base]) {
    for (const member of type[kind] ?? []) {
      if (!member.static && !member.protected && !seen.has(member.name)) {
        seen.add(member.name);
        result.push(member);
      }
    }
  }
  return result;
}

function interfacesOf(fqn, into = new Set()) {
  const type = types[fqn];
  for (const name of type?.interfaces ?? []) {
    into.add(name);
    interfacesOf(name, into);
  }
  if (type?.base) interfacesOf(type.base, into);
  return into;
}

const push = (map, key, value) => (map.get(key) ?? map.set(key, []).get(key)).push(value);
const implementations = new Map();
const subclasses = new Map();
const statics = new Map();
for (const type of Object.values(types).filter(t => t.kind === 'class')) {
  interfacesOf(type.fqn).forEach(name => push(implementations, name, type.fqn));
  for (let base = type.base; base; base = types[base]?.base) push(subclasses, base, type.fqn);
  for (const property of type.properties ?? []) {
    if (property.static && property.type.fqn) push(statics, property.type.fqn, { owner: type.fqn, member: property });
  }
  for (const method of type.methods ?? []) {
    if (method.static && method.returns?.type?.fqn) push(statics, method.returns.type.fqn, { owner: type.fqn, member: method, parameters: method.parameters ?? [] });
  }
}

const isDeprecated = member => Boolean(member.docs?.deprecated);
const shortName = fqn => fqn.replace(/^aws-cdk-lib\./, '');

module.exports = {
  modules, library, cdk, manifest, types, load, isConstruct, isResource, fieldsOf, membersOf, implementations, subclasses, statics,
  isDeprecated, shortName,
};
