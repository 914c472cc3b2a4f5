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
    command('answer', answerChosen),
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
    participant.followupProvider = { provideFollowups: ({ metadata }) => (metadata && metadata.followUps) || [] };
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
  // The places in it are those of the text that it was offered for.
  const stale = (edit.documentChanges || []).some(({ textDocument }) => {
    const open = textDocument && vscode.workspace.textDocuments.find((one) => one.uri.toString() === textDocument.uri);
    return open && typeof textDocument.version === 'number' && open.version !== textDocument.version;
  });
  if (stale) return vscode.window.showInformationMessage(t('The mandate has changed since then. Ask once more.'));
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
async function chat(turn, context, stream, cancelled) {
  const editor = vscode.window.activeTextEditor;
  const said = turn.prompt.trim();
  const waiting = asked(context);
  if (turn.command === 'start' || turn.command === 'neste') return interview(editor, waiting, undefined, stream, cancelled);
  // What follows a question of the interview is its answer, unless it is a question itself.
  if (!turn.command && waiting && said && !said.endsWith('?')) return interview(editor, waiting, said, stream, cancelled);
  if (turn.command === 'forklar' && said) {
    const page = await request('mandate/advice', { id: said.toUpperCase(), locale: vscode.env.language }).catch(() => undefined);
    if (page) {
      stream.markdown(text(page));
      return {};
    }
  }
  const question = turn.command === 'forklar' ? t('What is {0}?', said) : said;
  const reply = await request('mandate/ask', { ...place(editor), question, locale: vscode.env.language });
  if (cancelled.isCancellationRequested) return {};
  if (!reply) return unanswered(stream);
  stream.markdown(text(reply.answer));
  for (const reference of reply.references || []) refer(reference, stream);
  for (const suggestion of reply.suggestions || []) {
    stream.button({ command: 'mandate-lint.apply', title: suggestion.title, arguments: [suggestion.edit] });
  }
  return { metadata: { followUps: (reply.followUps || []).map((prompt) => ({ prompt })) } };
}

function unanswered(stream) {
  stream.markdown(t('This version of mandate-lint does not answer questions.'));
  return {};
}

/** A source as a link: a page of advice, or a place in the mandate. */
function refer(reference, stream) {
  if (!reference.uri) return;
  const uri = vscode.Uri.parse(reference.uri);
  const target = reference.range ? new vscode.Location(uri, client.protocol2CodeConverter.asRange(reference.range)) : uri;
  stream.markdown('\n- ');
  stream.anchor(target, `${reference.title} (${reference.source})`);
}

/** The question of the interview that was asked last, if nothing has been asked since. */
function asked(context) {
  const last = (context.history || []).slice(-1)[0];
  return last && last.result && last.result.metadata && last.result.metadata.asked;
}

/** Takes an answer if there is one, and asks the next question. The mandate remembers the rest. */
async function interview(editor, waiting, value, stream, cancelled) {
  if (!editor || editor.document.languageId !== 'mandate') {
    stream.markdown(t('Open a mandate first.'));
    return {};
  }
  const { textDocument } = place(editor);
  if (value !== undefined) {
    const problem = await answer(textDocument.uri, waiting.id, value);
    if (problem) {
      stream.markdown(problem);
      return { metadata: { asked: waiting } };
    }
  }
  const state = await request('mandate/interview', { textDocument });
  if (cancelled.isCancellationRequested) return {};
  if (!state) return unanswered(stream);
  const passed = value === undefined && waiting ? [...waiting.passed, waiting.id] : [];
  const open = state.fields.filter((field) => field.current === undefined);
  const next = open.find((field) => !passed.includes(field.id)) || open[0];
  if (state.done || !next) {
    stream.markdown(t('There are no more questions now.'));
    return {};
  }
  stream.markdown(`**${next.question}**`);
  for (const choice of next.choices || []) {
    stream.button({ command: 'mandate-lint.answer', title: choice.label, arguments: [textDocument.uri, next.id, choice.value] });
  }
  return { metadata: { asked: { id: next.id, passed }, followUps: [{ prompt: '', command: 'neste', label: t('The next question') }] } };
}

/** A button of the interview. */
async function answerChosen(uri, id, value) {
  const problem = await answer(uri, id, value);
  if (problem) vscode.window.showWarningMessage(problem);
}

/** Writes an answer in the mandate. Returns what is wrong with it, if anything is. */
async function answer(uri, id, value) {
  const state = await request('mandate/interview', { textDocument: { uri }, answers: [{ id, value }] });
  const field = state && state.fields.find((one) => one.id === id);
  if (field && field.error) return field.error;
  if (state && state.edit) await apply(state.edit);
  return undefined;
}

module.exports = { activate, deactivate };
