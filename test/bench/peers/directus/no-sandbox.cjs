// Directus runs extensions in this. The bench has none, and compiles nothing.
module.exports = {};
