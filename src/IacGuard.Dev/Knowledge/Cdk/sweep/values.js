'use strict';
// The values that a slot (a prop, a field, a parameter) is tried with, by its jsii type.
// key: what the composer looks up: '*' any value, 'true', an enum member, '.' a struct, 'aws_lambda.Runtime.NODEJS_20_X', 'aws_s3.BlockPublicAccess';
// '[]' and '%' in front for lists and maps. fields/parameters: what can be tried below it.
const { cdk, types, load, isConstruct, fieldsOf, implementations, subclasses, statics, isDeprecated, shortName } = require('./manifest.js');
const leaves = require('./leaves.js');
const { pathOf, subjectId } = require('./trial.js');
const { keep } = require('./origins.js');
const recipes = require('./recipes');

const mostDepth = 7;
const isEnumerable = candidate => candidate.all === true;

function candidates(type, owner, depth = 0) {
  if (!type || depth > mostDepth) return [];
  if (recipes.values[owner]) return recipes.values[owner];
  if (type.primitive) return ofPrimitive(type.primitive);
  if (type.collection) return ofCollection(type.collection, owner, depth);
  if (type.union) return type.union.types.flatMap(t => candidates(t, owner, depth));
  return ofType(type.fqn, depth);
}

function ofPrimitive(primitive) {
  switch (primitive) {
    case 'string': return leaves.textFormats.map(leaves.text);
    case 'number': return leaves.numbers.map(leaves.number);
    case 'boolean': return [true, false].map(value => ({ key: String(value), kind: 'boolean', all: true, make: () => value }));
    case 'date': return [leaves.date];
    default: return [leaves.json, leaves.text()];
  }
}

function ofCollection({ kind, elementtype }, owner, depth) {
  const isList = kind === 'array';
  return candidates(elementtype, owner + '[]', depth).map(item => ({
    ...item,
    key: (isList ? '[]' : '%') + item.key,
    collection: kind,
    item,
    make: (trial, slot, over) => (isList ? [item.make(trial, slot + '[]', over)] : { mkkey: item.make(trial, slot + '{}', over) }),
  }));
}

function ofType(fqn, depth) {
  if (recipes.types[fqn]) return recipes.types[fqn]();
  const type = types[fqn];
  if (!type) return [];
  if (type.kind === 'enum') {
    const values = load(fqn);
    return type.members.filter(m => values?.[m.name] !== undefined).map(m => ({ key: m.name, kind: 'enum', all: true, make: () => values[m.name] }));
  }
  if (type.kind === 'interface' && type.datatype) {
    return [{ key: '.', kind: 'struct', fields: fqn, make: (trial, slot, over) => struct(fqn, trial, slot, over, depth + 1) }];
  }
  if (isReferable(fqn)) return ofConstruct(fqn, depth);
  return [...members(fqn), ...factories(fqn, depth), ...newObjects(fqn, depth)];
}

const isReferable = fqn => isConstruct(fqn) || (implementations.get(fqn) ?? []).some(isConstruct);

function ofConstruct(fqn, depth) {
  const [best] = concrete(fqn).filter(isConstruct).sort((a, b) => likeness(b, fqn) - likeness(a, fqn));
  return best ? [fixture(best, depth)] : [];
}

const fixture = (fqn, depth = 0) => ({
  key: '*', kind: 'construct', of: fqn,
  make: (trial, slot) => {
    const made = trial.fixture(shortName(fqn) + (trial.copy || ''), (scope, id, x) => construct(fqn, scope, id, x, '', undefined, depth + 1));
    const path = pathOf(made);
    trial.mark(slot, 'construct', path, path);
    return made;
  },
});

/** How well a class fits an interface: by name, by module. */
function likeness(fqn, wanted) {
  const [name, target] = [fqn, wanted].map(f => f.split('.').pop());
  return ('I' + name === target || name === target ? 10 : 0) + (`I${name}Ref` === target ? 8 : 0) + (fqn.split('.')[1] === wanted.split('.')[1] ? 3 : 0)
    - (name.startsWith('Cfn') ? 2 : 0) + (recipes.props[fqn] ? 5 : 0) - (/Imported|Lookup/.test(name) ? 9 : 0);
}

const concrete = fqn => [fqn, ...(types[fqn].kind === 'interface' ? implementations.get(fqn) ?? [] : subclasses.get(fqn) ?? [])]
  .filter(name => types[name]?.kind === 'class' && !types[name].abstract && types[name].initializer && !isDeprecated(types[name]));

const members = fqn => (statics.get(fqn) ?? []).filter(s => !s.parameters && load(s.owner)?.[s.member.name] !== undefined).slice(0, 160)
  .map(s => ({ key: `${shortName(s.owner)}.${s.member.name}`, kind: 'member', all: true, make: () => keep(load(s.owner)[s.member.name], { key: `${shortName(s.owner)}.${s.member.name}`, args: {} }) }));

const needsScope = parameters => parameters.some(p => p.type.fqn === 'constructs.Construct');

