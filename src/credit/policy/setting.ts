import type { Fault } from '../fault';
import type { Message } from '../message';

/** What a policy cell may hold. Blank is '', and means: the default. */
export type PolicyCell = string | number | boolean;

export const UNFIT = Symbol('unfit');

/** How one kind of setting is read from a cell and written to one. */
export interface Kind<T> {
  /** The value a cell stands for, or UNFIT where it stands for none. */
  read(cell: PolicyCell): T | typeof UNFIT;
  write(value: T): PolicyCell;
  /** What a fitting cell looks like, for the message about one that does not fit. */
  readonly expects: Message;
}

export interface Setting<T> {
  /** The names under which a policy range holds the setting, the same words the reader sees. */
  readonly en: string;
  readonly zh: string;
  readonly kind: Kind<T>;
  readonly standard: T;
}

export function setting<T>(en: string, zh: string, kind: Kind<T>, standard: T): Setting<T> {
  return { en, zh, kind, standard };
}

export type Settings<V> = { readonly [Name in keyof V]: Setting<V[Name]> };

/** One family of settings and how the values become the family's part of the policy. */
export interface Section<V, Part> {
  readonly settings: Settings<V>;
  /** Checks that concern several settings at once; the part, or the fault that names the settings at odds. */
  build(values: V): Part | Fault;
}

export function section<V, Part>(
  settings: Settings<V>,
  build: (values: V) => Part | Fault,
): Section<V, Part> {
  return { settings, build };
}

/** A family whose part of the policy is its values as they are. */
export function plainSection<V>(settings: Settings<V>): Section<V, V> {
  return { settings, build: values => values };
}
