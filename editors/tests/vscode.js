// Driven by vscode.py: starts the extension with the editor and its client library replaced by just enough of them, and says what it did.
const fs = require('fs');
const Module = require('module');
const path = require('path');

const folder = path.join(process.env.MANDATE_EDITORS, 'vscode');
const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
const seen = { commands: [], executed: [], requests: [], shown: [] };
const set = JSON.parse(process.env.MANDATE_SETTINGS);

class Disposable { dispose() {} }
class EventEmitter { constructor() { this.event = () => new Disposable(); } fire() {} }

class LanguageClient {
  constructor(id, name, server, options) {
    Object.assign(seen, { id, name, server: server.run, selector: options.documentSelector, options: options.initializationOptions });
    this.options = options;
    this.outputChannel = { show() {} };
    this.code2ProtocolConverter = { asTextDocumentIdentifier: (d) => ({ uri: d.uri }), asPosition: (p) => p };
    this.protocol2CodeConverter = { asWorkspaceEdit: async (edit) => ({ converted: edit }), asRange: (range) => range };
  }
  async start() {
    seen.started = (seen.started || 0) + 1;
    const items = [{ section: 'mandate' }, { section: 'mandate', scopeUri: 'file:///mappe' }];
    seen.configuration = this.options.middleware.workspace.configuration({ items });
    this.initializeResult = { capabilities: { experimental: { mandate: { ask: true, interview: true, advice: true } } } };
  }
  async stop() { seen.stopped = (seen.stopped || 0) + 1; }
  async sendRequest(method, params) {
    seen.requests.push({ method, params });
    if (method === 'mandate/advice' && params.id !== 'BUFDIR.1.MD' && !/^(EVA002|bufdir\.1)$/.test(params.id)) throw new Error('no such advice');
    if (method === 'mandate/advice') return { kind: 'markdown', value: 'råd' };
    if (method === 'mandate/interview') return interviewed(params);
    return { status: 'answered', answer: { kind: 'markdown', value: 'svar' }, suggestions: [{ title: 'Skriv det', edit: { changes: {} } }],
      references: [{ id: 'bufdir.1', title: 'Forankring', source: 'Bufdir 2018', uri: 'mandate-advice:/bufdir.1.md' },
        { id: 'evaluation', title: 'Evaluering: årlig', source: 'linje 4', uri: 'file:///a.mandat', range: { start: { line: 3, character: 0 } } }], followUps: ['Hva er neste?'] };
  }
}

/** A server with two questions, the first of which takes one of two answers. */
const given = {};
function interviewed({ answers }) {
  const edits = [];
  const errors = {};
  for (const { id, value } of answers || []) {
    if (id === 'evaluation.frequency' && !['hvert halvår', 'årlig'].includes(value)) errors[id] = `«${value}» sier ikke hvor ofte.`;
    else { given[id] = value; edits.push({ textDocument: { uri: 'file:///a.mandat', version: 7 }, edits: [{ newText: value }] }); }
  }
  const fields = [
    { id: 'evaluation.frequency', question: 'Hvor ofte?', kind: 'frequency', required: true,
      choices: [{ value: 'hvert halvår', label: 'hvert halvår' }, { value: 'årlig', label: 'årlig' }] },
    { id: 'evaluation.method', question: 'Hvordan?', kind: 'string', required: true },
  ].map((field) => ({ ...field, current: given[field.id], error: errors[field.id] }));
  return { fields, edit: edits.length ? { documentChanges: edits } : undefined, done: fields.every((field) => field.current), mandate: 1, language: 'nn' };
}

