/** Who may import whom: what a stage makes is known to the stages after it, and to none before. `npm run lint` runs it. */

/** What stands below the stages, then the stages, each in the order in which data flows. */
const STAGES = [
  ['yaml', '^seed/yaml/'],
  ['text', '^seed/text/'],
  ['files', '^seed/(claim|claims-edit|source|gazetteer|identities|withheld|say-claim)\\.ts$'],
  ['gate', '^seed/gate/'],
  ['read', '^seed/read/'],
  ['corpus', '^seed/corpus\\.ts$'],
  ['extract', '^seed/extract/'],
  ['identity', '^seed/identity/'],
  ['withhold', '^seed/withhold/'],
  ['review', '^seed/review/'],
  ['load', '^seed/load/'],
  ['commands', '^seed/(commands/|cli\\.ts$)'],
];

/** What is pure, and said alike by graph, server and page: what a count is, how sure a claim is. */
const PURE = '^server/(plural|count|say-count|mark)\\.ts$';
/** Of the server, what anybody may import: that, the model, the errors and the settings. */
const SHARED = `${PURE}|^server/((model|within|family|family-members|wording|graph-version|errors|config|mark-shape)\\.ts$|derive/)`;
/** How the database is reached: for what loads and what serves. */
const DATABASE = '^server/(neo4j/|cypher\\.ts$)';
/** How anything is served: for the desk as well. */
const SERVING = '^server/(headers|page-files|access/(hosts|refuse))\\.ts$';

const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });
const path = (...paths) => paths.join('|');

const stages = STAGES.slice(0, -1).map(([name, folder], index) =>
  forbid(
    `${name}-imports-no-later-stage`,
    'Data flows one way. Move what both need below them, or pass it in.',
    { path: folder },
    { path: path(...STAGES.slice(index + 1).map(([, later]) => later)) },
  ),
);

export default {
  forbidden: [
    ...stages,
    forbid(
      'no-cycles',
      'Two files that need each other are one, or need a third; what is loaded when it is first shown may need the page.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import'] } },
    ),
    forbid(
      'what-imports-is-there',
      'An import leads to a file, or to a package that package.json names.',
      {},
      { couldNotResolve: true },
    ),
    forbid(
      'stages-know-no-server',
      'The stages run without a server and without a database.',
      { path: '^seed/', pathNot: '^seed/(load/|commands/|cli\\.ts$|review/desk/|extract/llm/)' },
      { path: '^server/', pathNot: SHARED },
    ),
    forbid(
      'load-knows-the-database-only',
      'Loading takes a driver and the statements, and nothing that serves.',
      { path: '^seed/load/' },
      { path: '^server/', pathNot: path(SHARED, DATABASE) },
    ),
    forbid(
      'desk-and-model-answer-over-http-only',
      'The desk serves files, and what asks a language model sets headers; neither knows the graph.',
      { path: '^seed/(review/desk|extract/llm)/' },
      { path: '^server/', pathNot: path(SHARED, SERVING) },
    ),
    forbid(
      'server-knows-texts-only',
      'The graph is all that the server reads: of seed/ it may use what compares names and says dates.',
      { path: '^server/', pathNot: '^server/start\\.ts$' },
      { path: '^seed/', pathNot: '^seed/text/' },
    ),
    forbid(
      'start-loads',
      '`npm start` is all of Refrain: it loads, and does nothing else of seed/.',
      { path: '^server/start\\.ts$' },
      { path: '^seed/', pathNot: '^seed/load/load\\.ts$' },
    ),
    forbid(
      'server-knows-no-page',
      'The page is built and served as files.',
      { path: '^(server|seed)/' },
      { path: '^web/' },
    ),
    forbid(
      'page-shares-what-is-pure',
      'The page runs in a browser: it shares what the desk and its server send each other, what cuts quotes, and what counts.',
      { path: '^web/' },
      {
        path: '^(server|seed)/',
        pathNot: path('^seed/(review/desk/(identity-)?wire|text/quote)\\.ts$', PURE),
      },
    ),
    forbid('pure-stays-pure', 'What the page shares runs in a browser.', { path: PURE }, { pathNot: PURE }),
    forbid(
      'page-knows-no-desk',
      'What `npm start` serves holds nothing of the desk.',
      { path: '^web/src/', pathNot: '^web/src/desk/' },
      { path: '^web/src/desk/' },
    ),
    forbid(
      'page-knows-no-node',
      'The page runs in a browser.',
      { path: '^web/|^seed/(review/desk/(identity-)?wire|text/quote)\\.ts$' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'one-door-to-cytoscape',
      'web/src/graph/ draws; the rest of the page says what.',
      { path: '^web/', pathNot: '^web/src/graph/' },
      { path: 'node_modules/cytoscape' },
    ),
    forbid(
      'patterns-are-pure',
      'What repeats is computed from plain data; what asks the database is passed in.',
      { path: '^server/patterns/' },
      {
        path: '^server/',
        pathNot: path('^server/patterns/', '^server/doubts\\.ts$', SHARED),
        dependencyTypesNot: ['type-only'],
      },
    ),
    forbid(
      'patterns-know-no-driver',
      'What repeats is computed from plain data; what asks the database is passed in.',
      { path: '^server/patterns/' },
      { path: 'node_modules/neo4j-driver' },
    ),
    forbid(
      'tests-stay-outside',
      'The product runs without its tests.',
      { path: '^(server|seed|web)/' },
      { path: '^tests/' },
    ),
    forbid(
      'runs-without-development',
      'What an installation for running needs stands under dependencies.',
      { path: '^(server|seed)/' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules/\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
