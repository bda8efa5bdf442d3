import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { ThemeProvider } from 'office-ui-fabric-react/lib/Theme';
import { languageOf } from '../locales/tell';
import type { Host } from '../workbook/workbook';
import { SpeechProvider, speechOf } from './speech';
import { paneTheme } from './theme';

interface SurroundingsProps {
  readonly host: Pick<Host, 'language' | 'dark' | 'watchDark'>;
  readonly children: ReactNode;
}

/** The language and the colours of the program around the pane, which it follows while it is open. */
export function Surroundings({ host, children }: SurroundingsProps) {
  const language = languageOf(host.language);
  const dark = useDark(host);
  const speech = useMemo(() => speechOf(language), [language]);
  const theme = useMemo(() => paneTheme(dark), [dark]);

  useEffect(() => {
    const { documentElement: page } = document;
    page.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = speech.text.product;
    for (const [name, value] of Object.entries(theme.properties)) page.style.setProperty(name, value);
  }, [language, speech, theme]);

  return (
    <SpeechProvider value={speech}>
      <ThemeProvider theme={theme.fluent} applyTo="body">
        {children}
      </ThemeProvider>
    </SpeechProvider>
  );
}

/** Whether the host is dark now: what it said last, else what it was when the pane opened. */
function useDark(host: SurroundingsProps['host']): boolean {
  const [said, setSaid] = useState<{ host: SurroundingsProps['host']; dark: boolean }>();
  useEffect(() => host.watchDark?.(dark => setSaid({ host, dark })), [host]);
  return said?.host === host ? said.dark : host.dark;
}
