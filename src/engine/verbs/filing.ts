/** Records that a paper was handed in, and that it was answered: terms run from there. */
import { Broken } from "../case/broken.ts"
import type { Digest } from "../case/citation.ts"
import { claimKeyOf } from "../case/claim-key.ts"
import { writtenOrigin } from "../case/origin.ts"
import { filingsIn, type ReplyKind, replyKinds } from "../case/record/filings.ts"
import { type LogAct, statementBytes } from "../case/record/payload.ts"
import type { CaseRecord } from "../case/record/record.ts"
import { once } from "../case/record/tree.ts"
import { isDebtorRole } from "../case/role.ts"
import { asDay, type Day } from "../case/time.ts"
import { statedAs } from "../channels/terms/input.ts"
import { isToOtherSide } from "../documents/filing/sent.ts"
import { drafts } from "../documents/index.ts"
import type { Dossier } from "../dossier.ts"
import type { Filed, Replied } from "../views/filings.ts"
import { act, alone } from "./act.ts"
import { add } from "./add.ts"
import { demandOneOf } from "./demand.ts"
import { chosenOf } from "./draft.ts"
import type { OpenCases } from "./open-cases.ts"
import type { IncomingFile } from "./receive.ts"

export interface FileOptions {
  /** The id of a paper, or of one that was issued. */
  readonly doc: string
  readonly channel: string
  /** When it was handed in. */
  readonly day: string
  readonly for?: string
  readonly claim?: string
  /** The number under which it was taken in. */
  readonly number?: string
}
export interface ReplyOptions {
  readonly filing: string
  readonly day: string
  readonly as?: string
  /** The answer itself. */
  readonly file?: IncomingFile
}
const pastDay = (text: string, today: Day, from?: string): Day => {
  const day = asDay(text)
  if (!day || day > today || (from !== undefined && day < from))
    throw new Broken("bad-argument", { what: "day", value: text, expected: `YYYY-MM-DD，${from ?? "…"} – ${today}` })
  return day
}
/** A statement that follows from what was recorded, by the person's own word; none where it stands already. */
const stated = async (cases: OpenCases, caseId: string, record: CaseRecord, key: string, value: string): Promise<readonly LogAct[]> => {
  const { id, size } = await cases.ports.vault.put(caseId, once(statementBytes(key, value)))
  const newest = record.items.filter((item) => item.key === key && !item.view.withdrawn).sort((a, b) => b.view.seq - a.view.seq)[0]
  if (newest?.view.id === id) return []
  return [
    {
      kind: "stated",
      item: id,
      size,
      name: `${key}.json`,
      evidence: "当事人陈述",
      obtained: writtenOrigin({ how: "stated" }),
      key,
      issues: [],
    },
  ]
}
/** The days of what concerns the whole case, by where it was handed in. */
const ofCase: ReadonlyMap<string, { readonly handed: string; readonly answered: string }> = new Map([
  ["carrier", { handed: "carrier-asked", answered: "carrier-answered" }],
])
/** Under which question it is stated that something was handed in, or answered; undefined where none tells of it. */
const dayKey = (
  { claim, channel }: { readonly claim: string | null; readonly channel: string },
  what: "handed" | "answered",
): string | undefined => {
  const side = { handed: "sent", answered: "sent-answered" }[what]
  const office = { handed: "handed-in", answered: "handed-in-answered" }[what]
  return claim === null ? ofCase.get(channel)?.[what] : claimKeyOf(claim, isToOtherSide({ channel }) ? side : office)
}
/** Whom and what a paper concerns: as it was issued, else as it would be drafted today. */
const meant = (dossier: Dossier, options: FileOptions) => {
  const issued = dossier.issued ?? []
  const byId = issued.find(({ id, files }) => id === options.doc || files.some(({ item }) => item === options.doc))
  if (!byId) demandOneOf("document", options.doc, drafts)
  demandOneOf("counterparty", options.for, dossier.counterparties)
  demandOneOf("claim", options.claim, dossier.claims)
  const fits = (one: { readonly counterparty: string | null; readonly claim: string | null }): boolean =>
    (options.for === undefined || one.counterparty === options.for) && (options.claim === undefined || one.claim === options.claim)
  const paper = byId ?? issued.filter((one) => one.doc === options.doc && fits(one)).at(-1)
  if (paper) return { doc: paper.doc, claim: paper.claim, counterparty: paper.counterparty, paper }
  const sides = [...new Set(chosenOf(dossier, options).map((one) => ("document" in one ? one.document.counterparty : one.counterparty)))]
  if (sides.length > 1) throw new Broken("bad-argument", { what: "counterparty", value: "–", known: sides.join(", ") })
  const side = dossier.counterparties.find(({ id }) => id === sides[0])
  return { doc: options.doc, claim: side?.claim ?? null, counterparty: side?.id ?? null, paper: undefined }
}
/** A letter of somebody who is no customer is no complaint to the institution, whatever channel it went to. */
const isComplaint = (dossier: Dossier, claim: string, channel: string): boolean =>
  statedAs(channel) !== "complained" || isDebtorRole((dossier.claims.find(({ id }) => id === claim)?.role ?? dossier.facts.role)?.value)

