'use strict';
// One trial: a fresh app with one stack, synthesized in memory. Nothing is written but assets, below the sweep's own folder.
const fs = require('fs');
const path = require('path');
const { cdk, library, modules } = require('./manifest.js');
const { Construct } = require(path.join(modules, 'constructs'));
const { prepareApp } = require(path.join(library, 'core', 'lib', 'private', 'prepare-app.js'));

const temp = process.env.SWEEP_TEMP;
const stackName = 'MkStack';
const subjectId = 'MkId';
const fixtureScope = 'fx';
const numbers = new Map();

class Trial {
  /** @param variant 0 or 1: which of its two values each marked value takes. */
  constructor(flags, variant) {
    this.variant = variant;
    this.app = new cdk.App({ analyticsReporting: false, treeMetadata: false, stackTraces: false, outdir: path.join(temp, 'out'), context: flags });
    this.stack = new cdk.Stack(this.app, stackName);
    this.fixtureScope = new Construct(this.stack, fixtureScope);
    this.fixtures = new Map();
    this.makers = new Map();
    this.marks = [];
    this.quiet = 0;
    this.copy = 0;
    this.shift = 0;
  }

  /** A value that is recognised again in the template: the first or the second one by the trial's variant. */
  mark(slot, kind, first, second, value = v => v) {
    if (this.quiet > 0) return value(first);
    const raw = this.variant === 0 ? first : second;
    this.marks.push({ slot, kind, raw });
    return value(raw);
  }

  /** The number in a slot's marked text: the same in every trial, so that effects of different trials can be put together. */
  numberOf(slot) {
    const key = slot + (this.copy || '');
    return numbers.get(key) ?? numbers.set(key, numbers.size + 1).get(key);
  }

  /** A construct to refer to, made once per key by make(scope, id, trial). */
  fixture(key, make) {
    if (!this.fixtures.has(key)) {
      this.makers.set(key, make);
      this.quiet++;
      try {
        this.fixtures.set(key, make(this.fixtureScope, key.replace(/[^A-Za-z0-9]/g, ''), this));
      } finally {
        this.quiet--;
      }
    }
    return this.fixtures.get(key);
  }

  /** The resources by construct path below the stack, references as '@path'. Throws what the synthesis would throw. */
  synthesize() {
    invokeAspects(this.stack, []);
    prepareApp(this.app);
    const nodes = this.stack.node.findAll();
    for (const node of nodes) {
      const [error] = node.node.validate();
      if (error) throw new Error(error);
    }
    const resources = nodes.filter(cdk.CfnResource.isCfnResource);
    const pathById = new Map(resources.map(r => [this.stack.resolve(r.logicalId), pathOf(r)]));
    const result = {};
    for (const resource of resources) {
      const at = pathOf(resource);
      if (/^fx\/awsec2Vpc\d?\//.test(at) && !resource.cfnResourceType.includes('SecurityGroup')) continue;
      const [[, body]] = Object.entries(this.stack.resolve(resource._toCloudFormation()).Resources);
      const { Metadata, DependsOn, ...rest } = body;
      result[at] = relink(rest, pathById);
    }
    this.pathById = pathById;
    return result;
  }

  /** The template of what was synthesized, with construct paths. */
  template() {
    const { Resources, ...rest } = this.stack.resolve(this.stack._toCloudFormation());
    const pathByElement = new Map(this.stack.node.findAll().filter(cdk.CfnResource.isCfnResource).map(r => [this.stack.resolve(r.logicalId), pathOf(r)]));
    return { ...rest, Resources: Object.fromEntries(Object.entries(Resources ?? {}).map(([id, body]) => [id, { ...body, DependsOn: undefined, Metadata: { 'aws:cdk:path': `${stackName}/${pathByElement.get(id)}` } }])) };
  }

  relink(value) {
    return relink(this.stack.resolve(value), this.pathById);
  }
}

const pathOf = construct => construct.node.path.slice(stackName.length + 1);

/** Logical ids in references become '@construct path', which does not change with the construct's content. */
function relink(value, pathById) {
  if (Array.isArray(value)) return value.map(item => relink(item, pathById));
  if (!value || typeof value !== 'object') return value;
  if (typeof value.Ref === 'string' && pathById.has(value.Ref)) return { Ref: '@' + pathById.get(value.Ref) };
  const attribute = value['Fn::GetAtt'];
  if (Array.isArray(attribute) && pathById.has(attribute[0])) return { 'Fn::GetAtt': ['@' + pathById.get(attribute[0]), attribute[1]] };
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined).map(([key, v]) => [key, relink(v, pathById)]));
}

function invokeAspects(construct, inherited) {
  const aspects = [...inherited, ...cdk.Aspects.of(construct).all];
  aspects.forEach(aspect => aspect.visit(construct));
  construct.node.children.forEach(child => invokeAspects(child, aspects));
}

/**
 * A path as the model holds it: below the construct itself, '$slot/...' below a construct that was passed in, '/...' below the stack; '{slot}' in it is
 * the text that a slot holds. '?...' when a part of it is made of something that is not told.
 */
function relative(at, marks) {
  const mark = marks.find(m => m.kind === 'construct' && m.slot && (at === m.raw || at.startsWith(m.raw + '/')));
  const isFixture = at.startsWith(fixtureScope + '/');
  const own = at === subjectId || at.startsWith(subjectId + '/');
  const rest = withSlots(own ? at.slice(subjectId.length + 1) : isFixture && mark ? at.slice(mark.raw.length) : at, marks);
  if ((isFixture && !mark) || isUntold(rest)) return '?' + rest;
  return own ? rest : isFixture ? `$${mark.slot}${rest}` : '/' + rest;
}

const withSlots = (at, marks) => marks.filter(m => m.kind === 'string' && m.slot && m.raw.length > 3).reduce((path, m) => path.replaceAll(m.raw, `{${m.slot}}`), at);

// Names of the sweep itself, marked values changed on the way, and hashes of paths.
const isUntold = at => at.includes(stackName) || at.includes(subjectId) || /\bmk\d+[ab]\b|c8[0-9a-f]{40}/i.test(at.replace(/\{[^}]*\}/g, ''));

function cleanUp() {
  fs.rmSync(path.join(temp, 'out'), { recursive: true, force: true });
}

module.exports = { Trial, stackName, subjectId, fixtureScope, pathOf, relative, cleanUp };
