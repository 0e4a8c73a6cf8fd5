/**
 * The portal at every demo issuer: a public client on a loopback address, at any port (RFC 8252 section 7.3). A real issuer registers its address
 * and its public key instead.
 */
export const PORTAL_CLIENT = {
  id: 'hub-portal',
  redirectUri: 'http://127.0.0.1/signed-in',
  postLogoutRedirectUri: 'http://127.0.0.1/signed-out',
} as const;
