import { readFileSync } from 'node:fs';

/** Where a build will be served, and for whom. */
export interface Place {
  /** For example "https://desk.example.com/credit", without a slash at the end. */
  readonly origin: string;
  readonly channel: Channel;
}

export interface PlaceOptions {
  readonly origin?: string;
  readonly channel?: string;
}

const CHANNELS = ['release', 'dev'] as const;
type Channel = (typeof CHANNELS)[number];

/** What manifest.xml itself says. */
const WRITTEN_FOR = 'https://localhost:3000';

/**
 * The options of `npm run build -- --env origin=… --env channel=…`.
 * Errors: an origin that is not https, for Excel loads nothing else; an unknown channel.
 */
export function placeOf({ origin = WRITTEN_FOR, channel = 'release' }: PlaceOptions): Place {
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  if (url?.protocol !== 'https:' || url.search || url.hash) {
    throw new Error(`origin=${origin}: expected an https address such as https://desk.example.com/credit`);
  }
  const known = CHANNELS.find(name => name === channel);
  if (!known) throw new Error(`channel=${channel}: expected ${CHANNELS.join(' or ')}`);
  return { origin: origin.replace(/\/+$/, ''), channel: known };
}

/** manifest.xml for the place where it will be served. */
export function placeManifest({ origin, channel }: Place): string {
  const manifest = readFileSync('manifest.xml', 'utf8').replaceAll(WRITTEN_FOR, origin);
  return channel === 'dev' ? besideTheRelease(manifest) : manifest;
}

const RELEASE_ID = '072383f9-e196-45bf-bf02-e6481182a83c';
const DEV_ID = '587c0efe-6bff-4cee-a57c-9a5ee58a34c8';

/** A development build that stands beside the released one: other id, other name, functions as =DEV.CREDITSCORE(). */
function besideTheRelease(manifest: string): string {
  return manifest
    .replace(RELEASE_ID, DEV_ID)
    .replaceAll(
      /(<DisplayName DefaultValue="[^"]*|id="(?:Tab|Group|Pane)\.Label" DefaultValue="[^"]*)/g,
      '$1 (dev)',
    )
    .replace(/(\s*)<\/Metadata>/, '$&$1<Namespace resid="Functions.Namespace" />')
    .replace(/(\s*)<\/bt:ShortStrings>/, '$1  <bt:String id="Functions.Namespace" DefaultValue="DEV" />$&');
}
