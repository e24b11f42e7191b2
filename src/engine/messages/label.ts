/** Labels one message by its wording, with the stretches that gave each label. */

import { isErrand } from "./errand.ts"
import { isForwarded } from "./forwarded.ts"
import { withoutAsides } from "./label/aside.ts"
import { decide } from "./label/decide.ts"
import { evidenceIn } from "./label/evidence.ts"
import { foldText } from "./label/normalise.ts"
import { noticeIn } from "./official.ts"
import type { Labelled } from "./reading.ts"

export const labelMessage = (text: string): Labelled => {
  // Whoever shows what they were sent threatens nobody.
  if (isForwarded(text) || isErrand(text)) return { labels: ["unrelated"], flag: "none", spans: [] }
  const folded = foldText(withoutAsides(text))
  return decide(evidenceIn(folded), noticeIn(folded.text))
}
