'use strict';
// Constructs to refer to that are more than the minimum, and how they are given.
const { cdk } = require('../manifest.js');
const { ecs, ec2 } = { ecs: cdk.aws_ecs, ec2: cdk.aws_ec2 };

const clusterWithInstances = (scope, id) => {
  const cluster = new ecs.Cluster(scope, id);
  cluster.addCapacity('Capacity', { instanceType: new ec2.InstanceType('t3.micro') });
  return cluster;
};

const clusterWithNamespace = (scope, id, { variant }) => new ecs.Cluster(scope, id, { defaultCloudMapNamespace: { name: ['a.local', 'b.local'][variant] } });

/** Gives a construct that is made once. */
const named = (key, make) => (trial, slot) => {
  const made = trial.fixture(key, make);
  const path = require('../trial.js').pathOf(made);
  trial.mark(slot, 'construct', path, path);
  return made;
};

/** The same as a value to try. */
const keyed = (key, make) => ({ key: '*', kind: 'construct', make: named(key, make) });

/** A plain example of a class, as a value to try. */
const plain = fqn => ({ key: '*', kind: 'construct', make: (trial, slot) => require('../values.js').fixture(`aws-cdk-lib.${fqn}`).make(trial, slot) });

/** A value that differs between the variants is seen to be unknown wherever it lands. */
const unseen = (trial, first, second) => trial.mark(undefined, 'varied', first, second);

module.exports = { named, keyed, plain, unseen, clusterWithInstances, clusterWithNamespace };
