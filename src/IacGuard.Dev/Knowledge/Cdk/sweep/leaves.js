'use strict';
// Values that are recognised again in a template: texts, numbers, durations, sizes, policy statements, principals.
const { cdk } = require('./manifest.js');
const { keep } = require('./origins.js');
const iam = cdk.aws_iam;

// Letters of both kinds show what is put into lower case on the way.
const texts = {
  text: n => v => `Mk${n}${v}`,
  lower: n => v => `mk${n}${v}`,
  fifo: n => v => `mk${n}${v}.fifo`,
  cidr: n => v => `10.${v === 'a' ? n : n + 100}.0.0/16`,
  arn: n => v => `arn:aws:iam::123456789012:role/mk${n}${v}`,
  zone: () => v => `us-east-1${v}`,
  url: n => v => `https://mk${n}${v}.example.com/`,
  json: n => v => `{"mk":"mk${n}${v}"}`,
  mail: n => v => `mk${n}${v}@example.com`,
  slash: n => v => `/mk${n}${v}`,
  slashes: n => v => `/mk${n}${v}/`,
  window: () => v => (v === 'a' ? 'mon:03:00-mon:04:00' : 'tue:03:00-tue:04:00'),
  action: n => v => `s3:Mk${n}${v}`,
  digits: n => v => String(v === 'a' ? n + 40 : n + 41),
};

const numbers = [[7, 9], [61, 67], [128, 256], [1, 2], [30, 60], [400, 500], [1024, 2048], [3600, 7200], [0.5, 0.6], [1440, 2880], [365, 731], [20000, 20001]];
const unit = { s: 1, min: 60, h: 3600, d: 86400 };
const durations = [[7, 11, 'min'], [61, 127, 's'], [3, 5, 'd'], [2, 5, 'h'], [7, 9, 's'], [1, 2, 'min'], [7, 14, 'd'], [100, 180, 'd'], [15, 30, 'min']];
const sizes = [[2048, 3072], [512, 1024], [10240, 11264], [1, 2], [131072, 132096]];

const text = (name = 'text') => ({
  key: '*', kind: 'string', label: name,
  make: (trial, slot) => {
    const spell = texts[name](trial.numberOf(slot));
    return trial.mark(slot, 'string', spell('a'), spell('b'));
  },
});

const number = ([first, second]) => ({
  key: '*', kind: 'number', label: String(first),
  make: (trial, slot) => {
    // Two slots never hold the same number in one trial, else it could not be told whose it is.
    const taken = trial.marks.filter(mark => mark.kind === 'number').map(mark => mark.raw - (trial.variant === 0 ? first : second));
    let step = 0;
    while (taken.includes(step)) step++;
    return trial.mark(slot, 'number', first + step, second + step);
  },
});

const duration = ([first, second, u]) => ({
  key: '*', kind: 'duration', label: first + u,
  make: (trial, slot) => trial.mark(slot, 'duration', first * unit[u], second * unit[u], s => keep(
    u === 's' ? cdk.Duration.seconds(s) : u === 'min' ? cdk.Duration.minutes(s / 60) : u === 'h' ? cdk.Duration.hours(s / 3600) : cdk.Duration.days(s / 86400), { duration: s })),
});

const size = ([first, second]) => ({
  key: '*', kind: 'size', label: String(first), make: (trial, slot) => trial.mark(slot, 'size', first, second, m => keep(cdk.Size.mebibytes(m), { size: m })),
});

const date = {
  key: '*', kind: 'date', make: (trial, slot) => trial.mark(slot, 'date', '2031-01-02T00:00:00.000Z', '2032-03-04T00:00:00.000Z', t => new Date(t)),
};

const json = {
  key: '*', kind: 'json', make: (trial, slot) => {
    const n = trial.numberOf(slot);
    return { mk: trial.mark(slot, 'json', `mk${n}a`, `mk${n}b`) };
  },
};

// The id of the statement finds it again; statements with an id are never merged with others.
const newStatement = (sid, principals) => new iam.PolicyStatement({ sid, actions: ['s3:GetObject'], resources: ['*'], principals });
const statement = principals => ({
  key: '*', kind: 'statement', make: (trial, slot) => {
    const n = trial.numberOf(slot);
    return trial.mark(slot, 'statement', `mk${n}a`, `mk${n}b`, sid => keep(newStatement(sid, principals?.()), { statement: newStatement(sid, principals?.()).toStatementJson() }));
  },
});
const policy = principals => ({
  key: '*', kind: 'document', make: (trial, slot) => {
    const n = trial.numberOf(slot);
    return trial.mark(slot, 'document', `mk${n}a`, `mk${n}b`, sid => keep(new iam.PolicyDocument({ statements: [newStatement(sid, principals?.())] }), { document: newStatement(sid, principals?.()).toStatementJson() }));
  },
});
const principal = {
  key: '*', kind: 'principal', make: (trial, slot) => {
    const n = trial.numberOf(slot);
    return trial.mark(slot, 'principal', `arn:aws:iam::123456789012:user/mk${n}a`, `arn:aws:iam::123456789012:user/mk${n}b`, arn => keep(new iam.ArnPrincipal(arn), { principal: arn }));
  },
};
const root = () => [new iam.ArnPrincipal('arn:aws:iam::123456789012:root')];

module.exports = {
  text, textFormats: Object.keys(texts), number, numbers, duration, durations, size, sizes, date, json, statement, policy, principal, root,
};
