/** The timestamps in a record: each judged at its own time, against the line of the log that it stamps. */
import type { Imprint, Timestamps, TokenJudgement, TokenOptions } from "../timestamp.ts"
import type { CheckFindings } from "./check.ts"
import { encodeLine, hexOf } from "./log.ts"
import type { LogAct } from "./payload.ts"
import type { RecordedAct } from "./record.ts"
import { logPath } from "./tree.ts"

/** Longer than any token. */
const longest = 65_536
type Checked = Extract<LogAct, { kind: "checked" }>

/** Of acts, the timestamps that are neither withdrawn nor erased. */
export const tokensIn = (acts: readonly RecordedAct[]): readonly { readonly act: Checked; readonly seq: number }[] => {
  const gone = new Set(acts.flatMap(({ act }) => (act?.kind === "withdrawn" || act?.kind === "erased" ? act.of : [])))
  return acts.flatMap(({ act, entry }) => (act?.kind === "checked" && !gone.has(entry.payload) ? [{ act, seq: entry.seq }] : []))
}
/** What a line is stamped by: its digests. */
const imprintsOf = async (by: Timestamps, { entry, digest }: RecordedAct): Promise<readonly Imprint[]> => [
  { hash: "sha256", hex: hexOf(digest) },
  { hash: "sm3", hex: await by.sm3(encodeLine(entry)) },
]
/** `read`: a token's bytes, undefined when they are not there. `place`: what a finding on it is named by. Gives how many hold. */
export const checkTokens = async (
  acts: readonly RecordedAct[],
  read: (token: Checked, seq: number) => Promise<Uint8Array | undefined>,
  place: (token: Checked, seq: number) => string,
  { tokens }: { readonly tokens?: TokenOptions | undefined },
  found: CheckFindings,
  prefix: string,
): Promise<number> => {
  let sound = 0
  for (const { act, seq } of tokensIn(acts)) {
    const bytes = tokens && (await read(act, seq))
    if (!tokens || !bytes || bytes.length > longest) continue
    const stamped = acts.find(({ entry, digest }) => entry.seq === act.lineSeq && digest === act.line)
    const nonce = stamped?.act?.kind === "sealed" ? stamped.act.nonce : undefined
    const judged = await tokens.by.judge(bytes, {
      imprints: stamped ? await imprintsOf(tokens.by, stamped) : [],
      ...(nonce === undefined ? {} : { nonce }),
      ...(tokens.roots ? { roots: tokens.roots } : {}),
      today: tokens.today,
    })
    // That the reader trusts another authority is no fault of the record.
    for (const fault of judged.faults)
      if (fault === "not-trusted") found.note(place(act, seq), "token-not-trusted", act.name)
      else found.lost(place(act, seq), `token-${fault}`, act.name)
    if (judged.faults.length > 0) continue
    sound++
    found.note(`${prefix}${logPath}:${act.lineSeq}`, "stamped", saidBy(judged))
    for (const note of judged.notes) found.note(place(act, seq), `token-${note}`, act.name)
  }
  return sound
}
/** Time in China and authority: `2026-11-29T14:35:26+08:00 Test TSA`. */
const saidBy = ({ stamp }: TokenJudgement): string => `${stamp?.at ?? ""} ${stamp?.authority ?? ""}`.trim()