const registered = {};
const editor = { document: { languageId: 'mandate', uri: 'file:///a.mandat' }, selection: { active: { line: 0, character: 3 } } };
const vscode = {
  env: { language: 'en' },
  EventEmitter,
  Location: class { constructor(uri, range) { Object.assign(this, { uri, range }); } },
  Uri: { parse: (text) => ({ toString: () => text, path: text.replace(/^[^:]*:/, '') }), from: (parts) => ({ ...parts, toString: () => `${parts.scheme}:${parts.path}` }) },
  workspace: {
    getConfiguration: (section) => ({
      get: (key) => (set[`${section}.${key}`] !== undefined ? set[`${section}.${key}`] : (manifest.contributes.configuration.properties[`${section}.${key}`] || {}).default),
      inspect: (key) => ({ defaultValue: (manifest.contributes.configuration.properties[`${section}.${key}`] || {}).default, globalValue: set[`${section}.${key}`] }),
    }),
    registerTextDocumentContentProvider: (scheme, provider) => { registered[scheme] = provider; return new Disposable(); },
    onDidChangeConfiguration: (run) => { registered.changed = run; return new Disposable(); },
    createFileSystemWatcher: (pattern) => { seen.watched = pattern; return new Disposable(); },
    openTextDocument: async (options) => options,
    textDocuments: [{ uri: { toString: () => 'file:///a.mandat' }, version: 7 }],
    applyEdit: async (edit) => { seen.applied = edit; return true; },
  },
  window: {
    activeTextEditor: editor,
    showInputBox: async () => 'Hva mangler?',
    showQuickPick: async (items) => items[0],
    showTextDocument: async () => editor,
    showErrorMessage: async (text) => { seen.shown.push(text); },
    showWarningMessage: async (text) => { seen.shown.push(text); },
    showInformationMessage: async (text) => { seen.shown.push(text); },
  },
  commands: {
    registerCommand: (name, run) => { registered[name] = run; seen.commands.push(name); return new Disposable(); },
    executeCommand: async (name, argument) => { seen.executed.push([name, String((argument || {}).name || (argument || {}).kind || argument || '')]); },
  },
  chat: { createChatParticipant: (id, run) => { seen.participant = id; registered.chat = run; return (registered.participant = {}); } },
};

const load = Module._load;
Module._load = (name, ...rest) => (name === 'vscode' ? vscode : name === 'vscode-languageclient/node' ? { LanguageClient } : load(name, ...rest));

(async () => {
  const extension = require(path.join(folder, manifest.main));
  await extension.activate({ subscriptions: [] });
  for (const name of ['next', 'ask', 'new', 'fixAll', 'output']) await registered[`mandate-lint.${name}`]();
  seen.first = seen.applied;
  seen.page = registered['mandate-answer'].provideTextDocumentContent({ toString: () => 'mandate-answer:/Hva mangler.md' });
  seen.advice = await registered['mandate-advice'].provideTextDocumentContent({ path: '/bufdir.1.md' });
  const history = [];
  /** A turn of the chat, and what was said in it. */
  const turn = async (prompt, command) => {
    const said = [];
    const stream = {
      markdown: (text) => said.push(text.trim()), anchor: (target, title) => said.push(title + (target.range ? ` @${target.range.start.line}` : '')),
      button: (button) => said.push([button.title, button.command, ...button.arguments]),
    };
    const result = await registered.chat({ prompt, command }, { history }, stream, {});
    history.push({ result });
    return { said: said.filter(Boolean), followUps: registered.participant.followupProvider.provideFollowups(result).map((one) => one.prompt || `/${one.command}`) };
  };
  seen.asked = await turn('Hvem bør koordinere?');
  seen.explained = [await turn('eva002', 'forklar'), await turn('trinn 3', 'forklar')];
  seen.interview = [];
  for (const [prompt, command] of [['', 'start'], ['iblant'], ['Hva betyr det?'], ['', 'neste'], ['', 'neste'], ['', 'neste'], ['', 'start']]) {
    seen.interview.push(await turn(prompt, command));
  }
  seen.interview.push(await turn('hvert halvår'));
  seen.written = seen.applied;
  seen.interview.push(await turn('spørreskjema'));
  seen.given = given;
  seen.applied = undefined;
  await registered['mandate-lint.apply']({ documentChanges: [{ textDocument: { uri: 'file:///a.mandat', version: 6 }, edits: [] }] });
  seen.stale = seen.applied;
  seen.left = [await turn('', 'start'), await turn('', 'slutt'), await turn('Hva mangler?')];
  seen.bare = await turn('', 'forklar');
  vscode.window.activeTextEditor = undefined;
  seen.without = await turn('', 'start');
  await registered.changed({ affectsConfiguration: (name) => name === 'mandate-lint.path' });
  await extension.deactivate();
  fs.writeFileSync(process.env.MANDATE_RESULT, JSON.stringify(seen));
})().catch((problem) => { console.error(problem); process.exit(1); });
