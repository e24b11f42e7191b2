/** How sure a text of law data is, by its sources: the closed list of words for it. */
/** Confidence words as in the law research: usable facts, hints (labelled so), or never a fact. */
export const confidences = [
  "two sources",
  "one source",
  "verified-primary",
  "verified-secondary-multi",
  "secondary-single",
  "secondary-multi-weak",
  "inference",
] as const
export type Confidence = (typeof confidences)[number]
