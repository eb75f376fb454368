'use strict';
// Time limits are counted in the processor time of this process, so that a busy machine gives the same models.
const now = () => process.cpuUsage().user / 1000;

module.exports = { now };
