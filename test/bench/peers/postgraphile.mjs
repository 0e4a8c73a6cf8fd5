// PostGraphile as its manual sets it up, over the schema bench_pg: the caller of a request reaches row security as a setting of its transaction. It
// runs where the peers are installed, on the Node that is installed with them.
import { createServer } from 'node:http';
import process from 'node:process';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString: process.env.PEER_DATABASE_URL, schemas: ['bench_pg'], poolConfig: { max: 10 } })],
  grafast: { context: ({ node }) => ({ pgSettings: { 'bench.member': node.req.headers['x-member'] } }) },
  grafserv: { graphiql: false, watch: false },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(Number(process.env.PEER_PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
