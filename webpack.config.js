// The configuration is TypeScript and stands beside what it builds with: scripts/build/webpack.ts.
require('tsx/cjs');
module.exports = require('./scripts/build/webpack.ts').default;
