import type { AssessedBuyer, ChapterId } from '../../credit/portfolio/chapters';
import type { Chapter, Column } from '../../credit/portfolio/chapters/chapter';
import { Section } from '../parts/Section';
import { useTexts, type Texts } from '../texts';

interface ChapterSectionProps {
  readonly chapter: Pick<Chapter<ChapterId, unknown, unknown, unknown, AssessedBuyer>, 'id' | 'columns'>;
  readonly assessed: AssessedBuyer;
}

/** What a chapter without a picture of its own says of a buyer: its columns that have something to show. */
export function ChapterSection({ chapter: { id, columns }, assessed }: ChapterSectionProps) {
  const texts = useTexts();
  const figures = columns.flatMap(column => {
    const shown = shownValue(column, assessed, texts);
    return shown === '' ? [] : [{ ...column, shown, rated: column.severity?.(assessed) }];
  });
  if (figures.length === 0) return null;
  return (
    <Section heading={texts.term(`chapter.${id}`)}>
      <dl className="figures">
        {figures.map(figure => (
          <div key={figure.id} className={figure.rated}>
            <dt>{texts.term(figure.id)}</dt>
            <dd className={figure.kind === 'message' ? 'sentence' : undefined}>{figure.shown}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** A column's value in words and numerals, '' where there is nothing to show. */
export function shownValue(column: Column<AssessedBuyer>, assessed: AssessedBuyer, texts: Texts): string {
  switch (column.kind) {
    case 'text':
      return column.value(assessed);
    case 'word':
      return texts.word(column.value(assessed));
    case 'term': {
      const term = column.value(assessed);
      return term === '' ? '' : texts.term(term);
    }
    case 'message': {
      const message = column.value(assessed);
      return message ? texts.formatMessage(message) : '';
    }
    default: {
      const figure = column.value(assessed);
      return Number.isFinite(figure) ? texts[NUMERALS[column.kind]](figure) : '';
    }
  }
}

const NUMERALS = {
  money: 'money',
  percent: 'percent',
  count: 'number',
  score: 'number',
  date: 'date',
} as const;
