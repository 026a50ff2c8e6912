// The SQLite binding needs Node-API 10 (Node 22.14 or later) and dies without a word on an older Node.
if (Number(process.versions.napi) < 10) {
  throw new Error(
    `Tests run on Node ${process.versions.node}, the SQLite binding needs 22.14 or later. Start them with npm: npm test, npx jest.`,
  );
}

// Properties draw from one seed, so that a run can be repeated; PROPERTY_SEED=<number> looks elsewhere.
require('fast-check').configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20191104) });
