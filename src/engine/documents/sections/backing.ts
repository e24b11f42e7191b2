/** What a count rests on where no carrier's record shows all of it: the phone's own log, pictures, a table that anybody may have written, a diary. Said where the count is told, once. */
import type { ItemId, Weight } from "../../case/citation.ts"
import type { Dossier } from "../../dossier.ts"
import { ask, listed, type Sentence, say } from "../../say/say.ts"
import { countOf } from "../../timeline/measure.ts"
import { isCall, pick } from "../../timeline/rows.ts"
import type { PaperSubject } from "./matter.ts"

/** From the strongest on. */
const tiers = ["carrier", "phone", "picture", "table", "notes"] as const
type Tier = (typeof tiers)[number]
const byWeight: Readonly<Record<Weight, Tier>> = { issued: "carrier", exported: "phone", screenshot: "picture", stated: "notes" }
const ofCalls: Readonly<Record<Tier, Sentence>> = {
  carrier: ask`见于运营商详单`,
  phone: ask`据本人手机通话记录`,
  picture: ask`据本人手机截图`,
  table: ask`据本人提交的通话记录表`,
  notes: ask`据本人日记`,
}
/** Messages stand in the phone alone: that is how everybody holds them, and nothing to be told. */
const ofMessages: Readonly<Record<Tier, Sentence>> = { ...ofCalls, table: ask`据本人提交的信息记录表` }

const editableItems = new WeakMap<Dossier, ReadonlySet<ItemId>>()
const editable = (dossier: Dossier): ReadonlySet<ItemId> => {
  const held = editableItems.get(dossier)
  if (held) return held
  const { extractions, formats } = dossier
  const made = new Set([...extractions].flatMap(([item, { importer }]) => (formats?.get(importer)?.editable ? [item] : [])))
  editableItems.set(dossier, made)
  return made
}
/** True for rows that stand in no other source than a table that anybody may have written, or the person's own diary. */
export const isOwnList = ({ dossier }: Pick<PaperSubject, "dossier">, row: number): boolean => {
  const tier = tierOf(dossier, row)
  return tier === "table" || tier === "notes"
}
/** Asked of the same rows by every paper: a row's tier is found once. */
const known = new WeakMap<Dossier, Int8Array>()
const tierOf = (dossier: Dossier, row: number): Tier => {
  const { timeline } = dossier
  const held = known.get(dossier) ?? new Int8Array(timeline.size).fill(-1)
  known.set(dossier, held)
  if ((held[row] as number) < 0) {
    const tier = byWeight[timeline.weight([row])]
    const lists = editable(dossier)
    const listed = tier === "phone" && lists.size > 0 && timeline.citations([row]).every(({ item }) => lists.has(item))
    held[row] = tiers.indexOf(listed ? "table" : tier)
  }
  return tiers[held[row] as number] as Tier
}
interface Part {
  readonly tier: Tier
  readonly rows: Int32Array
}
const partsOf = (dossier: Dossier, rows: ArrayLike<number>): readonly Part[] => {
  const all = Int32Array.from(rows)
  const of = Array.from(all, (row) => tierOf(dossier, row))
  return tiers.flatMap((tier) => {
    const mine = all.filter((_, i) => of[i] === tier)
    return mine.length > 0 ? [{ tier, rows: mine }] : []
  })
}
/** 6次见于运营商详单、1次据本人手机通话记录. */
const told = ({ dossier: { timeline } }: PaperSubject, parts: readonly Part[], calls: boolean): Sentence | undefined => {
  const words = calls ? ofCalls : ofMessages
  return listed(
    parts.flatMap(({ tier, rows }) => {
      const count = countOf(timeline, rows)
      return count ? [calls ? say`${count}次${words[tier]}` : say`${count}条${words[tier]}`] : []
    }),
  )
}
const strong = (calls: boolean): ReadonlySet<Tier> => new Set<Tier>(calls ? ["carrier"] : ["carrier", "phone"])
/**
 * Behind a count of calls or of messages, not of both: ；来电中6次见于运营商详单、1次据本人手机通话记录. Empty where the strongest sources show all of it.
 * `brief`: of a count of which a carrier shows some, no more than what the person wrote down is told.
 */
export const restingOn = (matter: PaperSubject, rows: ArrayLike<number>, brief = false): Sentence => {
  const parts = partsOf(matter.dossier, rows)
  const calls = rows.length > 0 && isCall(matter.dossier.timeline, rows[0] as number)
  const [only] = parts
  if (!only || parts.every(({ tier }) => strong(calls).has(tier))) return say``
  const words = calls ? ofCalls : ofMessages
  const of = calls ? ask`来电` : ask`信息`
  if (parts.length === 1) return say`；${of}均${words[only.tier]}`
  const shown = !calls || (brief && only.tier === "carrier") ? parts.filter(({ tier }) => tier !== "carrier" && tier !== "phone") : parts
  const line = told(matter, shown, calls)
  return line ? say`；${of}中${line}` : say``
}
/** Behind a count that stands beside one of all contacts: （据本人手机通话记录）, where none of it is in the strongest sources and the whole is not told to be so. */
export const restingAlone = (matter: PaperSubject, rows: ArrayLike<number>, whole?: ArrayLike<number>): Sentence => {
  const parts = partsOf(matter.dossier, rows)
  const { timeline } = matter.dossier
  const calls = rows.length > 0 && isCall(timeline, rows[0] as number)
  const [only] = parts
  if (!only || parts.some(({ tier }) => strong(calls).has(tier))) return say``
  if (
    whole &&
    new Set(
      [
        ...parts,
        ...partsOf(
          matter.dossier,
          pick(Int32Array.from(whole), (row) => isCall(timeline, row) === calls),
        ),
      ].map(({ tier }) => tier),
    ).size === 1
  )
    return say``
  const words = calls ? ofCalls : ofMessages
  const line = parts.length === 1 ? words[only.tier] : told(matter, parts, calls)
  return line ? say`（${line}）` : say``
}
