// `npm start` from a bare clone: checks Node, installs what is missing, builds, and starts the hub in this same process.
const OLDEST = [20, 19];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(`Throughgate needs Node ${OLDEST.join('.')} or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}

try {
  const { install } = await import('./install.mjs');
  install({ dev: false });
  const { build } = await import('./build.mjs');
  await build();
} catch (failure) {
  console.error(failure.message);
  process.exit(1);
}
await import('../../dist/apps/hub/main.js');
