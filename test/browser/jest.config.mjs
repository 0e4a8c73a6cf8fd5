// The browser's journeys: they need what the database specs need, and Chromium.
import base from '../jest.config.mjs';

const database = base.projects.find(({ displayName }) => displayName === 'database');

export default {
  rootDir: base.rootDir,
  testTimeout: 180_000,
  maxWorkers: 1,
  projects: [{ ...database, displayName: 'browser', testMatch: ['<rootDir>/test/browser/*.journey.ts'] }],
};
