import { useEffect, useMemo, type ReactNode } from 'react';
import { ThemeProvider } from 'office-ui-fabric-react/lib/Theme';
import { languageOf } from '../locales/tell';
import { SpeechProvider, speechOf } from './speech';
import { paneTheme } from './theme';

interface SurroundingsProps {
  /** The user's language as a BCP 47 tag. */
  readonly language: string;
  readonly dark: boolean;
  readonly children: ReactNode;
}

/** The language and the colours of the program around the pane. */
export function Surroundings({ language: tag, dark, children }: SurroundingsProps) {
  const language = languageOf(tag);
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
