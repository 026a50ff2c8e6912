import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { writeBundledPackages } from './scripts/parts/bundled-packages.mjs';

/** Says which packages the window was made of. */
const bundledPackages: Plugin = {
  name: 'bundled-packages',
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((chunk) =>
      'modules' in chunk ? Object.keys(chunk.modules) : [],
    );
    writeBundledPackages('window', modules);
  },
};

export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react(), bundledPackages],
  build: {
    target: 'chrome114',
    outDir: '../out/renderer',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
});
