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

module.exports = { named, clusterWithInstances, clusterWithNamespace };
