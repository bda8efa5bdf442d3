/** The date from which terms count. */
export type StartKind =
  | 'invoice'
  | 'received'
  | 'delivered'
  | 'goodsAndInvoice'
  | 'shipped'
  | 'accepted'
  | 'billOfLading'
  | 'documents'
  | 'order'
  | 'customs'
  | 'posted'
  | 'completed';

/**
 * What a word of payment terms means, whatever its language.
 *
 * D days · WD working days · W weeks · M months · EOM the end of the month that lies `value` months on · NM the month that lies
 * `value` months on · END the end of what follows or precedes · EOQ, EOW, EOD, EOH the end of quarter, week, ten-day period,
 * half month · DFM days after the month (Brazil's "dias fora o mês") · ML settled monthly · NML settled in the next month · TH after a number: the day of a month, with a value where it may as well mean days (30日) · ON before one ·
 * FIRST the first day · EACH every month · CLOSE closing day · AFTER counted after · S start · ONCE at once · NET · PCT ·
 * BAL the balance · SKONTO discount · CYCLE a cycle without a pay day · NB not before · X times · and separators.
 */
export type TokenKind =
  | 'N'
  | 'NTH'
  | 'D'
  | 'WD'
  | 'W'
  | 'M'
  | 'EOM'
  | 'NM'
  | 'END'
  | 'EOQ'
  | 'EOW'
  | 'EOD'
  | 'EOH'
  | 'DFM'
  | 'ML'
  | 'NML'
  | 'TH'
  | 'ON'
  | 'FIRST'
  | 'EACH'
  | 'CLOSE'
  | 'AFTER'
  | 'S'
  | 'ONCE'
  | 'NET'
  | 'PCT'
  | 'BAL'
  | 'SKONTO'
  | 'CYCLE'
  | 'NB'
  | 'X'
  | 'OR'
  | 'AND'
  | 'COMMA'
  | 'SLASH'
  | 'DASH'
  | 'PLUS'
  | 'OPEN'
  | 'CLOSED'
  | 'NOISE';

export interface Token {
  readonly kind: TokenKind;
  /** The number of N; the months of EOM and NM. */
  readonly value?: number;
  /** The days of the month of NTH. */
  readonly days?: readonly number[];
  /** Whether NTH may as well be a number of days, as 30日. */
  readonly soft?: boolean;
  readonly start?: StartKind;
}
