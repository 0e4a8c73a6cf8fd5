// `npm run bench`: installs what is missing, builds the hub and the bench, and measures.
import { install } from '../../apps/hub/install.mjs';

install({ dev: true });
const { build } = await import('../../apps/hub/build.mjs');
await build();
await build(['test/bench']);
await import('../../dist/test/bench/main.js');
