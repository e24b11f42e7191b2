/** Offers of loans, limits and goods: no debt is claimed at all. */
import type { Cause, CauseWeighed, Diagnosis } from "../cause.ts"
import { contactCount, isTheirs, saysSelf, sign, signFrom } from "../signs.ts"
import { hasForm, isDunning, isFraud, type MessageRead, messagesThat } from "../words.ts"

const isOffer = (read: MessageRead): boolean => hasForm("advert")(read) && !isFraud(read)
const missing: CauseWeighed["missing"] = [{ text: "不想再收到的，可以向运营商和12321反映；不要点信息里的链接，也不要回复" }]

export const marketing: Cause = {
  id: "marketing",
  title: "推销贷款或者商品的信息",
  needs: [],
  byWords: true,
  // Whoever dunned is weighed as such; that they advertise, too, is nothing to tell of.
  concerns: ({ claim, words }) => claim.role?.value === "customer" || (words.some(isOffer) && !words.some(isDunning)),
  weigh: (input) => {
    const offers = messagesThat(input, isOffer)
    const dunning = messagesThat(input, isDunning)
    const customer = input.claim.role?.value === "customer"
    const count = contactCount(input)
    const conclusion = dunning
      ? "unlikely"
      : offers
        ? saysSelf(input) && count && count.value > offers.value
          ? "possible"
          : "likely"
        : customer && count
          ? "possible"
          : "undetermined"
    return {
      conclusion,
      for: [
        ...(offers ? [sign`有${offers}条信息是推销，没有说欠款`] : []),
        ...(customer ? [signFrom("您说只收到推销，没有借款", input.claim.role)] : []),
      ],
      against: [...(dunning ? [sign`有${dunning}条信息要求还款`] : []), ...isTheirs(input)],
      missing,
    }
  },
  withoutClaim: ({ timeline, words, claims }) => {
    const offers = messagesThat({ timeline, words }, isOffer)
    // Beside a claimed debt an advert is nothing to tell of.
    return offers && claims === 0
      ? { conclusion: "likely", for: [sign`有${offers}条信息是推销，没有说欠款`], against: [], missing }
      : undefined
  },
}
/** Whether what a claim is about is offers alone, by what its messages say. */
export const isOffersOnly = (diagnosis: readonly Diagnosis[], claim: string): boolean =>
  diagnosis.some((entry) => entry.claim === claim && entry.cause === marketing.id && entry.conclusion === "likely") &&
  diagnosis.every((entry) => entry.claim !== claim || entry.cause === marketing.id || entry.conclusion !== "likely")
