// The client: starts `mandate-lint lsp`, gives it the user's settings, and lets the user ask it questions. What can be said about a
// mandate is the server's business; nothing of it is here.

const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

const t = vscode.l10n.t;
/** The settings that the server reads; those of the extension itself are under `mandate-lint`. */
const SETTINGS = [
  'language', 'profile', 'rules', 'leadershipLevels', 'factAgeYears', 'problemAgeYears', 'lastingYears', 'highStep',
  'stepLeap', 'exclude', 'words',
];
/** The snippets of a whole mandate, by the editor's language. */
const SKELETONS = { nb: 'Mandat – bokmål', nn: 'Mandat – nynorsk', en: 'Mandate – English' };
const SELECTOR = [{ language: 'mandate' }];

let client;
let answers;

async function activate(context) {
  answers = new Answers();
  context.subscriptions.push(
    vscode.workspace.registerTextDocumentContentProvider(Answers.scheme, answers),
    vscode.workspace.registerTextDocumentContentProvider('mandate-advice', { provideTextDocumentContent: advice }),
    command('next', next),
    command('ask', ask),
    command('apply', apply),
    command('new', create),
    command('fixAll', fixAll),
    command('restart', restart),
    command('output', () => client && client.outputChannel.show()),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('mandate-lint.path') || change.affectsConfiguration('mandate-lint.arguments')) restart();
    }),
  );
  if (vscode.chat && vscode.chat.createChatParticipant) {
    const participant = vscode.chat.createChatParticipant('mandate-lint.mandat', chat);
    participant.followupProvider = { provideFollowups: ({ metadata }) => (metadata ? metadata.followUps : []).map((prompt) => ({ prompt })) };
    context.subscriptions.push(participant);
  }
  await start();
}

async function deactivate() {
  if (client) await client.stop();
}

function command(name, run) {
  return vscode.commands.registerCommand(`mandate-lint.${name}`, run);
}

// Starting

async function start() {
  const own = vscode.workspace.getConfiguration('mandate-lint');
  const run = { command: own.get('path') || 'mandate-lint', args: own.get('arguments') || ['lsp'] };
  client = new LanguageClient('mandate-lint', t('Mandates'), { run, debug: run }, {
    documentSelector: SELECTOR,
    initializationOptions: settings(),
    synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher('**/{*.mandat,*.mandate,.mandate-lint.json}') },
    middleware: { workspace: { configuration: configured } },
    markdown: { isTrusted: false },
  });
  try {
    await client.start();
  } catch (problem) {
    const settingsTitle = t('Open Settings');
    const chosen = await vscode.window.showErrorMessage(
      t('«{0}» could not be started. Is mandate-lint installed? {1}', run.command, problem.message || problem), settingsTitle);
    if (chosen === settingsTitle) vscode.commands.executeCommand('workbench.action.openSettings', 'mandate-lint.path');
  }
}

async function restart() {
  if (client) await client.stop().catch(() => undefined);
  await start();
}

/** The answer to workspace/configuration: only what somebody has set, so that `.mandate-lint.json` counts for the rest. */
function configured(params) {
  return params.items.map((item) => {
    if (item.section !== 'mandate') return vscode.workspace.getConfiguration(item.section).get('') || null;
    return settings(item.scopeUri ? vscode.Uri.parse(item.scopeUri) : undefined);
  });
}

function settings(resource) {
  const all = vscode.workspace.getConfiguration('mandate', resource);
  const set = {};
  for (const name of SETTINGS) {
    const found = all.inspect(name) || {};
    const value = [found.workspaceFolderValue, found.workspaceValue, found.globalValue].find((one) => one !== undefined && one !== null);
    if (value !== undefined) set[name] = value;
  }
  return set;
}

// Questions

/** A request of ours, or undefined where the server does not know it. */
async function request(method, params) {
  const offered = client && client.initializeResult && (client.initializeResult.capabilities.experimental || {}).mandate;
  if (!offered) return undefined;
  return client.sendRequest(method, params);
}

