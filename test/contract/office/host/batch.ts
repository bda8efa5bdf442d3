import { randomUUID } from 'node:crypto';
import { BookError, type Book } from '../../../support/book/book';
import { member, type Table, type Thing } from './thing';
import { TABLES } from './workbook';

/** A batch as Microsoft's client posts it to ProcessQuery. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface Arguments {
  readonly Arguments: readonly unknown[];
  /** The object paths that stand for arguments, a list inside the list for an array argument. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

export interface Answer {
  readonly Results: { ActionId: number; Value: unknown }[];
  readonly Error?: {
    Code: string;
    Message: string;
    Location: string;
    ActionIndex: number;
    HttpStatusCode: number;
  };
}

const ACTION = { instantiate: 1, query: 2, call: 3, set: 4, trace: 5 } as const;
const PATH = { global: 1, method: 3, property: 4, indexer: 5, reference: 6 } as const;

/** The ranges Excel keeps for a client that still uses them. */
export type References = Map<string, Thing>;

/**
 * Executes one batch in its order and answers it as Excel does: an action that fails ends the batch, and what
 * went before it stays done.
 */
export function execute(book: Book, references: References, batch: Batch): Answer {
  const objects = new Map<number, Thing | null>();
  const results: Answer['Results'] = [];

  function objectAt(id: number): Thing | null {
    if (!objects.has(id)) objects.set(id, follow(batch.ObjectPaths[id]));
    return objects.get(id)!;
  }

  function follow(path: ObjectPath): Thing | null {
    if (path.ObjectPathType === PATH.global) return { kind: 'Workbook', of: book };
    if (path.ObjectPathType === PATH.reference) {
      const kept = references.get(path.Name);
      if (!kept) throw new BookError('InvalidReference');
      return kept;
    }
    const parent = objectAt(path.ParentObjectPathId!);
    if (parent === null) return null;
    const name = path.ObjectPathType === PATH.indexer ? '' : path.Name;
    return member(tableOf(parent).go, parent.kind, name)(parent.of, ...argumentsOf(path.ArgumentInfo));
  }

  function argumentsOf(info: Arguments | undefined): unknown[] {
    return (info?.Arguments ?? []).map((argument, index) => {
      const path = info?.ReferencedObjectPathIds?.[index];
      return typeof path === 'number' && path > 0 ? objectAt(path)?.of : argument;
    });
  }

  function perform(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const thing = objectAt(action.ObjectPathId);
    if (action.ActionType === ACTION.instantiate) return identity(thing, references);
    if (action.ActionType === ACTION.query) {
      return thing === null ? null : query(thing, action.QueryInfo?.Select ?? []);
    }
    if (action.Name === '_RemoveReference') {
      return void references.delete(String(action.ArgumentInfo?.Arguments[0]));
    }
    if (action.Name === '_KeepReference') {
      return void (thing && references.set(keyOf(thing, references), thing));
    }
    if (thing === null) throw new BookError('ItemNotFound', 'a null object');
    const table = action.ActionType === ACTION.set ? tableOf(thing).set : tableOf(thing).call;
    return member(table, thing.kind, action.Name)(thing.of, ...argumentsOf(action.ArgumentInfo));
  }

  for (const [index, action] of batch.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: perform(action) ?? null });
    } catch (error) {
      if (!(error instanceof BookError)) throw error;
      const Location = `${batch.ObjectPaths[action.ObjectPathId]?.Name ?? ''}.${action.Name}`;
      const Error = {
        Code: error.code,
        Message: error.message,
        Location,
        ActionIndex: index,
        HttpStatusCode: 400,
      };
      return { Results: results, Error };
    }
  }
  return { Results: results };
}

function tableOf(thing: Thing): Table {
  return TABLES[thing.kind];
}

function keyOf(thing: Thing, references: References): string {
  for (const [key, kept] of references) if (kept === thing) return key;
  return `range ${randomUUID()}`;
}

function identity(thing: Thing | null, references: References): unknown {
  if (thing === null) return null;
  const kept = [...references].find(([, other]) => other === thing);
  const { id, get } = tableOf(thing);
  return { ...(id && { [id]: get![id](thing.of) }), ...(kept && { _ReferenceId: kept[0] }) };
}

function query(thing: Thing, select: readonly string[]): unknown {
  const { items } = tableOf(thing);
  return items ? { _Items: items(thing.of).map(item => load(item, select)) } : load(thing, select);
}

function load(thing: Thing, select: readonly string[]): Record<string, unknown> {
  const names = select.map(name => name.charAt(0).toUpperCase() + name.slice(1));
  const { get } = tableOf(thing);
  return Object.fromEntries(names.map(name => [name, member(get, thing.kind, name)(thing.of)]));
}
