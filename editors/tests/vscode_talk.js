// Driven by vscode.py: the extension's chat against the real server, with the editor and its client library replaced by just enough of them.
const { spawn } = require('child_process');
const fs = require('fs');
const Module = require('module');
const path = require('path');
const { pathToFileURL } = require('url');

const folder = path.join(process.env.MANDATE_EDITORS, 'vscode');
const seen = { notes: [], turns: {} };

/** The mandate as the editor holds it. */
const mandate = {
  edit(text) {
    this.text = text;
    this.version += 1;
    client.notify('textDocument/didChange', { textDocument: { uri: this.uri, version: this.version }, contentChanges: [{ text }] });
  },
  languageId: 'mandate', version: 1, text: fs.readFileSync(process.env.MANDATE_FILE, 'utf8'), uri: pathToFileURL(process.env.MANDATE_FILE).href,
};

class LanguageClient {
  constructor(_id, _name, server, { initializationOptions }) {
    this.run = server.run;
    this.options = initializationOptions;
    this.waiting = new Map();
    this.last = 0;
    this.outputChannel = { show() {} };
    this.code2ProtocolConverter = { asTextDocumentIdentifier: (one) => ({ uri: one.uri }), asPosition: (place) => place };
    this.protocol2CodeConverter = { asWorkspaceEdit: async (edit) => edit, asRange: (range) => range };
  }

  async start() {
    this.server = spawn(this.run.command, this.run.args, { stdio: ['pipe', 'pipe', 'ignore'] });
    let waiting = Buffer.alloc(0);
    this.server.stdout.on('data', (bytes) => {
      waiting = Buffer.concat([waiting, bytes]);
      for (;;) {
        const head = waiting.indexOf('\r\n\r\n');
        if (head < 0) return;
        const length = Number(/Content-Length: (\d+)/i.exec(waiting.subarray(0, head).toString())[1]);
        if (waiting.length < head + 4 + length) return;
        this.take(JSON.parse(waiting.subarray(head + 4, head + 4 + length).toString()));
        waiting = waiting.subarray(head + 4 + length);
      }
    });
    const capabilities = { general: { positionEncodings: ['utf-16'] }, workspace: { applyEdit: true, workspaceEdit: { documentChanges: true } },
      textDocument: { hover: { contentFormat: ['markdown', 'plaintext'] } } };
    this.initializeResult = await this.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities, locale: 'en', initializationOptions: this.options });
    this.notify('initialized', {});
    this.notify('textDocument/didOpen', { textDocument: { uri: mandate.uri, languageId: 'mandate', version: mandate.version, text: mandate.text } });
  }

  async stop() {
    await this.sendRequest('shutdown');
    this.notify('exit');
    await new Promise((done) => this.server.on('close', done));
  }

  take(message) {
    if (message.method && message.id !== undefined) return this.write({ id: message.id, result: null });
    if (message.method) return undefined;
    const [done, failed] = this.waiting.get(message.id);
    return message.error ? failed(new Error(message.error.message)) : done(message.result);
  }

  write(message) {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  notify(method, params) { this.write({ method, params }); }

  sendRequest(method, params) {
    const id = (this.last += 1);
    return new Promise((...ends) => { this.waiting.set(id, ends); this.write({ id, method, params }); });
  }
}

let client;
class Kept extends LanguageClient { constructor(...all) { super(...all); client = this; } }

function offset(text, { line, character }) {
  let at = 0;
  for (let count = 0; count < line; count += 1) at = text.indexOf('\n', at) + 1;
  return at + character;
}

async function applyEdit(edit) {
  let { text } = mandate;
  for (const { textDocument, edits } of edit.documentChanges) {
    if (textDocument.version !== mandate.version) seen.notes.push(`an edit of version ${textDocument.version}, not ${mandate.version}`);
    const last = [...edits].sort((a, b) => offset(mandate.text, b.range.start) - offset(mandate.text, a.range.start));
    for (const { range, newText } of last) {
      text = text.slice(0, offset(text, range.start)) + newText + text.slice(offset(text, range.end));
    }
  }
  mandate.edit(text);
  return true;
}

