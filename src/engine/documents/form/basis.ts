/** The provisions on which a request rests, found by what law data says may be asked for under each: no paper spells one. */
import { provisionsInForce } from "../../law/in-force.ts"
import type { Asking, Confidence, LawRef } from "../../law/instrument.ts"
import { refOf } from "../../law/reference.ts"
import { isBusiness } from "../sections/business.ts"
import type { PaperSubject } from "../sections/matter.ts"

export interface RequestBasis {
  readonly ref: LawRef
  readonly confidence: Confidence
}
/** Too weak to be named before an authority. */
const weak: ReadonlySet<Confidence> = new Set(["secondary-single", "secondary-multi-weak", "inference"])
/** True where the elements of a provision fit this claim, whatever it is used for. */
const isMet = ({ apart }: PaperSubject["dossier"], claim: string | undefined, instrument: string, anchor: string): boolean =>
  apart.some((one) => one.met && one.claim === claim && one.ref.instrument === instrument && one.provision.anchor === anchor)

/**
 * What may be asked for under the law of the day on which the paper is written: provisions made for this kind of lender, else those that hold for anybody.
 * Empty where none is held: the request then stands without a bracket.
 */
export const basisOf = (matter: PaperSubject, asking: Asking): readonly RequestBasis[] => {
  const { dossier, claim, unit } = matter
  // What a customer may ask for as a consumer is none of whoever borrowed for a business.
  const business = isBusiness(matter)
  const lender = claim?.lenderType?.value
  const found = provisionsInForce(dossier.law, dossier.day)
    .filter(
      ({ article, provision: { asks, holder } }) =>
        asks?.includes(asking) && !(unit && holder !== undefined) && !weak.has(article.confidence),
    )
    .filter(
      ({ provision: { asks, asksWhenMet } }) => !(business && asksWhenMet && asks?.some((one) => one === "answer" || one === "reasons")),
    )
    .filter(({ version, provision }) => !provision.asksWhenMet || isMet(dossier, claim?.id, version.instrument, provision.anchor))
    .map(({ version, article, provision }) => ({
      own: provision.lenders,
      ref: refOf(version, provision),
      confidence: article.confidence,
    }))
  const made = found.filter(({ own }) => own !== undefined && lender !== undefined && own.includes(lender))
  // Of two texts that speak of such a lender the one that speaks of fewer kinds is its own.
  const fewest = Math.min(...made.map(({ own }) => own?.length ?? 0))
  const chosen = made.length > 0 ? made.filter(({ own }) => own?.length === fewest) : found.filter(({ own }) => own === undefined)
  return chosen.map(({ ref, confidence }) => ({ ref, confidence }))
}
