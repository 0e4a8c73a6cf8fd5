/**
 * What the explorer says before anything was typed: how to be somebody. A token is a person's, so the page holds none and keeps none.
 */

/** The headers of a new tab: the token goes where the words are. */
export const HEADERS = JSON.stringify({ authorization: 'Bearer PUT-THE-TOKEN-HERE' }, null, 2);

/** The first operation. */
export const FIRST_TAB = `# Who asks is told by an access token, as for every client.
#
# 1. In a terminal:   npm run -s token -- housing.officer@cardiff
# 2. Open "Headers" below, and put what it printed after "Bearer".
# 3. "Re-fetch GraphQL schema" (left) brings the contract to read; the button above asks.
#
# Operations to start from, with their variables: schema/examples
query Viewer {
  viewer {
    name
    role
    agency {
      slug
    }
  }
}
`;
