// The client: starts `mandate-lint lsp`, gives it the user's settings, and lets the user ask it questions. What can be said about a
// mandate is the server's business; nothing of it is here.

const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

const BUNDLES = { nb: require('./l10n/bundle.l10n.nb.json'), nn: require('./l10n/bundle.l10n.nn.json') };
/** The settings that the server reads; those of the extension itself are under `mandate-lint`. */
const SETTINGS = [
  'language', 'profile', 'rules', 'leadershipLevels', 'factAgeYears', 'problemAgeYears', 'lastingYears', 'highStep',
  'stepLeap', 'exclude', 'words',
];
/** The snippets of a whole mandate. */
const SKELETONS = { nb: 'Mandat – bokmål', nn: 'Mandat – nynorsk', en: 'Mandate – English' };
const SELECTOR = [{ language: 'mandate' }];

let client;
let answers;
/** The language that the server speaks, which may be another than the editor's. */
let language;

function t(words, ...values) {
  return ((BUNDLES[language] || {})[words] || words).replace(/\{(\d)\}/g, (_, at) => values[at]);
}

/** The language of a locale, as the server takes it. */
function spoken(locale) {
  return ['nn', 'en'].find((one) => locale.startsWith(one)) || 'nb';
}

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
  language = settings().language || spoken(vscode.env.language);
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
  const result = await client.sendRequest(method, params);
  language = (result && result.language) || language;
  return result;
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
  await client.sendRequest('workspace/executeCommand', { command: 'mandate.interview.next', arguments: [place(editor)] });
}

async function ask() {
  const question = await vscode.window.showInputBox({ prompt: t('What would you like to know?'), placeHolder: t('What is missing?') });
  if (!question) return;
  const reply = await request('mandate/ask', { ...place(vscode.window.activeTextEditor), question });
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

/** Whether it was written. */
async function apply(edit) {
  // The places in it are those of the text that it was offered for.
  const stale = (edit.documentChanges || []).some(({ textDocument }) => {
    const open = textDocument && vscode.workspace.textDocuments.find((one) => one.uri.toString() === textDocument.uri);
    return open && typeof textDocument.version === 'number' && open.version !== textDocument.version;
  });
  if (stale) {
    vscode.window.showInformationMessage(t('The mandate has changed since. Ask again.'));
    return false;
  }
  const converted = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  return Boolean(converted) && vscode.workspace.applyEdit(converted);
}

function text(content) {
  return typeof content === 'string' ? content : (content && content.value) || '';
}

async function advice(uri) {
  return text(await request('mandate/advice', { id: decodeURIComponent(uri.path.replace(/^\/+|\.md$/g, '')) }));
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
  await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'mandate', name: SKELETONS[language] });
}

async function fixAll() {
  await vscode.commands.executeCommand('editor.action.codeAction', { kind: 'source.fixAll.mandate', apply: 'first' });
}

// @mandat

/** The chat: the same answers as everywhere else, with their sources as links and their suggestions as buttons. */
async function chat(turn, context, stream, cancelled) {
  const said = turn.prompt.trim();
  const held = asked(context);
  if (turn.command === 'slutt') return say(stream, t('It can wait. /neste asks again.'));
  const isQuestion = said.startsWith('?') || said.endsWith('?');
  if (held && said && !isQuestion && turn.command !== 'forklar') return reply(held, said, stream, cancelled);
  if (turn.command === 'start' || (turn.command === 'neste' && !held)) return begin(stream, cancelled);
  if (turn.command === 'neste') return goOn({ ...held, passed: [...held.passed, held.id] }, stream, cancelled);
  if (turn.command === 'forklar' && !said) return say(stream, t('Write also what: /forklar EVA002'));
  const result = await tell(turn.command, said, stream, cancelled);
  // A question in the middle of an interview only stops it for a moment.
  return held && !cancelled.isCancellationRequested ? goOn(held, stream, cancelled) : result;
}

function say(stream, words, result = {}) {
  stream.markdown(`${words}\n\n`);
  return result;
}

