import { useEffect, useEffectEvent, useId, useState, type KeyboardEvent } from 'react';
import { IconButton } from 'office-ui-fabric-react/lib/Button';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import type { AssessedBuyer } from '../../credit/portfolio/chapters';
import { useTexts } from '../texts';
import { findBuyers } from './findBuyers';
import { namesOf } from './names';

interface SearchBoxProps {
  /** Undefined while the workbook is read for the first time: what is typed is answered as soon as it has been. */
  readonly buyers: readonly AssessedBuyer[] | undefined;
  readonly onChoose: (buyer: AssessedBuyer) => void;
}

const MOST_SHOWN = 8;
const NOBODY: readonly AssessedBuyer[] = [];

/** Finds a buyer by part of a name or id: a text box with a list that the arrow keys walk through. */
export function SearchBox({ buyers, onChoose }: SearchBoxProps) {
  const { text, language } = useTexts();
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  /** Whether Enter was pressed before there was an answer. */
  const [isAsked, setAsked] = useState(false);
  const id = useId();
  const found = findBuyers(buyers ?? NOBODY, typed);
  const shown = found.slice(0, MOST_SHOWN);
  const open = isOpen && !(isAsked && shown.length > 0) && typed.trim() !== '';

  const reopen = () => {
    setAsked(false);
    setOpen(true);
  };
  const change = (value: string) => {
    setTyped(value);
    setActive(0);
    reopen();
  };
  const choose = (buyer: AssessedBuyer) => {
    onChoose(buyer);
    setTyped('');
    setAsked(false);
    setOpen(false);
  };
  const onRead = useEffectEvent(() => {
    if (isAsked && shown[active]) onChoose(shown[active]);
  });
  const isRead = buyers !== undefined;
  useEffect(() => {
    if (isRead) onRead();
  }, [isRead]);
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => (open ? setActive(Math.min(active + 1, shown.length - 1)) : reopen()),
    ArrowUp: () => setActive(Math.max(active - 1, 0)),
    Enter: () => (buyers ? shown[active] && choose(shown[active]) : setAsked(true)),
    Escape: () => (open ? setOpen(false) : change('')),
  };
  const press = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act || event.nativeEvent.isComposing) return;
    event.preventDefault();
    act();
  };

  return (
    <div className="search">
      <TextField
        role="combobox"
        ariaLabel={text.search.label}
        placeholder={text.search.placeholder}
        iconProps={typed === '' ? { iconName: 'Search' } : undefined}
        value={typed}
        onChange={(_, value = '') => change(value)}
        onKeyDown={press}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        autoComplete="off"
        spellCheck={false}
        aria-expanded={open && shown.length > 0}
        aria-autocomplete="list"
        aria-controls={`${id}list`}
        aria-activedescendant={open && shown[active] ? `${id}${active}` : undefined}
      />
      {typed !== '' && (
        <IconButton
          className="search-clear"
          iconProps={{ iconName: 'Cancel' }}
          ariaLabel={text.search.clear}
          onClick={() => change('')}
        />
      )}
      <div className="matches" hidden={!open}>
        <ul id={`${id}list`} role="listbox" aria-label={text.search.label}>
          {open &&
            shown.map((assessed, i) => {
              const [first, second] = namesOf(assessed.buyer, language);
              return (
                // Focus stays in the text box, whose keys serve the list; the mouse must not take it away.
                <li
                  key={i}
                  id={`${id}${i}`}
                  role="option"
                  aria-selected={i === active}
                  onMouseDown={event => event.preventDefault()}
                  onMouseEnter={() => setActive(i)}
                  onClick={() => choose(assessed)}
                >
                  <span className="match-name">{first}</span>
                  <span className="match-rest">
                    {[second, assessed.buyer.id, assessed.buyer.country].filter(Boolean).join(' · ')}
                  </span>
                </li>
              );
            })}
        </ul>
        {open && shown.length === 0 && (
          <p className="match-note">{buyers ? text.search.none(typed.trim()) : text.search.waiting}</p>
        )}
        {open && found.length > shown.length && (
          <p className="match-note">{text.search.more(found.length - shown.length)}</p>
        )}
      </div>
      <span role="status" className="unseen">
        {open && shown.length > 0 ? text.search.found(found.length) : ''}
      </span>
    </div>
  );
}
