/** Fixes the head and the list of items as they stand, without any network. */
import { Broken } from "../case/broken.ts"
import { isEvidence } from "../case/origin.ts"
import { encodeLine } from "../case/record/log.ts"
import type { SealedLine } from "../case/record/payload.ts"
import type { CaseRecord, RecordedAct } from "../case/record/record.ts"
import type { Ports } from "../ports.ts"
import type { Seal } from "../views/seal.ts"
import { act, alone } from "./act.ts"
import { record } from "./record.ts"
import { demandSound } from "./sound.ts"

/** A seal that stands at the end of the log, with its line. */
export interface StandingSeal {
  readonly line: RecordedAct
  readonly act: SealedLine
}
/** The seal after which nothing was recorded; undefined when the last line is none. */
export const sealAtEnd = ({ acts }: CaseRecord): StandingSeal | undefined => {
  const line = acts.at(-1)
  return line?.act?.kind === "sealed" ? { line, act: line.act } : undefined
}
const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")
const live = (current: CaseRecord) => current.items.filter((item) => !item.view.withdrawn && !item.view.erased)

/** Appends a seal, whether or not the last line is one. */
const append = (ports: Ports, caseId: string) =>
  act(ports, caseId, async (current) => {
    const items = live(current)
    await demandSound(
      ports,
      caseId,
      items.map(({ view }) => view),
    )
    const of = items.flatMap((item) => item.named.slice(-1).map(({ entry }) => entry.payload))
    const { digest, seq } = current.head
    const nonce = hex(ports.entropy.bytes(8))
    return { acts: [{ kind: "sealed", head: digest, seq, of, nonce }], result: items.length }
  })
const told = async (ports: Ports, current: CaseRecord, { line }: StandingSeal): Promise<Seal> => {
  const { entry, digest } = line
  // Papers that went out and timestamps are sealed too, and are none of the materials.
  const items = live(current).filter(({ view }) => isEvidence(view.origin)).length
  const sm3 = (await ports.timestamps?.sm3(encodeLine(entry))) ?? null
  const also = sm3 === null ? "" : ` sm3:${sm3}`
  const text = `Anning ${entry.at} line ${entry.seq}, ${items} items, ${digest}${also}`
  return { head: digest, seq: entry.seq, items, token: null, sm3, text }
}
/** The record with the seal at its end, which must be there. */
const atEnd = async (ports: Ports, caseId: string): Promise<readonly [CaseRecord, StandingSeal]> => {
  const current = await record(ports, caseId)
  const seal = sealAtEnd(current)
  if (!seal) throw new Broken("stale-head")
  return [current, seal]
}
/** Throws Broken("original-unsound") when an original is not what was handed in. */
export const seal = (ports: Ports, caseId: string): Promise<Seal> =>
  alone(ports, caseId, async () => {
    await append(ports, caseId)
    return told(ports, ...(await atEnd(ports, caseId)))
  })
/** The seal at the end of the log when a timestamp can be asked for on it; else a new one. As `seal` throws. Only within `alone`. */
export const sealOnce = async (ports: Ports, caseId: string): Promise<StandingSeal> => {
  const standing = sealAtEnd(await record(ports, caseId))
  if (standing?.act.nonce !== undefined) return standing
  await append(ports, caseId)
  const [, seal] = await atEnd(ports, caseId)
  return seal
}
