// Stops the Postgres that global-setup started; its data are gone with it.
export default async function globalTeardown() {
  await globalThis.stopTestPostgres?.();
}
