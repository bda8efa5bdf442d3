import { useState, type FormEvent } from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { dayOfText } from '../../credit/text/date';
import { textOfDay } from '../../credit/dates';
import { starterSheets } from '../../refresh/starterSheets';
import { today } from '../../refresh/today';
import type { Workbook } from '../../workbook/workbook';
import { Dropdown } from '../parts/Dropdown';
import { ErrorNotice } from '../parts/ErrorNotice';
import { useTexts } from '../texts';
import { CURRENCIES } from './currencies';

interface MakeSheetsProps {
  readonly workbook: Workbook;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Makes the sheets a team fills in, in the user's language, after the two questions nothing else can answer. */
export function MakeSheets({ workbook, onDone, onCancel }: MakeSheetsProps) {
  const { text, language } = useTexts();
  const [currency, setCurrency] = useState<string>(language === 'zh' ? 'CNY' : 'EUR');
  const [asOf, setAsOf] = useState(() => textOfDay(today()));
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const day = dayOfText(asOf);

  const make = async () => {
    if (day === undefined) return;
    setBusy(true);
    setFailure(undefined);
    try {
      const sheets = starterSheets({ language, currency, asOf: day });
      await workbook.write({ replace: sheets, show: sheets[1].id });
      onDone();
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void make();
  };
  return (
    <form className="make-sheets" onSubmit={submit}>
      <Dropdown
        label={text.first.currency}
        selectedKey={currency}
        options={CURRENCIES.map(code => ({ key: code, text: code }))}
        onChange={(_, option) => option && setCurrency(String(option.key))}
      />
      <TextField
        type="date"
        label={text.first.asOf}
        value={asOf}
        errorMessage={day === undefined ? text.first.noDate : undefined}
        onChange={(_, value) => setAsOf(value ?? '')}
      />
      <div className="buttons">
        <PrimaryButton type="submit" text={text.first.make} disabled={busy || day === undefined} />
        <DefaultButton text={text.first.cancel} disabled={busy} onClick={onCancel} />
      </div>
      {failure !== undefined && <ErrorNotice error={failure} />}
    </form>
  );
}
