import type { Browser, Page } from 'playwright-core';

/** A page, and all that goes wrong on it. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors, breaches of the security policy, files that are missing. */
  readonly troubles: readonly string[];
  /** Requests to another origin. */
  readonly foreign: readonly string[];
}

export async function watchedPage(
  browser: Browser,
  origin: string,
  viewport = { width: 1440, height: 900 },
): Promise<WatchedPage> {
  const page = await browser.newPage({ viewport });
  const troubles: string[] = [];
  const foreign: string[] = [];
  page.on('pageerror', error => troubles.push(String(error)));
  page.on('console', message => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('request', request => {
    const { origin: asked, protocol } = new URL(request.url());
    if (asked !== origin && protocol.startsWith('http')) foreign.push(request.url());
  });
  page.on('response', response => {
    if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`);
  });
  return { page, troubles, foreign };
}
