/** Looks once at what the rows of the records show by themselves, whoever's they are: another answer about a number moves none of them. */
import type { EventRows } from "./columns.ts"
import type { Timeline } from "./timeline.ts"

const all: Readonly<Record<keyof EventRows, true>> = {
  size: true,
  kind: true,
  at: true,
  precision: true,
  direction: true,
  connected: true,
  durationS: true,
  number: true,
  text: true,
  numbers: true,
  texts: true,
}
const columns = Object.keys(all) as readonly (keyof EventRows)[]

/** What `look` finds in the columns alone; found at the first question, and kept as long as every one of them is the same. */
export const onceOfRows = <T>(look: (rows: EventRows) => T): ((timeline: Pick<Timeline, "records">) => T) => {
  const kept = new WeakMap<EventRows["text"], { readonly rows: EventRows; readonly found: T }>()
  return ({ records }) => {
    const held = kept.get(records.text)
    if (held && columns.every((name) => held.rows[name] === records[name])) return held.found
    // Of the timeline nothing but the columns is kept alive.
    const rows = Object.fromEntries(columns.map((name) => [name, records[name]])) as unknown as EventRows
    const found = look(rows)
    kept.set(records.text, { rows, found })
    return found
  }
}
