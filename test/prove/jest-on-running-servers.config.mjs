// The suites as they always run, on servers that somebody else has started and told of in the environment.
import config from '../jest.config.mjs';

const beside = (project) =>
  Object.fromEntries(Object.entries(project).filter(([name]) => !['globalSetup', 'globalTeardown'].includes(name)));

export default { ...config, projects: config.projects.map(beside) };
