import { useEffect, useState } from 'react';
import { IconButton } from 'office-ui-fabric-react/lib/Button';
import { Link } from 'office-ui-fabric-react/lib/Link';
import { Spinner } from 'office-ui-fabric-react/lib/Spinner';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { Notice } from '../parts/Notice';
import { useTexts } from '../texts';
import { copyText } from './copyText';
import { helpIndex, loadFunctions, type ListedFunction } from './functionList';

/** The worksheet functions with their syntax. */
export function FunctionsTab() {
  const { text, language } = useTexts();
  const [functions, setFunctions] = useState<readonly ListedFunction[]>();
  const [failed, setFailed] = useState(false);
  const [filter, setFilter] = useState('');

  useEffect(() => {
    let gone = false;
    loadFunctions(language).then(
      loaded => !gone && setFunctions(loaded),
      () => !gone && setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, [language]);

  const wanted = filter.trim().toLowerCase();
  const shown = functions?.filter(({ name, summary }) => `${name} ${summary}`.toLowerCase().includes(wanted));
  return (
    <>
      <h2>{text.functions.heading}</h2>
      <p className="quiet">
        {text.functions.intro}{' '}
        <Link href={helpIndex(language)} target="_blank" underline>
          {text.functions.allHelp}
        </Link>
      </p>
      <TextField
        ariaLabel={text.functions.filter}
        placeholder={text.functions.filter}
        iconProps={{ iconName: 'Search' }}
        value={filter}
        onChange={(_, value = '') => setFilter(value)}
      />
      {failed && (
        <Notice tone="bad" live="assertive">
          {text.functions.failed}
        </Notice>
      )}
      {!failed && !shown && <Spinner />}
      <ul className="functions">
        {shown?.map(listed => (
          <Listed key={listed.name} {...listed} />
        ))}
      </ul>
    </>
  );
}

const COPIED_MS = 2000;

function Listed({ name, summary, syntax, help }: ListedFunction) {
  const { text } = useTexts();
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), COPIED_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  return (
    <li className="function">
      <div className="function-head">
        <strong>{name}</strong>
        <span role="status" className="quiet">
          {copied ? text.functions.copied : ''}
        </span>
        <Link href={help} target="_blank" aria-label={text.functions.helpFor(name)}>
          {text.functions.help}
        </Link>
        <IconButton
          iconProps={{ iconName: copied ? 'CheckMark' : 'Copy' }}
          ariaLabel={text.functions.copy(name)}
          title={text.functions.copy(name)}
          onClick={() => void copyText(syntax).then(() => setCopied(true))}
        />
      </div>
      <p title={summary}>{summary}</p>
      <code>{syntax}</code>
    </li>
  );
}
