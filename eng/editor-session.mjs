// An editor's session with a C# language server (csharp-ls, as Neovim, Emacs and Helix use it), over its standard input and output: opens a file
// of an app, types, and checks after each step what the server underlines. It loads analyzers as IDEs do: live, from the package, document by document.
// node eng/editor-session.mjs ROOT FILE EXPECTED: EXPECTED holds lines such as "AppStack.cs(12,30): warning IG3001".
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [root, file, expected] = process.argv.slice(2).map(path => resolve(path));
const uri = pathToFileURL(file).href;
const settings = { csharp: { analyzersEnabled: true } };

/** JSON-RPC as language servers speak it. */
class Server {
  #process = spawn('dotnet', ['tool', 'run', 'csharp-ls', '--', '--loglevel', 'error'], { stdio: ['pipe', 'pipe', 'inherit'] });
  #waiting = new Map();
  #received = Buffer.alloc(0);
  #last = 0;

  constructor() {
    this.#process.stdout.on('data', data => {
      this.#received = Buffer.concat([this.#received, data]);
      for (let message = this.#next(); message; message = this.#next()) this.#handle(message);
    });
    process.on('exit', () => this.#process.kill());
    this.#process.on('exit', code => { if (code) { console.error(`csharp-ls ended with ${code}`); process.exit(1); } });
  }

  request(method, params) {
    const id = ++this.#last;
    const answer = new Promise((done, failed) => this.#waiting.set(id, { done, failed }));
    this.#send({ id, method, params });
    return answer;
  }

  notify(method, params) { this.#send({ method, params }); }

  #send(message) {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #next() {
    const head = this.#received.indexOf('\r\n\r\n');
    if (head < 0) return null;
    const end = head + 4 + Number(/Content-Length: (\d+)/i.exec(this.#received.subarray(0, head))[1]);
    if (this.#received.length < end) return null;
    const message = JSON.parse(this.#received.subarray(head + 4, end));
    this.#received = this.#received.subarray(end);
    return message;
  }

  #handle({ id, method, params, result, error }) {
    if (id === undefined) return;
    if (method) return this.#send({ id, result: method === 'workspace/configuration' ? params.items.map(() => settings.csharp) : null });
    const { done, failed } = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) failed(new Error(error.message)); else done(result);
  }
}

/** The findings of the open file, as "AppStack.cs(12,30): warning IG3001", in order. */
async function told() {
  const { items } = await server.request('textDocument/diagnostic', { textDocument: { uri } });
  return items.filter(item => /^(IG|AD)\d+/.test(item.code)).sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character)
    .map(({ range: { start }, severity, code }) => `${basename(file)}(${start.line + 1},${start.character + 1}): ${['error', 'warning', 'info', 'hint'][severity - 1]} ${code}`);
}

function type(changed) {
  server.notify('textDocument/didChange', { textDocument: { uri, version: ++version }, contentChanges: [{ text: changed }] });
}

const server = new Server();
const text = readFileSync(file, 'utf8');
let version = 1;
const folder = { uri: pathToFileURL(root).href, name: basename(root) };
await server.request('initialize', { processId: process.pid, rootUri: folder.uri, workspaceFolders: [folder], capabilities: { workspace: { configuration: true } } });
server.notify('initialized', {});
server.notify('workspace/didChangeConfiguration', { settings });
server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'csharp', version, text } });

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
type(text.slice(0, at) + typed + text.slice(at));
assert.deepEqual(await told(), [...before, `AppStack.cs(${line},${column('Queue(')}): warning IG3001`, `AppStack.cs(${line},${column('QueueEncryption')}): error IG2001`], 'after a queue is typed');

type(text.replace('UNENCRYPTED', 'SQS_MANAGED'));
assert.deepEqual(await told(), before.filter(finding => !finding.endsWith('IG2001')), 'after the encryption is put right');

type(text.replace('{ Encryption', '{ Encryp'));
assert.ok((await told()).every(finding => !/AD\d+/.test(finding)), 'while the code does not compile');

type(text);
assert.deepEqual(await told(), before, 'after all is undone');
console.log(`A language server underlines the ${before.length} findings of ${basename(file)}, live.`);
process.exit(0);
