/** Signs: what a row of senses close to one another shows. A rule is a line of text, so that whoever reads it sees all of it. */
import type { SenseHit } from "./scan.ts"

/**
 * `weight first gap second …`: each part a sense, or several with `|`; a gap is the most characters between two parts of one sentence, with `~` also across sentences.
 * After `&` senses one of which must be anywhere in the text, after `!` senses none of which may be.
 */
export type SignRules = Readonly<Record<string, readonly string[]>>
/** A sign that was seen, and how much it weighs. */
export interface SeenSign {
  readonly sign: string
  readonly weight: number
  readonly from: number
  readonly to: number
}
interface Step {
  readonly senses: ReadonlySet<string>
  readonly gap: number
  readonly across: boolean
}
interface SignRule {
  readonly sign: string
  readonly weight: number
  readonly steps: readonly Step[]
  readonly also: readonly (readonly string[])[]
  readonly not: readonly string[]
}
/** Rules by each sense that one may begin with. */
export type SignTable = ReadonlyMap<string, readonly SignRule[]>

const readRule = (sign: string, line: string, isSense: (name: string) => boolean): SignRule => {
  const demand = (names: readonly string[]): readonly string[] => {
    for (const name of names) if (!isSense(name)) throw new RangeError(`no such sense: ${name} in "${line}"`)
    return names
  }
  const [weight, ...words] = line.split(" ")
  const steps: Step[] = []
  const also: (readonly string[])[] = []
  const not: string[] = []
  let gap = { most: 0, across: false }
  for (const word of words) {
    const names = word.replace(/^[&!]/, "").split("|")
    if (word.startsWith("&")) also.push(demand(names))
    else if (word.startsWith("!")) not.push(...demand(names))
    else if (/^\d+~?$/.test(word)) gap = { most: Number.parseInt(word, 10), across: word.endsWith("~") }
    else steps.push({ senses: new Set(demand(names)), gap: gap.most, across: gap.across })
  }
  if (!(Number(weight) > 0) || steps.length === 0) throw new RangeError(`no rule: "${line}"`)
  return { sign, weight: Number(weight), steps, also, not }
}
export const signTable = (all: readonly SignRules[], isSense: (name: string) => boolean): SignTable => {
  const table = new Map<string, SignRule[]>()
  for (const rules of all)
    for (const [sign, lines] of Object.entries(rules))
      for (const line of lines) {
        const rule = readRule(sign, line, isSense)
        for (const sense of (rule.steps[0] as Step).senses) {
          const held = table.get(sense)
          if (held) held.push(rule)
          else table.set(sense, [rule])
        }
      }
  return table
}
/** Longest gap any rule may ask for: how far ahead is looked at all, which keeps the work in proportion to the text. */
const farthest = 80
/**
 * Follows a rule from its first hit; undefined where it does not hold. What has failed from a hit fails whatever led there, and is not tried again:
 * a text of nothing but such words costs no more than its length.
 */
const follow = (rule: SignRule, hits: readonly SenseHit[], at: number, step: number, failed: Set<number>): SenseHit | undefined => {
  const hit = hits[at] as SenseHit
  if (step === rule.steps.length) return hit
  const key = at * rule.steps.length + step
  if (failed.has(key)) return undefined
  const { senses, gap, across } = rule.steps[step] as Step
  for (let next = at; next < hits.length; next++) {
    const one = hits[next] as SenseHit
    if (one.from > hit.to + Math.min(gap, farthest)) break
    if (one.from < hit.to || !senses.has(one.sense) || !(across || one.sentence === hit.sentence)) continue
    const end = follow(rule, hits, next, step + 1, failed)
    if (end) return end
  }
  failed.add(key)
  return undefined
}
export const signsIn = (hits: readonly SenseHit[], table: SignTable): SeenSign[] => {
  const there = new Set(hits.map((hit) => hit.sense))
  const running = new Map<SignRule, Set<number> | undefined>()
  const found: SeenSign[] = []
  for (let at = 0; at < hits.length; at++) {
    const hit = hits[at] as SenseHit
    for (const rule of table.get(hit.sense) ?? []) {
      // Whether what it needs anywhere is there, and every step at least somewhere, is asked once.
      if (!running.has(rule)) {
        const holds =
          rule.also.every((one) => one.some((sense) => there.has(sense))) &&
          !rule.not.some((sense) => there.has(sense)) &&
          rule.steps.every(({ senses }) => [...senses].some((sense) => there.has(sense)))
        running.set(rule, holds ? new Set() : undefined)
      }
      const failed = running.get(rule)
      const end = failed && follow(rule, hits, at, 1, failed)
      if (end) found.push({ sign: rule.sign, weight: rule.weight, from: hit.from, to: end.to })
    }
  }
  return found
}
