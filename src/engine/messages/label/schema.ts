/** Schemas: what several slots close to one another amount to, in whatever order and words they come; a sum of small weights, so that wordings never seen still add up. */
import type { SenseHit } from "./scan.ts"
import type { SeenSign } from "./sequence.ts"

/**
 * `least window slot:weight … * slot:weight … & slot … ! slot`: slots are senses, or several with `|` that count once; within `window` characters,
 * after `*` anywhere in the text. After `&` one of which must be there (in the window, or anywhere where it is only named after `*`), after `!` none may be.
 */
export type SchemaRules = Readonly<Record<string, readonly string[]>>

interface Slot {
  readonly senses: readonly string[]
  readonly weight: number
}
interface Schema {
  readonly sign: string
  readonly least: number
  readonly window: number
  readonly near: readonly Slot[]
  readonly anywhere: readonly Slot[]
  readonly must: readonly (readonly string[])[]
  readonly not: readonly string[]
}
/** Schemas, ready to be asked, with the slots in whose window each sense counts. */
export type SchemaTable = readonly Schema[]

const readSchema = (sign: string, line: string, isSense: (name: string) => boolean): Schema => {
  const sensesOf = (word: string): readonly string[] => {
    const names = word.replace(/^[&!]|:.*$/g, "").split("|")
    for (const name of names) if (!isSense(name)) throw new RangeError(`no such sense: ${name} in "${line}"`)
    return names
  }
  const [least, window, ...words] = line.split(/\s+/)
  const [near, anywhere]: Slot[][] = [[], []]
  const must: (readonly string[])[] = []
  const not: string[] = []
  let into = near
  for (const word of words) {
    if (word === "*") into = anywhere
    else if (word.startsWith("&")) must.push(sensesOf(word))
    else if (word.startsWith("!")) not.push(...sensesOf(word))
    else into?.push({ senses: sensesOf(word), weight: Number(word.split(":")[1]) })
  }
  if (
    !near ||
    !anywhere ||
    !(Number(least) > 0) ||
    !(Number(window) > 0) ||
    [...near, ...anywhere].some((slot) => Number.isNaN(slot.weight))
  )
    throw new RangeError(`no schema: "${line}"`)
  return { sign, least: Number(least), window: Number(window), near, anywhere, must, not }
}
export const schemaTable = (all: readonly SchemaRules[], isSense: (name: string) => boolean): SchemaTable =>
  all.flatMap((rules) => Object.entries(rules).flatMap(([sign, lines]) => lines.map((line) => readSchema(sign, line, isSense))))

/** The best window of a schema: the hits that counted for it; nothing where no window reaches the least. */
const bestOf = (schema: Schema, hits: readonly SenseHit[], start: number): readonly SenseHit[] | undefined => {
  const slotOf = new Map<string, number>()
  schema.near.forEach((slot, at) => {
    for (const sense of slot.senses) slotOf.set(sense, at)
  })
  const counted = hits.filter((hit) => slotOf.has(hit.sense))
  const seen = new Int32Array(schema.near.length)
  let [sum, first, best] = [start, 0, schema.least]
  let found: readonly SenseHit[] | undefined
  for (let last = 0; last < counted.length; last++) {
    const hit = counted[last] as SenseHit
    const slot = slotOf.get(hit.sense) as number
    seen[slot] = (seen[slot] as number) + 1
    if (seen[slot] === 1) sum += (schema.near[slot] as Slot).weight
    for (; (counted[first] as SenseHit).from + schema.window < hit.to && first < last; first++) {
      const out = slotOf.get((counted[first] as SenseHit).sense) as number
      seen[out] = (seen[out] as number) - 1
      if (seen[out] === 0) sum -= (schema.near[out] as Slot).weight
    }
    if (sum < best - 1e-9 || (found && sum < best + 1e-9)) continue
    const inside = counted.slice(first, last + 1)
    if (!schema.must.every((names) => names.some((name) => (slotOf.has(name) ? inside.some((one) => one.sense === name) : true)))) continue
    best = sum
    found = inside.filter((one) => (schema.near[slotOf.get(one.sense) as number] as Slot).weight > 0)
  }
  return found
}
export const schemaSigns = (hits: readonly SenseHit[], there: ReadonlyMap<string, number>, table: SchemaTable): SeenSign[] => {
  const hasOne = (names: readonly string[]): boolean => names.some((name) => there.has(name))
  return table.flatMap((schema) => {
    if (hasOne(schema.not) || !schema.must.every(hasOne)) return []
    const start = schema.anywhere.reduce((sum, slot) => sum + (hasOne(slot.senses) ? slot.weight : 0), 0)
    const most = schema.near.reduce((sum, slot) => sum + (slot.weight > 0 && hasOne(slot.senses) ? slot.weight : 0), start)
    if (most < schema.least - 1e-9) return []
    const found = bestOf(schema, hits, start) ?? []
    return found.map((hit) => ({ sign: schema.sign, weight: 1, from: hit.from, to: hit.to }))
  })
}
