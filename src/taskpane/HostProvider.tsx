import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { ThemeProvider } from 'office-ui-fabric-react/lib/Theme';
import { LANGUAGES, languageOf } from '../locales/language';
import type { Host } from '../workbook/workbook';
import { TextsProvider, textsOf } from './texts';
import { paneTheme } from './theme';

interface HostProviderProps {
  readonly host: Pick<Host, 'language' | 'dark' | 'watchDark'>;
  readonly children: ReactNode;
}

/** The language and the colours of the program around the pane, which it follows while it is open. */
export function HostProvider({ host, children }: HostProviderProps) {
  const language = languageOf(host.language);
  const dark = useDark(host);
  const texts = useMemo(() => textsOf(language), [language]);
  const theme = useMemo(() => paneTheme(dark), [dark]);

  useEffect(() => {
    const { documentElement: page } = document;
    page.lang = LANGUAGES[language].tag;
    document.title = texts.text.product;
    for (const [name, value] of Object.entries(theme.properties)) page.style.setProperty(name, value);
  }, [language, texts, theme]);

  return (
    <TextsProvider value={texts}>
      <ThemeProvider theme={theme.fluent} applyTo="body">
        {children}
      </ThemeProvider>
    </TextsProvider>
  );
}

/** Whether the host is dark now: what it said last, else what it was when the pane opened. */
function useDark(host: HostProviderProps['host']): boolean {
  const [said, setSaid] = useState<{ host: HostProviderProps['host']; dark: boolean }>();
  useEffect(() => host.watchDark?.(dark => setSaid({ host, dark })), [host]);
  return said?.host === host ? said.dark : host.dark;
}
