/** Who may read a paper, and what of the person's own may stand in it: an allow-list, so that a recipient nobody thought of is told nothing. */
import type { Recipient } from "../document.ts"

/** What of the person only some recipients may read. */
export const personalItems = [
  "address",
  "contact",
  "postcode",
  "reply",
  "plaintiff.sex",
  "plaintiff.born",
  "plaintiff.ethnicity",
  "plaintiff.occupation",
  "plaintiff.employer",
  "attorney.capacity",
  "attorney.address",
  "attorney.contact",
] as const
export type PersonalItem = (typeof personalItems)[number]

const attorney = personalItems.filter((item) => item.startsWith("attorney."))
const plaintiff = personalItems.filter((item) => item.startsWith("plaintiff."))
/** A letter says where to answer, which the person chooses; authorities, police and courts alone are told where they live. */
const letter = ["reply"] as const
const office = ["address", "contact"] as const
const readable: Readonly<Record<Recipient, readonly PersonalItem[]>> = {
  self: [],
  lender: letter,
  platform: letter,
  carrier: letter,
  bureau: letter,
  authority: [...office, "postcode"],
  police: [...office, "plaintiff.sex", "plaintiff.born"],
  // Whoever acts for the person stands in a power of attorney alone, which goes to a court or with a complaint.
  court: [...office, ...plaintiff, ...attorney],
}
/** What of the person this recipient may read. */
export const readableBy = (recipient: Recipient): readonly PersonalItem[] => readable[recipient]
/** The other side: it may be somebody else than it says. */
export const isOtherSide = (recipient: Recipient): boolean => recipient === "lender" || recipient === "platform"
