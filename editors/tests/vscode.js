// Driven by vscode.py: starts the extension with the editor and its client library replaced by just enough of them, and says what it did.
const fs = require('fs');
const Module = require('module');
const path = require('path');

const folder = path.join(process.env.MANDATE_EDITORS, 'vscode');
const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
const seen = { commands: [], executed: [], requests: [], shown: [], texts: [] };
const set = JSON.parse(process.env.MANDATE_SETTINGS);

class Disposable { dispose() {} }
class EventEmitter { constructor() { this.event = () => new Disposable(); } fire() {} }

class LanguageClient {
  constructor(id, name, server, options) {
    Object.assign(seen, { id, name, server: server.run, selector: options.documentSelector, options: options.initializationOptions });
    this.options = options;
    this.outputChannel = { show() {} };
    this.code2ProtocolConverter = { asTextDocumentIdentifier: (d) => ({ uri: d.uri }), asPosition: (p) => p };
    this.protocol2CodeConverter = { asWorkspaceEdit: async (edit) => ({ converted: edit }) };
  }
  async start() {
    seen.started = (seen.started || 0) + 1;
    const items = [{ section: 'mandate' }, { section: 'mandate', scopeUri: 'file:///mappe' }];
    seen.configuration = this.options.middleware.workspace.configuration({ items });
    this.initializeResult = { capabilities: { experimental: { mandate: true } } };
  }
  async stop() { seen.stopped = (seen.stopped || 0) + 1; }
  async sendRequest(method, params) {
    seen.requests.push({ method, params });
    if (method === 'mandate/advice') return { kind: 'markdown', value: 'råd' };
    return { status: 'answered', answer: { kind: 'markdown', value: 'svar' }, suggestions: [{ title: 'Skriv det', edit: { changes: {} } }],
      references: [{ id: 'bufdir.1', title: 'Forankring', source: 'Bufdir 2018', uri: 'mandate-advice:/bufdir.1.md' }], followUps: ['Hva er neste?'] };
  }
}

const registered = {};
const editor = { document: { languageId: 'mandate', uri: 'file:///a.mandat' }, selection: { active: { line: 0, character: 3 } } };
const vscode = {
  l10n: { t: (text, ...values) => { seen.texts.push(text); return text.replace(/\{(\d)\}/g, (_, i) => values[i]); } },
  env: { language: 'nn' },
  EventEmitter,
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
    applyEdit: async (edit) => { seen.applied = edit; return true; },
  },
  window: {
    activeTextEditor: editor,
    showInputBox: async () => 'Hva mangler?',
    showQuickPick: async (items) => items[0],
    showTextDocument: async () => editor,
    showErrorMessage: async (text) => { seen.shown.push(text); },
    showInformationMessage: async (text) => { seen.shown.push(text); },
  },
  commands: {
    registerCommand: (name, run) => { registered[name] = run; seen.commands.push(name); return new Disposable(); },
    executeCommand: async (name, argument) => { seen.executed.push([name, String((argument || {}).name || (argument || {}).kind || argument || '')]); },
  },
  chat: { createChatParticipant: (id, run) => { seen.participant = id; registered.chat = run; return {}; } },
};

const load = Module._load;
Module._load = (name, ...rest) => (name === 'vscode' ? vscode : name === 'vscode-languageclient/node' ? { LanguageClient } : load(name, ...rest));

(async () => {
  const extension = require(path.join(folder, manifest.main));
  await extension.activate({ subscriptions: [] });
  for (const name of ['next', 'ask', 'new', 'fixAll', 'output']) await registered[`mandate-lint.${name}`]();
  seen.page = registered['mandate-answer'].provideTextDocumentContent({ toString: () => 'mandate-answer:/Hva mangler.md' });
  seen.advice = await registered['mandate-advice'].provideTextDocumentContent({ path: '/bufdir.1.md' });
  const said = [];
  const stream = { markdown: (text) => said.push(text), anchor: (_, title) => said.push(title), button: (button) => said.push(button.command) };
  seen.followUps = (await registered.chat({ prompt: 'trinn 3', command: 'forklar' }, {}, stream, {})).metadata.followUps;
  seen.said = said;
  await registered.changed({ affectsConfiguration: (name) => name === 'mandate-lint.path' });
  await extension.deactivate();
  fs.writeFileSync(process.env.MANDATE_RESULT, JSON.stringify(seen));
})().catch((problem) => { console.error(problem); process.exit(1); });
