/** The run's Redis, where it has one: a logical database for each suite, so that one may empty its own while another works. */

/** Address of a logical database; undefined where the run has no Redis. */
export function redisDatabase(number: number): string | undefined {
  const server = process.env['TEST_REDIS_URL'];
  if (server === undefined) return undefined;
  const url = new URL(server);
  url.pathname = `/${String(number)}`;
  return url.href;
}
