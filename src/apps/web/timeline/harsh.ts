/** Which messages are hard to read: their words stay folded behind one tap, and are counted before they are shown. */
import type { EventView } from "../../../engine/views/timeline.ts"

const harsh: ReadonlySet<string> = new Set<NonNullable<EventView["labels"]>[number]>([
  "threat_violence",
  "threat_exposure",
  "insult",
  "obscene",
])
export const isHarsh = ({ labels = [] }: Pick<EventView, "labels">): boolean => labels.some((label) => harsh.has(label))
