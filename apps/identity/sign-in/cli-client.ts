/** The public client of `npm run token`: it pretends to listen on a loopback address, at any port (RFC 8252 section 7.3). */
export const CLI_CLIENT = { id: 'hub-cli', redirectUri: 'http://127.0.0.1/callback' } as const;
