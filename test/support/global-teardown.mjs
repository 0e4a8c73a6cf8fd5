// Stops what global-setup started; the data of the run are gone with it.
export default async function globalTeardown() {
  await globalThis.stopTestServers?.();
}