function place(editor) {
  if (!editor || editor.document.languageId !== 'mandate') return {};
  return {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(editor.document),
    position: client.code2ProtocolConverter.asPosition(editor.selection.active),
  };
}

async function next() {
  const editor = vscode.window.activeTextEditor;
  if (!editor || editor.document.languageId !== 'mandate') return;
  const { textDocument } = place(editor);
  await client.sendRequest('workspace/executeCommand', { command: 'mandate.interview.next', arguments: [textDocument.uri] });
}

async function ask() {
  const question = await vscode.window.showInputBox({ prompt: t('What would you like to know?'), placeHolder: t('What is missing?') });
  if (!question) return;
  const reply = await request('mandate/ask', { ...place(vscode.window.activeTextEditor), question, locale: vscode.env.language });
  if (!reply) return vscode.window.showInformationMessage(t('This version of mandate-lint does not answer questions.'));
  await answers.show(question, text(reply.answer));
  if (reply.suggestions && reply.suggestions.length) await offer(reply.suggestions);
}

/** Lets the user choose among suggested edits; nothing is written before that. */
async function offer(suggestions) {
  const chosen = await vscode.window.showQuickPick(
    suggestions.map((suggestion) => ({ label: suggestion.title, suggestion })), { placeHolder: t('Write this in the mandate?') });
  if (chosen) await apply(chosen.suggestion.edit);
}

async function apply(edit) {
  const converted = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  if (converted) await vscode.workspace.applyEdit(converted);
}

function text(content) {
  return typeof content === 'string' ? content : (content && content.value) || '';
}

async function advice(uri) {
  return text(await request('mandate/advice', { id: decodeURIComponent(uri.path.replace(/^\/+|\.md$/g, '')), locale: vscode.env.language }));
}

/** Answers as pages beside the mandate. */
class Answers {
  static scheme = 'mandate-answer';

  constructor() {
    this.pages = new Map();
    this.changed = new vscode.EventEmitter();
    this.onDidChange = this.changed.event;
  }

  provideTextDocumentContent(uri) {
    return this.pages.get(uri.toString()) || '';
  }

  async show(question, answer) {
    const uri = vscode.Uri.from({ scheme: Answers.scheme, path: `/${question.replace(/[\\/?#]/g, ' ').trim()}.md` });
    this.pages.set(uri.toString(), `# ${question}\n\n${answer}\n`);
    this.changed.fire(uri);
    await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
  }
}

// Writing

async function create() {
  const document = await vscode.workspace.openTextDocument({ language: 'mandate', content: '' });
  await vscode.window.showTextDocument(document);
  const language = ['nn', 'en'].find((one) => vscode.env.language.startsWith(one)) || 'nb';
  await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'mandate', name: SKELETONS[language] });
}

async function fixAll() {
  await vscode.commands.executeCommand('editor.action.codeAction', { kind: 'source.fixAll.mandate', apply: 'first' });
}

// @mandat

/** The chat: the same answers as everywhere else, with their sources as links and their suggestions as buttons. */
async function chat(turn, _context, stream, cancelled) {
  const question = await asQuestion(turn);
  const reply = await request('mandate/ask', { ...place(vscode.window.activeTextEditor), question, locale: vscode.env.language });
  if (cancelled.isCancellationRequested) return {};
  if (!reply) {
    stream.markdown(t('This version of mandate-lint does not answer questions.'));
    return {};
  }
  stream.markdown(text(reply.answer));
  for (const reference of reply.references || []) {
    if (reference.uri) stream.anchor(vscode.Uri.parse(reference.uri), `${reference.title} (${reference.source})`);
  }
  for (const suggestion of reply.suggestions || []) {
    stream.button({ command: 'mandate-lint.apply', title: suggestion.title, arguments: [suggestion.edit] });
  }
  return { metadata: { followUps: reply.followUps || [] } };
}

async function asQuestion(turn) {
  const said = turn.prompt.trim();
  switch (turn.command) {
    case 'start':
    case 'neste': return said || t('What is next?');
    case 'forklar': return t('What is {0}?', said);
    default: return said;
  }
}

module.exports = { activate, deactivate };
