// jsdom plus the few globals that Chromium has, jsdom lacks and the in-process engine needs.
const { TestEnvironment } = require('jest-environment-jsdom');

module.exports = class extends TestEnvironment {
  constructor(...options) {
    super(...options);
    const { global } = this;
    Object.assign(global, { structuredClone, TextEncoder, TextDecoder, Uint8Array, ArrayBuffer });
    global.setImmediate ??= setImmediate;
    global.clearImmediate ??= clearImmediate;
  }
};