/** Throws Broken("bad-argument") for a paper, side, claim or channel that there is none of, and for what is no day or still to come. */
export const fileDocument = (cases: OpenCases, caseId: string, options: FileOptions): Promise<Filed> =>
  alone(cases.ports, caseId, async () => {
    const { book } = await cases.law()
    demandOneOf("channel", options.channel, book.channels)
    const today = cases.ports.clock.today()
    const day = pastDay(options.day, today)
    const { result } = await act(cases.ports, caseId, async (record) => {
      const dossier = await cases.dossier(caseId)
      const { doc, claim, counterparty, paper } = meant(dossier, options)
      const same = filingsIn(record).find(
        (one) =>
          one.doc === doc &&
          one.claim === claim &&
          one.counterparty === counterparty &&
          one.channel === options.channel &&
          one.day === day &&
          one.paper === (paper?.id ?? null),
      )
      if (same) return { acts: [], result: { paper: same.paper, seq: same.line } }
      const of = record.acts.find(({ act: one, entry }) => one?.kind === "issued" && one.item === paper?.id && entry.seq === paper?.line)
      const key = claim === null ? undefined : statedAs(options.channel)
      const facts: LogAct[] = []
      const told = dayKey({ claim, channel: options.channel }, "handed")
      if (told !== undefined) facts.push(...(await stated(cases, caseId, record, told, day)))
      if (claim !== null && key !== undefined && isComplaint(dossier, claim, options.channel)) {
        facts.push(...(await stated(cases, caseId, record, claimKeyOf(claim, key), day)))
        if (options.number !== undefined && key === "complained")
          facts.push(...(await stated(cases, caseId, record, claimKeyOf(claim, "complaint-no"), options.number)))
      }
      const filing: LogAct = { kind: "filed", of: of?.entry.payload ?? null, doc, claim, counterparty, channel: options.channel, day }
      return { acts: [filing, ...facts], result: { paper: paper?.id ?? null, seq: record.head.seq + 1 } }
    })
    const { current } = await cases.read(caseId, {}, new Set())
    const filing = current.acts[result.seq - 1]?.entry.payload as Digest
    return { item: result.paper, filing, head: current.head.digest }
  })
/** What an answer says of the state of things, as far as it is the other side's own. */
const followsFrom: Readonly<Partial<Record<ReplyKind, string>>> = { refused: "none", partly: "partly", done: "all" }

/**
 * The answer's file is taken in like any evidence. Throws Broken("not-found") for a filing that the case has not, Broken("bad-argument") for what is no day, before
 * the filing or still to come, and for a kind of answer that is none.
 */
export const replyTo = async (cases: OpenCases, caseId: string, options: ReplyOptions): Promise<Replied> => {
  const as = replyKinds.find((kind) => kind === (options.as ?? "answered"))
  if (!as) throw new Broken("bad-argument", { what: "as", value: options.as ?? "", known: replyKinds.join(", ") })
  const before = (await cases.read(caseId, {}, new Set())).current
  const filing = filingsIn(before).find(({ id }) => id === options.filing)
  if (!filing) throw new Broken("not-found", { id: options.filing })
  const day = pastDay(options.day, cases.ports.clock.today(), filing.day)
  const { file } = options
  const item = file
    ? ((
        await add(
          cases,
          caseId,
          (async function* () {
            yield file
          })(),
        )
      ).items[0]?.id ?? null)
    : null
  return alone(cases.ports, caseId, async () => {
    const { head } = await act(cases.ports, caseId, async (record) => {
      if (!filingsIn(record).some(({ id }) => id === filing.id)) throw new Broken("not-found", { id: options.filing })
      const named = item === null ? undefined : record.byId.get(item)?.named.at(-1)?.entry.payload
      const same = filingsIn(record)
        .find(({ id }) => id === filing.id)
        ?.replies.some((one) => one.day === day && one.as === as && one.item === item)
      if (same) return { acts: [], result: undefined }
      const facts: LogAct[] = []
      const told = dayKey(filing, "answered")
      if (told !== undefined) facts.push(...(await stated(cases, caseId, record, told, day)))
      const fixed = followsFrom[as]
      if (filing.claim !== null && statedAs(filing.channel) === "complained" && fixed !== undefined) {
        facts.push(...(await stated(cases, caseId, record, claimKeyOf(filing.claim, "fixed"), fixed)))
        if (as === "done") facts.push(...(await stated(cases, caseId, record, claimKeyOf(filing.claim, "confirmed"), day)))
      }
      // What was turned away was neither taken nor opened: terms of the police's own do not run.
      if (filing.claim !== null && as === "refused" && statedAs(filing.channel) === "police-report")
        facts.push(...(await stated(cases, caseId, record, claimKeyOf(filing.claim, "police-outcome"), "refused")))
      return { acts: [{ kind: "replied", of: filing.id, day, as, file: named ?? null }, ...facts], result: undefined }
    })
    return { item, filing: filing.id, head }
  })
}
