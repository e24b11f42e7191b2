/** How much of one person's paper stands in another's of the same kind, and what that may be. */

export interface Body {
  readonly folder: string
  readonly doc: string
  readonly person: string | undefined
  readonly text: string
}
/** Runs of signs that two texts share, by words of so many signs: how much of one stands in the other. */
const size = 8
export const shared = (one: string, other: string): number => {
  const grams = new Set(Array.from({ length: Math.max(0, other.length - size + 1) }, (_, i) => other.slice(i, i + size)))
  let held = 0
  for (let i = 0; i + size <= one.length; i++) if (grams.has(one.slice(i, i + size))) held++
  return held / Math.max(1, one.length - size + 1)
}
const usual = 0.6
/** What is short, or asks the same of the same company, is alike for whoever stands alike: measured, and not to grow. */
const more: Readonly<Record<string, readonly [most: number, why: string]>> = {
  "regulator-complaint": [0.65, "two customers of one lender before its one office: its name, seat and rule are the same"],
  "follow-up-notice": [0.65, "asks again what the first letter asked"],
  "civil-complaint": [0.68, "one lender, one seat, one claim, as the form of a complaint orders it"],
  "defence-statement": [0.64, "two suits by one lender on loans that it called settled itself"],
  "nifa-report": [0.7, "a box of five hundred signs: a short report stands in a longer one's frame"],
  "explanation-note": [0.75, "a frame for what the person says: here little"],
  "carrier-request": [0.7, "the same two requests to whichever carrier"],
  "records-request": [0.78, "law gives everybody the same few rights to ask; days, numbers and standing differ"],
  "preservation-request": [0.74, "one lender's same numbers, to be kept for other days"],
  "production-application": [0.88, "asks a court for the same records of the same defendant"],
  "stop-notice-sms": [0.86, "seventy signs a part"],
  "power-of-attorney": [0.9, "the same agent, and what is given and what is kept has one wording, on which the reader relies"],
  "call-card": [1, "four lines to say, by standing: they hold nothing of anybody"],
  "contact-statistics": [0.88, "tables whose titles and notes are the same, where there is little to list"],
  "evidence-list": [0.68, "columns and closing sentences, where there is little to list"],
}
/** They hold what was typed in, and that is the same here. */
const ofSameWords = ["witness-statement", "recording-transcript", "takedown-notice"]
/** Pairs of two persons that share more than they may. */
export const tooAlike = (bodies: readonly Body[]): { readonly wrong: readonly string[]; readonly pairs: number } => {
  const wrong: string[] = []
  let pairs = 0
  for (const one of bodies)
    for (const other of bodies) {
      if (one.doc !== other.doc || one.person === other.person || ofSameWords.includes(one.doc)) continue
      pairs++
      const part = shared(one.text, other.text)
      if (part > (more[one.doc]?.[0] ?? usual)) wrong.push(`${one.doc} ${one.folder} in ${other.folder}: ${part.toFixed(3)}`)
    }
  return { wrong, pairs }
}