const factories = (fqn, depth) => (statics.get(fqn) ?? [])
  .filter(s => s.parameters && !isDeprecated(s.member) && !needsScope(s.parameters) && !/^is[A-Z]|Lookup|Attributes$/.test(s.member.name)).slice(0, 24)
  .map(s => {
    const key = `${shortName(s.owner)}.${s.member.name}`;
    return {
      key, kind: 'object', all: true, parameters: s.parameters, owner: key,
      make: (trial, slot, over) => {
        const given = args(s.parameters, trial, `${slot}<${key}>`, key, over, depth + 1);
        return keep(load(s.owner)[s.member.name](...given), { key, args: named(s.parameters, given) });
      },
    };
  });

const newObjects = (fqn, depth) => concrete(fqn).filter(name => !isConstruct(name)).slice(0, 24).map(name => {
  const parameters = types[name].initializer.parameters ?? [];
  const key = shortName(name);
  return {
    key, kind: 'object', all: true, parameters, owner: key,
    make: (trial, slot, over) => {
      const given = args(parameters, trial, `${slot}<${key}>`, key, over, depth + 1);
      return keep(new (load(name))(...given), { key, isNew: true, args: named(parameters, given) });
    },
  };
});

const named = (parameters, given) => Object.fromEntries(given.map((value, i) => [parameters[i].name, { type: parameters[i].type, value }]));

/** The first value that can be made. */
function first(type, trial, slot, owner, depth) {
  let failure = new Error(`no value for ${owner}`);
  const tried = candidates(type, owner, depth);
  // Another try of what holds this slot takes another value first.
  const start = tried.length > 0 && !isEnumerable(tried[0]) ? trial.shift % tried.length : 0;
  for (const candidate of [...tried.slice(start), ...tried.slice(0, start)]) {
    const marks = trial.marks.length;
    try {
      const value = candidate.make(trial, slot);
      if (value !== undefined) return value;
    } catch (error) {
      trial.marks.length = marks;
      failure = error;
    }
  }
  throw failure;
}

/** The candidate with other values below it. */
const shifted = (candidate, shift) => (shift === 0 ? candidate : {
  ...candidate,
  make: (trial, slot, over) => {
    trial.shift = shift;
    try {
      return candidate.make(trial, slot, over);
    } finally {
      trial.shift = 0;
    }
  },
});

const mostShifts = 4;

/** Runs an attempt with the candidate, and again with other values below it while it fails. */
function attempt(candidate, run) {
  const shifts = candidate.fields || candidate.parameters?.length > 0 ? mostShifts : 1;
  let failure;
  for (let shift = 0; shift < shifts; shift++) {
    const other = shifted(candidate, shift);
    try {
      return { candidate: other, result: run(other) };
    } catch (error) {
      failure ??= error;
    }
  }
  throw failure;
}

/** A struct with what it needs and what is given. */
function struct(fqn, trial, slot, over, depth) {
  if (depth > mostDepth) throw new Error(`${fqn} is nested too deep`);
  const result = { ...recipes.structs[fqn]?.(trial) };
  for (const field of fieldsOf(fqn)) {
    const at = slot ? `${slot}.${field.name}` : field.name;
    if (over?.[field.name]) result[field.name] = over[field.name](trial, at);
    else if (!field.optional && !(field.name in result)) result[field.name] = first(field.type, trial, at, `${fqn}#${field.name}`, depth);
  }
  return result;
}

/** Arguments up to the last one that is needed or given. */
function args(parameters, trial, slot, owner, over, depth) {
  const wanted = parameters.map(p => Boolean(over?.[p.name]) || (!p.optional && !p.variadic));
  return parameters.slice(0, wanted.lastIndexOf(true) + 1).map((p, i) => {
    const at = slot ? `${slot}.${p.name}` : p.name;
    if (over?.[p.name]) return over[p.name](trial, at);
    return wanted[i] ? first(p.type, trial, at, `${owner}#${p.name}`, depth) : undefined;
  });
}

/** A construct with what it needs and what is given. */
function construct(fqn, scope, id, trial, slot, over, depth = 0) {
  if (depth > mostDepth) throw new Error(`${fqn} is nested too deep`);
  const props = (types[fqn].initializer.parameters ?? [])[2];
  const make = name => fixture(`aws-cdk-lib.${name}`, depth).make(trial, undefined);
  const recipe = without(recipes.props[fqn]?.(trial, make) ?? {}, over);
  if (id === subjectId) trial.recipe = Object.keys(recipe);
  const given = props?.type.fqn ? merge(recipe, struct(props.type.fqn, trial, slot, withRecipe(over, recipe), depth)) : Object.keys(recipe).length > 0 ? recipe : undefined;
  if (id === subjectId) trial.props = given;
  const made = new (load(fqn))(scope, id, given);
  recipes.after[fqn]?.(made, make);
  return made;
}

// A part of the recipe that is given as undefined is left out.
const without = (recipe, over) => Object.fromEntries(Object.entries(recipe).filter(([name]) => !(over && name in over) || over[name]));
const withRecipe = (over, recipe) => ({ ...Object.fromEntries(Object.entries(recipe).map(([name, value]) => [name, () => value])), ...over });
const merge = (recipe, props) => ({ ...recipe, ...props });

module.exports = { candidates, construct, args, isEnumerable, fixture, attempt };
