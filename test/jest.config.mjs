// How the tests run: TypeScript through swc as ES modules, from the sources; specs that need the database are *.db.spec.ts.
import { availableParallelism } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const ROOMS = [
  'kernel',
  'protocol',
  'store',
  'gate',
  'directory',
  'consent',
  'safeguarding',
  'plan',
  'pathways',
  'panel',
  'supervision',
  'insight',
  'watch',
  'escalation',
  'due',
];

const shared = {
  rootDir: ROOT,
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/test'],
  testEnvironment: 'node',
  setupFiles: ['reflect-metadata'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        module: { type: 'es6' },
        jsc: {
          target: 'es2022',
          keepClassNames: true,
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
      },
    ],
  },
  moduleNameMapper: {
    [`^#(${ROOMS.join('|')})$`]: '<rootDir>/libs/$1/index.ts',
    '^#documents$': '<rootDir>/schema/generated/portal.ts',
    '^#contract$': '<rootDir>/schema/generated/contract.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};

export default {
  rootDir: ROOT,
  testTimeout: 30_000,
  // Every worker opens pools of its own on the one test server.
  maxWorkers: Math.min(4, availableParallelism()),
  // Modules of finished specs are never let go: at four gigabytes a worker is slow, and begins anew long before.
  workerIdleMemoryLimit: '1GB',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '\\.db\\.spec\\.ts$'],
    },
    {
      ...shared,
      displayName: 'database',
      setupFiles: [...shared.setupFiles, '<rootDir>/test/support/graphql-as-in-production.mjs'],
      testMatch: ['**/*.db.spec.ts'],
      globalSetup: '<rootDir>/test/support/global-setup.mjs',
      globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
    },
  ],
};
