// A language server for C# (csharp-ls, as Neovim, Emacs and Helix use it), spoken to over its standard input and output. It loads analyzers as IDEs do: from the
// package, document by document.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';

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

/** A file of a project, open in an editor. */
export class OpenFile {
  #server = new Server();
  #version = 1;
  #uri;

  /** Opens FILE of the project or solution in ROOT; await the first `told`. */
  static async open(root, file) {
    const opened = new OpenFile();
    opened.#uri = pathToFileURL(file).href;
    opened.text = readFileSync(file, 'utf8');
    const folder = { uri: pathToFileURL(root).href, name: basename(root) };
    await opened.#server.request('initialize', { processId: process.pid, rootUri: folder.uri, workspaceFolders: [folder], capabilities: { workspace: { configuration: true } } });
    opened.#server.notify('initialized', {});
    opened.#server.notify('workspace/didChangeConfiguration', { settings });
    opened.#server.notify('textDocument/didOpen', { textDocument: { uri: opened.#uri, languageId: 'csharp', version: 1, text: opened.text } });
    return opened;
  }

  /** The whole text is another one, as after typing. */
  type(text) {
    this.#server.notify('textDocument/didChange', { textDocument: { uri: this.#uri, version: ++this.#version }, contentChanges: [{ text }] });
  }

  /** What is underlined, as the protocol says it. */
  async told() {
    return (await this.#server.request('textDocument/diagnostic', { textDocument: { uri: this.#uri } })).items;
  }
}
