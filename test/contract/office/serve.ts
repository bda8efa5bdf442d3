import type { ServerResponse } from 'node:http';
import { bodyOf, serve, type TestServer } from '../../browser/server';
import { BookError } from '../../support/book/book';
import { openDesk, type Desk } from './host/desk';

const PAGE = '<!doctype html><meta charset="utf-8"><script src="/office/office.js"></script>';

/** What Microsoft's client wants to know of its host, in the page's address. */
export const PAGE_ADDRESS = '/page?_host_Info=Excel$Web$16.01$en-US$$$$0';

/**
 * Serves the page of the contract, Microsoft's client, and as many workbooks as are asked for: NAME/ProcessQuery
 * below /workbook/ is what the client posts its batches to, NAME/user/METHOD and NAME/wire/METHOD are the bench.
 */
export function serveOffice(pageFolder: string): Promise<TestServer> {
  const desks = new Map<string, Desk>();
  return serve(
    { '/': pageFolder, '/office/': 'node_modules/@microsoft/office-js/dist' },
    async (request, response, path) => {
      if (path === '/page') {
        response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
        return true;
      }
      const [, start, name, part, method] = path.split('/');
      if (start !== 'workbook' || !name) return false;
      const desk = desks.get(name) ?? openDesk();
      desks.set(name, desk);
      const body = await bodyOf(request);
      if (part === 'ProcessQuery') {
        const answer = desk.answer(body);
        if (answer === undefined) response.writeHead(503).end();
        else send(response, answer);
      } else {
        send(response, JSON.stringify(await callBench(desk, part, method, JSON.parse(body) as unknown[])));
      }
      return true;
    },
  );
}

async function callBench(desk: Desk, part: string, method: string, args: unknown[]): Promise<unknown> {
  const methods = (part === 'user' ? desk.user : desk.wire) as Readonly<
    Record<string, (...given: unknown[]) => Promise<unknown>>
  >;
  try {
    return { value: await methods[method](...args), events: desk.events() };
  } catch (error) {
    if (!(error instanceof BookError)) throw error;
    return { error: `${error.code} ${error.message}`, events: desk.events() };
  }
}

function send(response: ServerResponse, json: string): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(json);
}
