import { answer } from '../call/answer';
import { textColumn } from '../call/columns';
import type { Distress } from '../../credit/assess/distress/judge';
import { readShown } from '../../credit/assess/distress/variants';
import { isFault, type Fault } from '../../credit/fault';
import type { Language } from '../../credit/language';
import { term } from '../../locales/formatMessage';
import { distressColumn, type DistressCall } from './distressTable';

/** The score, or the probability where the variant asks for it. */
export function shownAs(variant: any[][] | undefined, call: DistressCall): any[][] {
  const wanted = variantOf(variant, readShown);
  if (isFault(wanted)) return answer(call.policy, () => wanted);
  return distressColumn(call, distress => distress[wanted]);
}

export function variantOf<T extends string>(
  cells: any[][] | undefined,
  read: (text: string) => T | Fault,
): T | Fault {
  const column = textColumn(cells, 'variant');
  return column.faultAt(0, 1) ?? read(column.at(0));
}

export function zoneOf({ zone }: Distress, language: Language): string {
  return term(zone, language);
}