/** Answers a question, or explains a rule by its page. */
async function tell(command, said, stream, cancelled) {
  if (command === 'forklar') {
    const page = await request('mandate/advice', { id: said.toUpperCase() }).catch(() => undefined);
    if (page) return say(stream, text(page));
  }
  const question = command === 'forklar' ? t('What is {0}?', said) : said;
  const answer = await request('mandate/ask', { ...place(vscode.window.activeTextEditor), question });
  if (cancelled.isCancellationRequested) return {};
  if (!answer) return say(stream, t('This version of mandate-lint does not answer questions.'));
  const followUps = answer.followUps || [];
  // What is offered below is not listed above.
  const lines = text(answer.answer).split('\n').filter((line) => !followUps.includes(line.replace(/^[-•] /, '')));
  link(lines.join('\n').trimEnd().split('\n'), answer.references || [], stream);
  for (const suggestion of answer.suggestions || []) {
    stream.button({ command: 'mandate-lint.apply', title: suggestion.title, arguments: [suggestion.edit] });
  }
  return { metadata: { followUps: followUps.map((prompt) => ({ prompt, command: '' })) } };
}

/** Says the lines of an answer. A line that names a source leads to it; a source that no line names gets one of its own. */
function link(lines, references, stream) {
  const left = [...references];
  for (const line of lines) {
    const at = left.findIndex(({ title, source }) => line.includes(title) && line.indexOf(source, line.indexOf(title) + title.length) >= 0);
    if (at < 0) {
      stream.markdown(`${line}\n`);
      continue;
    }
    const [reference] = left.splice(at, 1);
    const start = line.indexOf(reference.title);
    stream.markdown(line.slice(0, start));
    stream.anchor(target(reference), reference.title);
    stream.markdown(`${line.slice(start + reference.title.length)}\n`);
  }
  for (const reference of left) {
    stream.markdown('\n- ');
    stream.anchor(target(reference), `${reference.title} (${reference.source})`);
  }
  stream.markdown('\n\n');
}

/** A page of advice, or a place in the mandate. */
function target({ uri, range }) {
  const page = vscode.Uri.parse(uri);
  return range ? new vscode.Location(page, client.protocol2CodeConverter.asRange(range)) : page;
}

// The interview: the mandate remembers what is answered, and the chat's own history which question waits and what was passed by.

/** The question that waits. */
function asked(context) {
  const last = (context.history || []).slice(-1)[0];
  return last && last.result && last.result.metadata && last.result.metadata.asked;
}

/** Begins with the mandate at the cursor. */
async function begin(stream, cancelled) {
  const { textDocument, position } = place(vscode.window.activeTextEditor);
  if (!textDocument) return say(stream, t('Open a mandate first.'));
  const state = await request('mandate/interview', { textDocument, position });
  if (!state) return say(stream, t('This version of mandate-lint does not answer questions.'));
  say(stream, t('Choose an answer, or write your own. If you do not know yet, answer “to be settled”. If a question does not arise for you, answer “not relevant:” and why. /neste lets the question wait. /slutt ends.'));
  return put(state, { uri: textDocument.uri, mandate: state.mandate, passed: [] }, stream, cancelled);
}

/** Asks the question that waits, or the next one. */
async function goOn(held, stream, cancelled) {
  const { uri, mandate } = held;
  return put(await request('mandate/interview', { textDocument: { uri }, mandate }), held, stream, cancelled);
}

/** Writes an answer in the mandate, and asks the next question. */
async function reply(held, value, stream, cancelled) {
  const { uri, mandate, id } = held;
  const state = await request('mandate/interview', { textDocument: { uri }, mandate, answers: [{ id, value }] });
  const { error } = state.fields.find((field) => field.id === id) || {};
  if (error) say(stream, error);
  else if (state.edit && !(await apply(state.edit))) say(stream, t('The mandate cannot be changed here. The answer was not written.'));
  else return put(state, held, stream, cancelled);
  return goOn(held, stream, cancelled);
}

/** Puts the next question that has not been passed by, with its ready answers to choose from. */
function put(state, held, stream, cancelled) {
  if (cancelled.isCancellationRequested) return {};
  const open = state.fields.filter((field) => field.current === undefined);
  const next = open.find((field) => !held.passed.includes(field.id));
  if (!next && open.length) return say(stream, t('That was all. There are questions that still wait; /neste begins again.'));
  if (!next) return say(stream, [t('There are no more questions now.'), state.later].filter(Boolean).join(' '));
  const answers = (next.choices || []).map(({ value, label }) => ({ prompt: value, label, command: '' }));
  const followUps = [...answers, { prompt: '', command: 'neste', label: t('Let it wait') }];
  return say(stream, `**${next.question}**`, { metadata: { asked: { ...held, id: next.id }, followUps } });
}

module.exports = { activate, deactivate };
