// An editor's session: opens a file of an app, types, and checks after each step what is underlined.
// node eng/editor-session.mjs ROOT FILE EXPECTED: EXPECTED holds lines such as "AppStack.cs(12,30): warning IG3001".
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { OpenFile } from './language-server.mjs';

const [root, file, expected] = process.argv.slice(2).map(path => resolve(path));
setTimeout(() => { console.error('the language server does not answer'); process.exit(1); }, 300_000).unref();
const editor = await OpenFile.open(root, file);
const { text } = editor;

/** The findings of the open file, as "AppStack.cs(12,30): warning IG3001", in order. */
async function told() {
  return (await editor.told()).filter(item => /^(IG|AD)\d+/.test(item.code)).sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character)
    .map(({ range: { start }, severity, code }) => `${basename(file)}(${start.line + 1},${start.character + 1}): ${['error', 'warning', 'info', 'hint'][severity - 1]} ${code}`);
}

const before = readFileSync(expected, 'utf8').trim().split('\n');
let opened = [];
for (const end = Date.now() + 120_000; opened.length === 0 && Date.now() < end;) {
  opened = await told();
  if (opened.length === 0) await new Promise(done => setTimeout(done, 500));
}
assert.deepEqual(opened, before, 'what is underlined in the open file');

const at = text.indexOf('\n', text.indexOf('GrantConsumeMessages'));
const typed = '\n            new Queue(this, "Typed", new QueueProps { Encryption = QueueEncryption.UNENCRYPTED });';
const column = word => typed.indexOf(word); // from one, since the line break is before it
const line = text.slice(0, at).split('\n').length + 1;
editor.type(text.slice(0, at) + typed + text.slice(at));
assert.deepEqual(await told(), [...before, `AppStack.cs(${line},${column('Queue(')}): warning IG3001`, `AppStack.cs(${line},${column('QueueEncryption')}): error IG2001`], 'after a queue is typed');

editor.type(text.replace('UNENCRYPTED', 'SQS_MANAGED'));
assert.deepEqual(await told(), before.filter(finding => !finding.endsWith('IG2001')), 'after the encryption is put right');

editor.type(text.replace('{ Encryption', '{ Encryp'));
assert.ok((await told()).every(finding => !/AD\d+/.test(finding)), 'while the code does not compile');

editor.type(text);
assert.deepEqual(await told(), before, 'after all is undone');
console.log(`A language server underlines the ${before.length} findings of ${basename(file)}, live.`);
process.exit(0);
