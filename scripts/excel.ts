import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { request } from 'node:https';

/**
 * `npm run excel`: makes and trusts development certificates, serves the add-in at https://localhost:3000, and
 * opens Excel with it. Ends with Ctrl+C, which takes the add-in out of Excel again.
 */

const MANIFEST = 'manifest.xml';
/** The address that manifest.xml names. */
const PORT = '3000';
const windows = process.platform === 'win32';

async function main(): Promise<void> {
  if (!windows && process.platform !== 'darwin') {
    console.error(
      'Excel is a program for Windows and the Mac. Here, npm start opens the preview workbook instead.',
    );
    process.exitCode = 1;
    return;
  }
  run('office-addin-dev-certs', 'install');
  const server = serve();
  await served();
  run(
    'office-addin-debugging',
    'start',
    MANIFEST,
    'desktop',
    '--app',
    'excel',
    '--no-debug',
    '--no-live-reload',
  );
  process.on('SIGINT', () => {
    run('office-addin-debugging', 'stop', MANIFEST);
    server.kill();
  });
}

function serve(): ChildProcess {
  const webpack = ['node_modules/webpack/bin/webpack.js', 'serve', '--mode', 'development', '--env', 'https'];
  const server = spawn(process.execPath, [...process.execArgv, ...webpack], {
    stdio: 'inherit',
    env: { ...process.env, PORT },
  });
  server.on('exit', code => process.exit(code ?? 0));
  return server;
}

/** Runs one of Microsoft's office-addin tools; npx fetches those that are not among our packages. */
function run(...command: string[]): void {
  const { status } = spawnSync('npx', ['--yes', ...command], { stdio: 'inherit', shell: windows });
  if (status !== 0) throw new Error(`${command.join(' ')} failed`);
}

/** Waits until the pane's page can be loaded; the certificate is not what is asked about here. */
async function served(): Promise<void> {
  while (!(await answers())) await new Promise(resolve => setTimeout(resolve, 500));
}

function answers(): Promise<boolean> {
  return new Promise(resolve => {
    request({ port: PORT, path: '/taskpane.html', rejectUnauthorized: false }, response => {
      response.resume();
      resolve(response.statusCode === 200);
    })
      .on('error', () => resolve(false))
      .end();
  });
}

void main();
