/** Texts and quoted sheet names, in which nothing is a name. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

const CALLED = /([A-Z_\\][\w.\\]*)(\s*\()/gi;

/**
 * Functions that came after the first edition of the file format and are written with a prefix.
 * Source: Microsoft Support, "Issue: An _xlfn. prefix is displayed in front of a formula"; [MS-XLSX] 2.2.2 future-function-list.
 */
const FUTURE = new Set(
  'ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC QUERYSTRING RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST'.split(
    ' ',
  ),
);
const FUTURE_SHEET = new Set(['FILTER', 'SORT']);

/** Functions of which arguments are names: of LET each first of a pair, of LAMBDA each but the last. */
const NAMING = /\b(?:LET|LAMBDA)\s*\(/i;

/**
 * A formula as the file holds it, from how it is typed.
 * Arguments: the formula, with or without the equals sign; whether a function, by its name in capitals, is an add-in's.
 */
export function storedFormula(typed: string, isAddIn: (name: string) => boolean): string {
  const body = typed.startsWith('=') ? typed.slice(1) : typed;
  const parts = body.split(QUOTED);
  const named = NAMING.test(body) ? parameters(parts) : new Set<string>();
  return parts
    .map((part, at) => {
      if (at % 2 === 1) return part;
      const called = part.replace(
        CALLED,
        (_, name: string, rest: string) => prefix(name, isAddIn) + name + rest,
      );
      if (named.size === 0) return called;
      return called.replace(/(?<![\w.!$])[A-Z_][\w.]*(?![\w.]*[(!])/gi, name =>
        named.has(name.toLowerCase()) ? `_xlpm.${name}` : name,
      );
    })
    .join('');
}

/** Whether a formula, as typed, calls a function of an add-in. */
export function callsAddIn(typed: string, isAddIn: (name: string) => boolean): boolean {
  return typed
    .split(QUOTED)
    .some(
      (part, at) =>
        at % 2 === 0 && Array.from(part.matchAll(CALLED)).some(([, name]) => isAddIn(name.toUpperCase())),
    );
}

function prefix(name: string, isAddIn: (name: string) => boolean): string {
  const known = name.toUpperCase();
  if (isAddIn(known)) return '_xldudf_';
  if (FUTURE_SHEET.has(known)) return '_xlfn._xlws.';
  return FUTURE.has(known) ? '_xlfn.' : '';
}

/** The names that LET and LAMBDA give, in small letters. */
function parameters(parts: readonly string[]): Set<string> {
  const names = new Set<string>();
  const open: { naming: 'LET' | 'LAMBDA' | undefined; place: number; argument: string }[] = [];
  const bare = parts.map((part, at) => (at % 2 === 1 ? '""' : part)).join('');
  for (const [token] of bare.matchAll(/[A-Z_\\][\w.\\]*\s*\(|[(),]|[^(),A-Z_\\]+|[A-Z_\\][\w.\\]*/gi)) {
    const top = open.at(-1);
    if (token.endsWith('(')) {
      if (top) top.argument += '(';
      const called = token.slice(0, -1).trim().toUpperCase();
      const naming = called === 'LET' || called === 'LAMBDA' ? called : undefined;
      open.push({ naming, place: 0, argument: '' });
    } else if (token === ')') open.pop();
    else if (token === ',') {
      const naming = top?.naming === 'LAMBDA' || (top?.naming === 'LET' && top.place % 2 === 0);
      const name = naming ? /^\s*([A-Z_][\w.]*)\s*$/i.exec(top.argument)?.[1] : undefined;
      if (name !== undefined) names.add(name.toLowerCase());
      if (top) {
        top.argument = '';
        top.place++;
      }
    } else if (top) top.argument += token;
  }
  return names;
}
