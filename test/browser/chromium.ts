import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { devDependencies } from '../../package.json';

/** Where Chrome and Chromium stand once somebody has installed them, by platform. */
const INSTALLED: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(folder => folder !== undefined)
    .map(folder => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
};

const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--disable-gpu',
];

/** The package's own list of fonts names folders of AWS only. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

const CACHE = resolve('node_modules/.cache/credit-desk');

/**
 * Starts a headless browser: the one CHROME_PATH names, else an installed Chrome or Chromium, else the one of
 * the npm package @sparticuz/chromium (Linux). The caller closes it.
 */
export async function launchChromium(): Promise<Browser> {
  const installed = [process.env.CHROME_PATH, ...(INSTALLED[process.platform] ?? [])].find(
    path => path && existsSync(path),
  );
  if (installed) return chromium.launch({ executablePath: installed, args: FLAGS });
  if (process.platform !== 'linux') {
    throw new Error(
      'No Chrome found. Install Chrome, or set CHROME_PATH to the program of a Chrome or Chromium.',
    );
  }
  const folder = unpackChromium();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: FLAGS,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_PATH: process.env.FONTCONFIG_PATH ?? join(folder, 'fonts'),
    },
  });
}

/**
 * The folder with the browser of @sparticuz/chromium, unpacked once. The package unpacks into the temporary
 * folder and takes whatever stands there for complete, so it gets a fresh one that takes its final name only
 * when it is whole: several test processes may start at once, and one may have been killed half-way.
 */
function unpackChromium(): string {
  const folder = join(CACHE, `chromium-${devDependencies['@sparticuz/chromium']}`);
  if (existsSync(folder)) return folder;

  mkdirSync(CACHE, { recursive: true });
  const fresh = mkdtempSync(join(CACHE, 'unpacking-'));
  try {
    execFileSync(process.execPath, ['-e', "require('@sparticuz/chromium').executablePath()"], {
      // The package unpacks the libraries that a bare machine lacks only where it believes itself on AWS.
      env: { ...process.env, TMPDIR: fresh, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    });
    writeFileSync(join(fresh, 'fonts', 'fonts.conf'), FONTS);
    if (!existsSync(folder)) renameSync(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return folder;
}
