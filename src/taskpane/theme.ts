import { createTheme, type IPalette, type ITheme } from 'office-ui-fabric-react/lib/Styling';

/** Colours of the pane's own parts. Texts keep 4.5 to 1 on their ground, marks and edges 3 to 1. */
export interface Colours {
  readonly ground: string;
  readonly raised: string;
  readonly line: string;
  readonly edge: string;
  readonly text: string;
  readonly quiet: string;
  readonly accent: string;
  readonly track: string;
  readonly good: string;
  readonly goodGround: string;
  readonly watch: string;
  readonly watchGround: string;
  readonly bad: string;
  readonly badGround: string;
  readonly barNotDue: string;
  readonly barEarly: string;
  readonly barLate: string;
}

export interface PaneTheme {
  readonly fluent: ITheme;
  /** The colours as custom properties of the style sheet, for example `--quiet`. */
  readonly properties: Readonly<Record<string, string>>;
}

const LIGHT: Colours = {
  ground: '#ffffff',
  raised: '#f5f7f9',
  line: '#dfe3e8',
  edge: '#80868d',
  text: '#1d2329',
  quiet: '#566069',
  accent: '#0b5c86',
  track: '#e6eaee',
  good: '#0b5a2b',
  goodGround: '#e2f2e6',
  watch: '#6b4700',
  watchGround: '#fff3d6',
  bad: '#8a1220',
  badGround: '#fbe3e4',
  barNotDue: '#3f7fa6',
  barEarly: '#b97a14',
  barLate: '#b3323f',
};

const DARK: Colours = {
  ground: '#212427',
  raised: '#2b2f33',
  line: '#3e444a',
  edge: '#8b949c',
  text: '#f1f3f5',
  quiet: '#b4bcc4',
  accent: '#7cc3ee',
  track: '#3a4046',
  good: '#93dcab',
  goodGround: '#17361f',
  watch: '#f3cb74',
  watchGround: '#3b2f10',
  bad: '#ffabb1',
  badGround: '#4a191e',
  barNotDue: '#6aa9cf',
  barEarly: '#d99c35',
  barLate: '#e4717c',
};

const LIGHT_PALETTE: Partial<IPalette> = {
  themePrimary: LIGHT.accent,
  themeLighterAlt: '#f3f8fb',
  themeLighter: '#d1e4ef',
  themeLight: '#abcee1',
  themeTertiary: '#61a1c3',
  themeSecondary: '#2673a0',
  themeDarkAlt: '#0a5379',
  themeDark: '#084666',
  themeDarker: '#06344b',
  neutralPrimary: LIGHT.text,
  neutralSecondary: LIGHT.quiet,
  neutralTertiary: '#6b747c',
  neutralLight: LIGHT.track,
  neutralLighter: LIGHT.raised,
  white: LIGHT.ground,
};

/** In a dark theme the neutral scale runs the other way: "lighter" stands nearer to the ground, which is dark. */
const DARK_PALETTE: Partial<IPalette> = {
  themePrimary: DARK.accent,
  themeLighterAlt: '#15222b',
  themeLighter: '#1c3342',
  themeLight: '#274a61',
  themeTertiary: '#4d87a9',
  themeSecondary: '#6fb3dd',
  themeDarkAlt: '#8bcbf1',
  themeDark: '#9fd4f4',
  themeDarker: '#bce1f8',
  neutralLighterAlt: '#272a2e',
  neutralLighter: DARK.raised,
  neutralLight: '#363b40',
  neutralQuaternaryAlt: '#3e444a',
  neutralQuaternary: '#4a5157',
  neutralTertiaryAlt: '#656d75',
  neutralTertiary: '#a3abb3',
  neutralSecondary: DARK.quiet,
  neutralSecondaryAlt: '#a3abb3',
  neutralPrimaryAlt: '#dfe3e6',
  neutralPrimary: DARK.text,
  neutralDark: '#f8f9fa',
  black: '#ffffff',
  white: DARK.ground,
};

/** How Fluent's components and the pane's own parts look in a light or dark Office. */
export function paneTheme(dark: boolean): PaneTheme {
  const colours = dark ? DARK : LIGHT;
  return {
    fluent: createTheme({
      palette: dark ? DARK_PALETTE : LIGHT_PALETTE,
      isInverted: dark,
      semanticColors: {
        inputBorder: colours.edge,
        inputPlaceholderText: colours.quiet,
        buttonBorder: colours.edge,
        menuBackground: dark ? colours.raised : colours.ground,
      },
      defaultFontStyle: { fontFamily: FONTS },
      fonts: { medium: { fontSize: 13 } },
    }),
    properties: {
      ...Object.fromEntries(Object.entries(colours).map(([name, colour]) => [`--${name}`, colour])),
      'color-scheme': dark ? 'dark' : 'light',
    },
  };
}

const FONTS =
  "'Segoe UI', -apple-system, BlinkMacSystemFont, 'Helvetica Neue', Roboto, 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";