const registered = {};
const disposable = { dispose() {} };
const register = (name, run) => { registered[name] = run; return disposable; };
const vscode = {
  env: { language: 'en' },
  EventEmitter: class { constructor() { this.event = () => disposable; } fire() {} },
  Location: class { constructor(uri, range) { Object.assign(this, { uri, range }); } },
  Uri: { parse: (text) => ({ text }) },
  workspace: {
    applyEdit, getConfiguration: () => ({ get: () => undefined, inspect: (key) => (key === 'language' ? { globalValue: 'nb' } : undefined) }), registerTextDocumentContentProvider: register,
    onDidChangeConfiguration: () => disposable, createFileSystemWatcher: () => disposable,
    textDocuments: [{ uri: { toString: () => mandate.uri }, get version() { return mandate.version; } }],
  },
  window: {
    activeTextEditor: { document: mandate, selection: { active: { line: 0, character: 0 } } },
    showErrorMessage: async (text) => { seen.notes.push(text); }, showWarningMessage: async (text) => { seen.notes.push(text); },
    showInformationMessage: async (text) => { seen.notes.push(text); },
  },
  commands: { registerCommand: register },
  chat: { createChatParticipant: (_id, run) => { registered.chat = run; return (registered.participant = {}); } },
};
const load = Module._load;
Module._load = (name, ...rest) => (name === 'vscode' ? vscode : name === 'vscode-languageclient/node' ? { LanguageClient: Kept } : load(name, ...rest));

(async () => {
  const extension = require(path.join(folder, 'extension.js'));
  await extension.activate({ subscriptions: [] });
  const history = [];
  const turn = async (name, prompt, command) => {
    const [said, links, buttons] = [[], [], []];
    const stream = { markdown: (text) => said.push(text), button: (button) => buttons.push(button),
      anchor: (target, title) => { said.push(title); links.push([title, target.text || target.range.start.line]); } };
    const result = await registered.chat({ prompt, command }, { history }, stream, {});
    history.push({ result });
    const followUps = registered.participant.followupProvider.provideFollowups(result).map((one) => one.label || one.prompt);
    seen.turns[name] = { prompt, command, said: said.join('').trim(), links, followUps };
    return buttons;
  };
  const press = (button) => registered[button.command](...button.arguments);
  await turn('advice', 'Hvem bør koordinere?');
  await turn('fact', 'Hvem koordinerer?');
  await turn('rule', 'EVA002', 'forklar');
  await turn('bare', '', 'forklar');
  const [frequency] = await turn('instruction', 'Sett evalueringen til kvartalsvis');
  await press(frequency);
  seen.changed = mandate.text;
  await press(frequency);
  mandate.edit(mandate.text.replace(/Evaluering: .*\n/, ''));
  await turn('start', '', 'start');
  await turn('middle', 'Hva betyr det?');
  await turn('answer', 'Kommunen har satt av lønn 🌱');
  for (let at = 0; !seen.turns.frequency; at += 1) {
    const { said } = Object.values(seen.turns).at(-1);
    if (said.includes('Hvor ofte skal samarbeidet evalueres?')) seen.turns.frequency = Object.values(seen.turns).at(-1);
    else await turn(`until ${at}`, '', 'neste');
    if (at > 20) throw new Error('is not asked how often');
  }
  await turn('refused', 'iblant');
  await turn('passed', '', 'neste');
  await turn('method', 'spørreskjema til familiene');
  await turn('after', 'Leder for kultur');
  await turn('begun', '', 'start');
  await turn('again', '', 'start');
  await turn('left', '', 'slutt');
  seen.text = mandate.text;
  mandate.edit('Mandat: A\nMål: x\n\nMandat: B\n');
  vscode.window.activeTextEditor.selection.active = { line: 3, character: 2 };
  await turn('second', '', 'start');
  await turn('answered', 'Færre faller fra');
  seen.two = mandate.text;
  await extension.deactivate();
  fs.writeFileSync(process.env.MANDATE_RESULT, JSON.stringify(seen));
})().catch((problem) => { console.error(problem); process.exit(1); });
