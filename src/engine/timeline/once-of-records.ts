/** Looks once at what the records of a timeline show, whatever the person states beside them. */
import type { Timeline } from "./timeline.ts"

/** What `look` finds in the records alone; found at the first question, and kept as long as they are the same. */
export const onceOfRecords = <T>(look: (records: Timeline) => T): ((timeline: Pick<Timeline, "records">) => T) => {
  const kept = new WeakMap<Timeline, { readonly found: T }>()
  return ({ records }) => {
    const held = kept.get(records) ?? { found: look(records) }
    kept.set(records, held)
    return held.found
  }
}
