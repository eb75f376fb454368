// Turns templates into C# of CDK stacks. Usage: node translate.js LIST, where each line of LIST is "class name <tab> template <tab> output file".
'use strict';
const fs = require('fs');

const load = () => {
  for (const key of Object.keys(require.cache).filter((k) => k.includes('cdk-from-cfn'))) {
    delete require.cache[key];
  }
  return require('cdk-from-cfn');
};

let converter = load();
for (const line of fs.readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean)) {
  const [name, template, output] = line.split('\t');
  try {
    fs.writeFileSync(output, converter.transmute(fs.readFileSync(template, 'utf8'), 'csharp', name, 'stack'));
  } catch (e) {
    // A panic leaves the module broken.
    if (e instanceof WebAssembly.RuntimeError) {
      converter = load();
    }
  }
}
