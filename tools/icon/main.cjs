// Draws assets/icon.svg at 1024 x 1024 into assets/icon.png. Run by tools/icon/draw.mjs.
const { readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { app, BrowserWindow } = require('electron');

const assets = path.join(__dirname, '../../assets');
const size = 1024;

app.disableHardwareAcceleration();
app.commandLine.appendSwitch('force-device-scale-factor', '1');
app.whenReady().then(async () => {
  const window = new BrowserWindow({
    width: size,
    height: size,
    show: false,
    frame: false,
    transparent: true,
  });
  const svg = readFileSync(path.join(assets, 'icon.svg'), 'utf8');
  const page = `<style>html,body{margin:0;background:transparent;overflow:hidden}svg{display:block;width:100vw;height:100vh}</style>${svg}`;
  await window.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(page)}`);
  window.showInactive();
  const image = await window.capturePage({ x: 0, y: 0, width: size, height: size });
  writeFileSync(path.join(assets, 'icon.png'), image.toPNG());
  app.quit();
});
