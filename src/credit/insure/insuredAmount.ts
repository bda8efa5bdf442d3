import { isFault, type Fault } from '../fault';
import { needed, notNegative, or, shareIn } from '../figure';
import { plus, timesToCents } from '../money';
import type { InsurancePolicy } from '../policy/insurance';
import { messageOf, type Message } from '../message';
import { sentences } from '../sentences';
import { CoverUse } from './coverUse';

/** An open item of a buyer; NaN for what is not given. */
export interface InsurableItem {
  /** Items of one account share one limit; undefined for an item with a limit of its own. */
  readonly account: string | undefined;
  readonly amount: number;
  /** The part that the policy does not cover: disputed, terms too long, an associate. Infinity for all of it. */
  readonly excluded: number;
  /** 0 where the insurer has refused the buyer. */
  readonly limit: number;
  /** Instead of the policy's insured share. */
  readonly insuredShare: number;
}

export interface InsuredItem {
  /** The amount without what is excluded. */
  readonly eligible: number;
  /** What was in use of the limit before the item. */
  readonly before: number;
  /** The part of the eligible amount that lies within the limit. */
  readonly within: number;
  readonly insuredShare: number;
  readonly insured: number;
  readonly uninsured: number;
  /** Told when it is asked for: most rows are only counted. */
  readonly reason: () => Message;
}

/**
 * The insured amount of open items, in the order in which they are handed over: oldest first.
 *
 * Each item is covered as far as the limit is not used up by the items before it, times the insured share. The parts
 * within the limit add up to the smaller of balance and limit, the insured amounts to the insured share of that, to
 * the cent; a credit takes back what it gives back.
 * Errors: `missing` without amount or limit; `domain` for a negative limit or exclusion, or a share outside 0 to 1.
 * Source: domain 3.11 (insured share of each invoice = min(1, limit/outstanding) first in, first out).
 */
export class CoverBook {
  private readonly use = new CoverUse();

  constructor(private readonly policy: Pick<InsurancePolicy, 'insuredShare'>) {}

  insure(item: InsurableItem): InsuredItem | Fault {
    const { account, amount, excluded, limit } = item;
    const unfit =
      needed('amount', amount) ??
      needed('insuredLimit', limit) ??
      notNegative('insuredLimit', limit) ??
      notNegative('excluded', excluded) ??
      shareIn('insuredShare', item.insuredShare);
    if (isFault(unfit)) return unfit;

    const insuredShare = or(item.insuredShare, this.policy.insuredShare);
    const eligible = amount > 0 && excluded > 0 ? plus(amount, -Math.min(excluded, amount)) : amount;
    const { before, after } = this.use.add(account, eligible);
    const covered = (used: number) => Math.min(Math.max(used, 0), limit);
    const share = (used: number) => timesToCents(covered(used), insuredShare);
    const insured = plus(share(after), -share(before));
    const within = plus(covered(after), -covered(before));
    const uninsured = plus(amount, -insured);
    const reason = () => reasonOf(item, eligible, before, within, insuredShare);
    return { eligible, before, within, insuredShare, insured, uninsured, reason };
  }
}

function reasonOf(
  { amount, limit }: InsurableItem,
  eligible: number,
  before: number,
  within: number,
  insuredShare: number,
): Message {
  const excluded = plus(amount, -eligible);
  const covered =
    amount < 0
      ? messageOf('insure.credit', {})
      : limit === 0
        ? messageOf('insure.refused', {})
        : eligible === 0
          ? messageOf('insure.nothingToInsure', {})
          : within === eligible
            ? messageOf('insure.covered', { within, share: insuredShare })
            : within === 0
              ? messageOf('insure.limitUsed', { limit, before })
              : messageOf('insure.partlyCovered', { within, eligible, limit, before, share: insuredShare });
  return excluded > 0 ? sentences([covered, messageOf('insure.excluded', { excluded })]) : covered;
}
