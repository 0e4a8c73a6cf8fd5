// Who may import whom: the staircase of rooms, their front doors, and which room alone may touch a dangerous library.

/** The rooms of libs/ by floor: a room imports from lower floors only, and rooms on one floor never meet. */
const FLOORS = [
  ['kernel'],
  ['protocol'],
  ['store'],
  ['gate'],
  ['directory', 'watch'],
  ['consent', 'safeguarding'],
  ['plan'],
  ['pathways', 'panel', 'programme', 'supervision'],
  ['escalation', 'insight', 'due'],
];
const SPEC = '\\.spec\\.ts$';

const staircase = FLOORS.flatMap((rooms, floor) =>
  rooms.map((room) => ({
    name: `staircase-${room}`,
    comment: `${room} stands on floor ${floor}: it may know the rooms below it, never one above or beside it. Say it through the outbox, or move the word down.`,
    severity: 'error',
    from: { path: `^libs/${room}/` },
    to: { path: '^libs/', pathNot: [`^libs/(${[room, ...FLOORS.slice(0, floor).flat()].join('|')})/`] },
  })),
);

/** A library that only some folders may import, in production code; with `types`, its types may be named anywhere. */
function onlyIn({ name, packages, folders, comment, types = false }) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: '^(libs|apps)/', pathNot: [...folders.map((folder) => `^${folder}/`), SPEC] },
    to: { path: `node_modules/(${packages.join('|')})/`, ...(types ? { dependencyTypesNot: ['type-only'] } : {}) },
  };
}

const libraries = [
  onlyIn({
    name: 'only-gate-decides',
    packages: ['@casl/[^/]+', '@ucast/[^/]+'],
    folders: ['libs/gate'],
    comment:
      'Only gate asks CASL: its matcher lets everything through when it is set up wrongly, and there is one place that sets it up rightly.',
  }),
  onlyIn({
    name: 'only-gate-reads-tokens',
    packages: ['jose', 'openid-client', 'jsonwebtoken'],
    folders: ['libs/gate', 'apps/identity', 'apps/portal'],
    comment: 'A token is understood in one place, gate; the identity provider makes them and the sign-in clients fetch them.',
  }),
  onlyIn({
    name: 'only-identity-provides',
    packages: ['oidc-provider'],
    folders: ['apps/identity'],
    comment: 'The demo identity provider is never part of production.',
  }),
  onlyIn({
    name: 'only-store-connects',
    packages: ['pg', 'pg-pool', 'pg-cursor', 'postgres'],
    folders: ['libs/store', 'apps/worker', 'apps/portal'],
    types: true,
    comment:
      'Row security holds because every connection is opened by store, which sets who is asking; the portal has its session table, the worker its queue.',
  }),
  onlyIn({
    name: 'only-worker-queues',
    packages: ['bullmq', '@nestjs/bullmq', 'ioredis', 'redis'],
    folders: ['libs/store', 'libs/escalation', 'apps/worker'],
    comment:
      'A change is told by the outbox in its own transaction; only the relay, the escalation clock and the worker know that there is a queue.',
  }),
];

module.exports = {
  forbidden: [
    ...staircase,
    ...libraries,
    {
      name: 'front-doors-between-rooms',
      comment: 'A room is entered by its index.ts: what is not exported there may change without asking anybody.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/', pathNot: ['^libs/$1/', '^libs/[^/]+/index\\.ts$'] },
    },
    {
      name: 'front-doors-for-apps',
      comment: 'An app enters a room by its index.ts, like everyone else.',
      severity: 'error',
      from: { path: '^apps/' },
      to: { path: '^libs/', pathNot: '^libs/[^/]+/index\\.ts$' },
    },
    {
      name: 'libs-know-no-app',
      comment: 'Rooms are used by apps and tests, never the other way round: else they could not be used without them.',
      severity: 'error',
      from: { path: '^libs/', pathNot: SPEC },
      to: { path: '^(apps|test)/' },
    },
    {
      name: 'apps-are-strangers',
      comment: 'Apps are separate processes in production: only the hub, which is all of them on one machine, may import another.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: '^apps/hub/' },
      to: { path: '^(apps|test)/', pathNot: ['^apps/$1/', '^test/support/'] },
    },
    {
      name: 'portal-is-a-client',
      comment: 'The portal holds no policy and no case data: it asks the gateway like any other GraphQL client.',
      severity: 'error',
      from: { path: '^apps/portal/' },
      to: { path: '^libs/' },
    },
    {
      name: 'protocol-is-pure',
      comment: 'The rules of sharing are pure functions: they can be proven because they know no framework, no database and no clock.',
      severity: 'error',
      from: { path: '^libs/(kernel|protocol)/', pathNot: SPEC },
      to: { path: 'node_modules/(@nestjs|typeorm|pg|bullmq|@apollo)/' },
    },
    {
      name: 'no-cycles',
      comment:
        'With decorator metadata a cycle of modules dies at start ("before initialization"); of ideas, later. Types alone may refer to each other.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-tools-in-production',
      comment:
        '`npm start` installs without development dependencies: what production code imports has to be a dependency. Only `npm run generate`, which nobody runs in production, may use the tools.',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: [SPEC, '^apps/hub/generate/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-unlisted-packages',
      comment: 'A package that is not in package.json is there by luck: the next install may take it away.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'everything-resolves',
      comment: 'swc drops an import it cannot use without a word: a wrong path must fail here and not at start.',
      severity: 'error',
      from: {},
      // A plain script starts what was built from TypeScript.
      to: { couldNotResolve: true, pathNot: '(^|/)dist/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // What the peers of the bench and the runner of the changed code import is installed with them, elsewhere.
    exclude: { path: '^(dist|test/bench/peers|test/mutation)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'node', 'default'] },
  },
};
