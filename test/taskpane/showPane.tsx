import { configure, render, screen, within } from '@testing-library/react';
import { InjectionMode, Stylesheet } from 'office-ui-fabric-react/lib/Styling';
import { registerOwnIcons } from '../../src/taskpane/icons';
import { Pane } from '../../src/taskpane/Pane';
import { HostProvider } from '../../src/taskpane/HostProvider';
import type { MemoryWorkbook } from '../support/memoryWorkbook';

registerOwnIcons();

// jsdom asks every rule of every style sheet about every element: without Fluent's rules it is many times faster.
Stylesheet.getInstance().setConfig({ injectionMode: InjectionMode.none });
configure({ asyncUtilTimeout: 15_000, defaultHidden: true });

/** Shows the pane beside a workbook in memory and waits until it has been read. */
export async function showPane({ workbook }: MemoryWorkbook): Promise<HTMLElement> {
  const { container } = render(
    <HostProvider host={workbook.host}>
      <Pane workbook={workbook} />
    </HostProvider>,
  );
  await screen.findByRole('button', { name: /Read the workbook again|重新读取工作簿/ });
  return container;
}

/** The figures of the card as the user reads them: "Exposure" gives "101,000.25". */
export function figureOf(name: string): string {
  const terms = within(screen.getByRole('article')).getAllByText(name, { selector: 'dt' });
  return terms.map(term => term.nextElementSibling?.textContent ?? '').join(' | ');
}
