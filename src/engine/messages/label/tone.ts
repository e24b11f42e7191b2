/** What a message is at bottom: a claim, a reminder, a receipt, an offer, the person's own words, or something else altogether. */
import type { TextEvidence } from "./evidence.ts"

/** The ground tone of a text, on which signs are weighed. */
export interface Tone {
  readonly late: boolean
  readonly due: boolean
  /** Claims that something is owed now. */
  readonly claims: boolean
  readonly receipt: boolean
  readonly handles: boolean
  readonly marketing: boolean
  /** Warns of fraud: what it names, it does not do. */
  readonly warns: boolean
  /** Brings a code, and asks for none. */
  readonly codeOnly: boolean
  /** Plainly the addressee's own. */
  readonly own: boolean
  /** Speaks of parcels, schools, repairs and the like, and of no debt. */
  readonly everyday: boolean
  /** Tells a third person of the debt. */
  readonly discloses: boolean
  /** Offers help in a claim, without pressure. */
  readonly normalOffer: boolean
  readonly mild: boolean
  readonly base: "overdue_claim" | "reminder" | undefined
}
const signedFirst = /^[^【[〔]{0,4}[【[〔][^】\]〕]{1,30}[】\]〕]/

export const toneOf = ({ signs, senses, folded }: TextEvidence): Tone => {
  const has = (...names: readonly string[]): boolean => names.some((name) => senses.has(name))
  const times = (name: string): number => senses.get(name) ?? 0
  const warns = times("warning") >= 2 || (has("warning") && !has("frame", "late"))
  const codeOnly = has("codeNotice") && !signs.has("veiled")
  const everyday = has("elsewhere", "otherwise") && !has("debt")
  const own = has("own") && !has("lender", "tellHard", "kill") && !signedFirst.test(folded.text)
  const receipt = signs.has("receipt")
  const handles = signs.has("handles")
  const late = signs.has("late") && !codeOnly && !warns
  const due = signs.has("due") && !warns
  const promo = times("promo") + 2 * times("promoHard")
  const marketing = !late && (due ? times("promoHard") > 0 || promo >= 3 : promo >= 2 || (promo >= 1 && has("debt", "credit"))) && !receipt
  const owed = signs.has("owed") && !warns && !(marketing && !has("lender", "frame"))
  const claims = late || (owed && !due)
  const base =
    receipt && !late && !has("frame") && !(has("owed") && has("urge"))
      ? undefined
      : late
        ? "overdue_claim"
        : due
          ? "reminder"
          : owed && !handles
            ? "overdue_claim"
            : undefined
  const offers = has("help") || (has("polite") && due)
  return {
    late,
    due,
    claims,
    receipt,
    handles,
    marketing,
    warns,
    codeOnly,
    own,
    everyday,
    discloses: late || (has("debt") && (has("amount", "owed", "pay") || has("late"))),
    normalOffer: receipt || handles,
    mild: receipt || handles || (base === "reminder" && !marketing) || (base === "overdue_claim" && offers),
    base,
  }
}
