'use strict';
// Sweeps every L1 class: a marked value in every property tells under which CloudFormation name it lands. Writes one JSON object:
// classes: {name: {t: CloudFormation type, a: attributes that are not simply named}}, names: {struct: {property: name}} where the name is not
// the property with a capital, nested: {struct: {property: struct}} where a property holds a struct, lost: what did not land.
const fs = require('fs');
const { cdk, types, load, isResource, membersOf, shortName } = require('./manifest.js');
const { cleanUp } = require('./trial.js');

const capital = name => name[0].toUpperCase() + name.slice(1);
const mostDepth = 12;

class Marks {
  constructor() {
    this.byText = new Map();
    this.dates = new Map();
  }

  text(place) {
    const text = `mk${this.byText.size}z`;
    this.byText.set(text, place);
    return text;
  }

  token(place) {
    return cdk.Token.asAny({ Ref: this.text(place) });
  }

  date(place) {
    const text = this.text(place);
    const date = new Date(Date.UTC(2000, 0, 1) + this.byText.size * 86400000);
    this.dates.set(date.toISOString(), text);
    return date;
  }
}

/** The struct, list or text of a union; the first of them that can be marked. */
function chosen(union) {
  return union.find(t => types[t.fqn]?.datatype) ?? union.find(t => t.collection) ?? union.find(t => t.primitive) ?? union.find(t => t.fqn !== 'aws-cdk-lib.IResolvable') ?? union[0];
}

function valueOf(type, place, marks, above) {
  if (type.union) return valueOf(chosen(type.union.types), place, marks, above);
  if (type.collection) {
    const item = valueOf(type.collection.elementtype, place, marks, above);
    return type.collection.kind === 'array' ? [item] : { key: item };
  }
  if (type.primitive === 'string') return marks.text(place);
  if (type.primitive === 'date') return marks.date(place);
  if (type.primitive === 'json' || type.primitive === 'any') return { any: marks.text(place) };
  if (types[type.fqn]?.datatype && !above.includes(type.fqn) && above.length < mostDepth) return struct(type.fqn, place.path, marks, [...above, type.fqn]);
  return marks.token(place);
}

const fields = fqn => [...(types[fqn].properties ?? []), ...(types[fqn].interfaces ?? []).flatMap(name => (types[name] ? fields(name) : []))];

const struct = (fqn, path, marks, above) => Object.fromEntries(fields(fqn).map(field =>
  [field.name, valueOf(field.type, { struct: fqn, name: field.name, path: [...path, field.name] }, marks, above)]));

function structOf(type) {
  if (type.union) return structOf(chosen(type.union.types));
  if (type.collection) return structOf(type.collection.elementtype);
  return types[type.fqn]?.datatype ? type.fqn : undefined;
}

function landings(value, path, marks, found) {
  if (typeof value === 'string') {
    const text = marks.dates.get(value) ?? value;
    if (marks.byText.has(text)) found.set(text, path.filter(part => !['Ref', 'any', 'key'].includes(part)));
  } else if (Array.isArray(value)) {
    value.forEach(item => landings(item, path, marks, found));
  } else if (value && typeof value === 'object') {
    Object.entries(value).forEach(([key, item]) => landings(item, [...path, key], marks, found));
  }
}

function sweepClass(type, result) {
  const marks = new Marks();
  const stack = new cdk.Stack(new cdk.App({ analyticsReporting: false, treeMetadata: false, outdir: process.env.SWEEP_TEMP + '/out' }), 'S');
  const props = type.initializer?.parameters?.find(p => p.name === 'props')?.type.fqn;
  const Class = load(type.fqn);
  const resource = new Class(stack, 'R', props ? struct(props, [], marks, [props]) : undefined);
  const [body] = Object.values(stack.resolve(resource._toCloudFormation()).Resources);
  const found = new Map();
  landings(body.Properties ?? {}, [], marks, found);
  for (const [text, place] of marks.byText) note(result, place, found.get(text));
  result.classes[shortName(type.fqn)] = { t: Class.CFN_RESOURCE_TYPE_NAME, a: attributes(type, stack, resource) };
}

function note(result, place, path) {
  const [owner, name] = [shortName(place.struct), path?.at(-1)];
  result.marks++;
  if (path?.length !== place.path.length) {
    result.lost.push(`${owner}.${place.name}`);
  } else if (name !== capital(place.name)) {
    (result.names[owner] ??= {})[place.name] = name;
  }
}

/** attrX is the attribute X unless told. */
function attributes(type, stack, resource) {
  const told = {};
  for (const property of membersOf(type.fqn, 'properties').filter(p => p.name.startsWith('attr'))) {
    const name = stack.resolve(resource[property.name])?.['Fn::GetAtt']?.[1];
    if (name && name !== property.name.slice(4)) told[property.name] = name;
  }
  return told;
}

function nestedStructs() {
  const nested = {};
  for (const type of Object.values(types)) {
    const isPart = type.datatype && /\.Cfn/.test(type.fqn);
    for (const field of isPart ? fields(type.fqn) : []) {
      const inner = structOf(field.type);
      if (inner) (nested[shortName(type.fqn)] ??= {})[field.name] = shortName(inner);
    }
  }
  return nested;
}

const result = { classes: {}, names: {}, nested: nestedStructs(), lost: [], failed: {}, marks: 0 };
for (const type of Object.values(types).filter(t => t.kind === 'class' && !t.abstract && isResource(t.fqn))) {
  try {
    sweepClass(type, result);
  } catch (error) {
    result.failed[shortName(type.fqn)] = String(error.message).split('\n')[0].slice(0, 200);
  }
}
cleanUp();
fs.writeSync(1, JSON.stringify(result));
