import { Notice } from '../parts/Notice';
import { useTexts } from '../texts';

/** What the product reads, for a workbook in which it recognises too little. */
export function NeededSheets() {
  const { text } = useTexts();
  return (
    <Notice tone="watch" title={text.data.noTables}>
      <p>{text.data.needed}</p>
      <ul>
        {Object.values(text.data.needs).map(need => (
          <li key={need}>{need}</li>
        ))}
      </ul>
    </Notice>
  );
}
