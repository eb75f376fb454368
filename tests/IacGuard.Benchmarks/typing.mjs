// What an editor waits for after a key: node tests/IacGuard.Benchmarks/typing.mjs ROOT FILE KEYS prints the milliseconds of each of the last half of KEYS keys.
import { resolve } from 'node:path';
import { OpenFile } from '../../eng/language-server.mjs';

const [root, file] = process.argv.slice(2, 4).map(path => resolve(path));
const keys = Number(process.argv[4]);
const editor = await OpenFile.open(root, file);
await editor.told();

// A comment grows in front of the last statement of the file.
const at = editor.text.lastIndexOf(';');
for (let key = 1; key <= keys; key++) {
  editor.type(`${editor.text.slice(0, at)} /*${'x'.repeat(key)}*/${editor.text.slice(at)}`);
  const start = performance.now();
  await editor.told();
  if (key > keys / 2) console.log(Math.round(performance.now() - start));
}
process.exit(0);
