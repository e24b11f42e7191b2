/** What a paper, a cause or an element of law cannot do without: the closed list in which gaps say what they leave open, so that neither names the other. */

/** What a paper needs to be handed in (`documents/filing/`). */
export const needsOfFiling = [
  /** The other side by its registered name and its seat. */
  "registered-name",
  "seat",
  /** Where the person is written to: by an authority or a court, and where the other side is to answer. */
  "address",
  "contact",
  "postcode",
  "reply",
  /** The competent office by its name. */
  "office",
  /** The court by its name. */
  "court",
  "police-station",
  "police-receipt",
  /** That the institution itself was complained to, with the number, and what it answered. */
  "institution-complaint",
  "institution-answer",
  "credit-entry",
  "harm-items",
  /** Who the plaintiff is, as the law of civil procedure asks. */
  "plaintiff",
  /** The suit that a court has opened: who sues, for what, under which number, and when it was served. */
  "lawsuit",
] as const
/** In the order in which a person comes upon them. */
export const needs = [
  /** What the person is to the debt. */
  "role",
  /** Whether a unit's telephone is called, or a person's. */
  "called-unit",
  /** Calls or messages at all. */
  "contacts",
  /** That everything handed in was read. */
  "reading",
  /** That the days of the contacts are known and not guessed. */
  "days",
  /** That some debt is named. */
  "debt",
  "lender",
  /** Whether a norm is written for such a lender and such a loan. */
  "lender-kind",
  "whose-debt",
  /** Answers that can all be true. */
  "one-story",
  /** That the other side is no suspected fraudster. */
  "genuine-side",
  /** Which contacts are the other side's. */
  "attribution",
  /** That no number waits for somebody to say whose it is. */
  "sorting",
  /** Records of all days on which there were contacts. */
  "coverage",
  /** How the person stood to the debt on the days of the contacts. */
  "standing",
  "due-days",
  "payments",
  /** Whether a part that is due is unpaid. */
  "arrears",
  /** Which norms the contacts are measured by. */
  "norms",
  /** The name under which the person writes. */
  "identity",
  /** The person's own number that was called. */
  "phone",
  ...needsOfFiling,
] as const
/** `element:` one element of the law stays open; `cause:` one diagnosis does, where a gap is found by the diagnosis itself. */
export type Need = (typeof needs)[number] | `element:${string}` | `cause:${string}`
