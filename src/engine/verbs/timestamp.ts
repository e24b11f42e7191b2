/** Asks for a timestamp on a seal and takes one in: by hand, or from an authority that the person named. Only a digest and a number ever leave. */
import { Broken } from "../case/broken.ts"
import type { Digest } from "../case/citation.ts"
import { writtenOrigin } from "../case/origin.ts"
import { encodeLine, hexOf } from "../case/record/log.ts"
import type { CaseRecord, RecordedAct } from "../case/record/record.ts"
import { once } from "../case/record/tree.ts"
import type { Imprint, Timestamps } from "../case/timestamp.ts"
import type { Ports } from "../ports.ts"
import type { TakenToken, TimestampRequest } from "../views/seal.ts"
import { act, alone } from "./act.ts"
import { type StandingSeal, sealOnce } from "./seal.ts"

/** Answers of authorities have a few thousand bytes. */
const longestToken = 65_536

const demand = ({ timestamps }: Ports): Timestamps => {
  if (!timestamps) throw new Broken("bad-argument", { what: "timestamp", value: "–" })
  return timestamps
}
const imprintOf = async (by: Timestamps, { entry, digest }: RecordedAct, hash: Imprint["hash"]): Promise<Imprint> =>
  hash === "sm3" ? { hash, hex: await by.sm3(encodeLine(entry)) } : { hash, hex: hexOf(digest) }
const requestFor = async (by: Timestamps, { line, act: sealed }: StandingSeal, hash: Imprint["hash"]): Promise<TimestampRequest> => {
  const nonce = sealed.nonce as string
  const imprint = await imprintOf(by, line, hash)
  return { head: line.digest, seq: line.entry.seq, imprint, nonce, request: await by.request(imprint, nonce) }
}
/** Seals when the last line is no seal; the same seal and method give the same request. Throws as `seal`, and Broken("bad-argument") on a host without timestamps. */
export const timestampRequest = (ports: Ports, caseId: string, hash: Imprint["hash"] = "sha256"): Promise<TimestampRequest> =>
  alone(ports, caseId, async () => requestFor(demand(ports), await sealOnce(ports, caseId), hash))

/** The lines that a timestamp may stamp, by what a token says of them. */
const sealsOf = async (
  by: Timestamps,
  { acts }: CaseRecord,
): Promise<readonly (StandingSeal & { readonly imprints: readonly Imprint[] })[]> => {
  const all: (StandingSeal & { readonly imprints: readonly Imprint[] })[] = []
  for (const line of acts)
    if (line.act?.kind === "sealed")
      all.push({ line, act: line.act, imprints: [await imprintOf(by, line, "sha256"), await imprintOf(by, line, "sm3")] })
  return all
}
/**
 * Keeps a token that stamps a seal of this case and holds. One that does not is told with its reasons, and nothing is recorded. `roots`: certificates that the person
 * trusts, in DER or PEM. The same token is kept once.
 */
export const takeToken = (
  ports: Ports,
  caseId: string,
  token: Uint8Array,
  options: { readonly name: string; readonly roots?: readonly Uint8Array[] },
): Promise<TakenToken> =>
  alone(ports, caseId, async () => {
    const by = demand(ports)
    if (token.length > longestToken)
      return { stamp: undefined, faults: ["not-a-token"], notes: [], head: await headOf(ports, caseId), line: null, item: null }
    const { head, result } = await act<Omit<TakenToken, "head">>(ports, caseId, async (current) => {
      const seals = await sealsOf(by, current)
      const asked = { ...(options.roots ? { roots: options.roots } : {}), today: ports.clock.today() }
      const first = await by.judge(token, { imprints: seals.flatMap(({ imprints }) => imprints), ...asked })
      const stamped = seals.find(({ imprints }) =>
        imprints.some(({ hash, hex }) => hash === first.stamp?.imprint.hash && hex === first.stamp.imprint.hex),
      )
      const judged =
        stamped?.act.nonce === undefined ? first : await by.judge(token, { imprints: stamped.imprints, nonce: stamped.act.nonce, ...asked })
      const line = stamped?.line.entry.seq ?? null
      if (judged.faults.length > 0 || !stamped) return { acts: [], result: { ...judged, line, item: null } }
      const { id, size } = await ports.vault.put(caseId, once(token))
      const known = current.byId.get(id)?.view
      const named = {
        item: id,
        size,
        name: options.name,
        evidence: "电子数据",
        obtained: writtenOrigin({ how: "timestamp" }),
        issues: [],
      } as const
      const acts =
        known && !known.withdrawn
          ? []
          : [{ kind: "checked", ...named, line: stamped.line.digest, lineSeq: stamped.line.entry.seq } as const]
      return { acts, result: { ...judged, line, item: id } }
    })
    return { ...result, head }
  })
const headOf = async (ports: Ports, caseId: string): Promise<Digest> => {
  const head = await ports.store.head(caseId)
  if (!head) throw new Broken("no-case", { case: caseId })
  return head.digest
}
/**
 * Sends the request to the authority that the person named, and takes its answer in. Nothing else of the program reaches out. Throws what `timestampRequest` and the
 * host's `Timestamper` throw; Broken("bad-argument") where the host has none.
 */
export const stamp = async (
  ports: Ports,
  caseId: string,
  authority: string,
  options: { readonly hash?: Imprint["hash"]; readonly roots?: readonly Uint8Array[] } = {},
): Promise<TakenToken> => {
  if (!ports.timestamper) throw new Broken("bad-argument", { what: "timestamp", value: authority })
  const { request, seq } = await timestampRequest(ports, caseId, options.hash)
  const token = await ports.timestamper.stamp(authority, request)
  return takeToken(ports, caseId, token, { name: `${seq}.tsr`, ...(options.roots ? { roots: options.roots } : {}) })
}
