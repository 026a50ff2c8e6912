// Opens the folder named by the first argument that is no option, as Electron's own default app does.
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { app } = require('electron');

const folder = path.resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');
const { main, productName, name, version } = JSON.parse(
  readFileSync(path.join(folder, 'package.json'), 'utf8'),
);
app.setAppPath(folder);
app.setName(productName ?? name);
app.setVersion(version);
Module._load(path.join(folder, main), null, true);
