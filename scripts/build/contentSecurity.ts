const OFFICE_CDN = 'https://appsforoffice.microsoft.com';

/**
 * The SHA-256 of nothing: allows style elements that are inserted empty and filled through the style sheet's own
 * interface, as Fluent does, and no other inline style.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const PANE = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': `'self' ${EMPTY_STYLE}`,
  'img-src': "'self' data:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** What each page may load. Only the page that Excel opens reaches beyond its own origin, for Office.js. */
export const CONTENT_SECURITY = {
  pane: policy(PANE),
  paneInExcel: policy({
    ...PANE,
    'script-src': `'self' ${OFFICE_CDN}`,
    'connect-src': `'self' ${OFFICE_CDN}`,
  }),
  preview: policy({
    ...PANE,
    // Univer writes its theme, and the widths of open menus, into style elements as text.
    'style-src': "'self' 'unsafe-inline'",
    'worker-src': "'self'",
    'frame-src': "'self'",
  }),
  help: policy({ 'default-src': "'none'", 'style-src': "'self'", 'img-src': "'self'", 'base-uri': "'none'" }),
};

function policy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}
