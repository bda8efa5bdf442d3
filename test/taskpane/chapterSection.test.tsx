/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { messageOf } from '../../src/credit/message';
import type { AssessedBuyer } from '../../src/credit/portfolio/chapters';
import { ChapterSection } from '../../src/taskpane/buyer/ChapterSection';
import { textsOf, TextsProvider } from '../../src/taskpane/texts';

const nobody = {} as AssessedBuyer;

const CHAPTER: Parameters<typeof ChapterSection>[0]['chapter'] = {
  id: 'exposure',
  columns: [
    { id: 'limit', kind: 'money', value: () => 1234.5 },
    { id: 'usage', kind: 'percent', value: () => 0.953, severity: () => 'watch' },
    { id: 'oldest', kind: 'count', value: () => NaN },
    { id: 'status', kind: 'term', value: () => 'limitWatch' },
    { id: 'dueDate', kind: 'date', value: () => 46_000 },
    { id: 'reason', kind: 'message', value: () => messageOf('portfolio.nearLimit', { usage: 0.953 }) },
    { id: 'remark', kind: 'message', value: () => undefined },
  ],
};

function show(chapter: typeof CHAPTER, language: 'en' | 'zh' = 'en') {
  return render(
    <TextsProvider value={textsOf(language)}>
      <ChapterSection chapter={chapter} assessed={nobody} />
    </TextsProvider>,
  );
}

test('a chapter without a picture shows what its columns hold, by their kinds, and leaves out blanks', () => {
  const { container } = show(CHAPTER);
  expect(screen.getByRole('region', { name: 'Exposure' })).toBeTruthy();
  // Day 46,000 is 2025-12-09.
  expect([...container.querySelectorAll('dl > div')].map(line => line.textContent)).toEqual([
    'Limit1,234.50',
    'Limit usage95.3%',
    'StatusWatch',
    'Due date2025-12-09',
    'Reason95.3% of the limit is used.',
  ]);
  expect(screen.getByText('95.3%').parentElement!.className).toBe('watch');
});

test('it speaks the user’s language', () => {
  show(CHAPTER, 'zh');
  expect(screen.getByRole('region', { name: '敞口' })).toBeTruthy();
  expect(screen.getByText('额度已使用 95.3%。')).toBeTruthy();
});

test('with nothing to show there is no section', () => {
  show({ ...CHAPTER, columns: CHAPTER.columns.filter(({ id }) => id === 'oldest') });
  expect(screen.queryByRole('region')).toBeNull();
});
