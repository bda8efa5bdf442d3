import { createServer } from 'node:net';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import type WebpackDevServer from 'webpack-dev-server';

/** Where `npm start` serves: port 3000 unless PORT says otherwise. */
export function address(): { host: string; port: number } {
  return { host: 'localhost', port: Number(process.env.PORT || 3000) };
}

/** Ends with a plain word when another program has the port already. */
export async function needFreePort(): Promise<void> {
  const { host, port } = address();
  const server = createServer();
  const error = await new Promise<NodeJS.ErrnoException | undefined>(resolve => {
    server.once('error', resolve).listen(port, host, () => server.close(() => resolve(undefined)));
  });
  if (!error) return;
  console.error(
    `Cannot serve at port ${port} (${error.code}). Set PORT to another one, or end the program that has it.`,
  );
  process.exit(1);
}

/** The development certificates of `office-addin-dev-certs`, made and trusted on first use. */
export async function certificates(): Promise<{ ca: Buffer; cert: Buffer; key: Buffer }> {
  return getHttpsServerOptions();
}

/** Prints where the pages are as soon as they can be opened. */
export function announce(server: WebpackDevServer): void {
  const { host, port } = address();
  const https = typeof server.options.server === 'object' && server.options.server.type === 'https';
  const origin = `${https ? 'https' : 'http'}://${host}:${port}`;
  let announced = false;
  server.compiler.hooks.done.tap('announce', stats => {
    if (announced || stats.hasErrors()) return;
    announced = true;
    console.log(`\nCredit Desk is served at ${origin}/\nPress Ctrl+C to stop.\n`);
  });
}
