/**
 * Derives an example through the engine's verbs and writes everything derived as text, one event, finding or gap a line.
 * Runs in Node and in a browser worker alike: no Node module is imported here.
 */

import type { Engine } from "../../src/engine/api.ts"
import type { Citation, Locator } from "../../src/engine/case/citation.ts"
import type { DeadlineView } from "../../src/engine/views/deadlines.ts"
import type { DiagnosisView } from "../../src/engine/views/diagnosis.ts"
import type { FindingView } from "../../src/engine/views/findings.ts"
import type { GapView } from "../../src/engine/views/gaps.ts"
import type { GroundView } from "../../src/engine/views/grounds.ts"
import type { Showable } from "../../src/engine/views/index.ts"
import type { ItemView } from "../../src/engine/views/items.ts"
import type { SuitView } from "../../src/engine/views/suit.ts"
import type { EventView } from "../../src/engine/views/timeline.ts"

export interface Given {
  readonly name: string
  readonly day: string
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  readonly answers: Readonly<Record<string, unknown>>
}
/** Path below `expected/` → text. */
export type Texts = Readonly<Record<string, string>>

const stream = async function* (bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
const incoming = async function* (given: Given): AsyncGenerator<{ name: string; size: number; open(): AsyncIterable<Uint8Array> }> {
  for (const file of given.files) yield { name: file.name, size: file.bytes.length, open: () => stream(file.bytes) }
}
/** Makes the case: what `anning run` does before it drafts. */
export const takeIn = async (engine: Engine, given: Given): Promise<void> => {
  await engine.init(given.name, { title: given.name })
  await engine.add(given.name, incoming(given))
  await engine.state(given.name, given.answers)
  await engine.seal(given.name)
}

const place = (at: Locator): string => {
  if (at.in === "whole") return ""
  if (at.in === "page") return `第${at.page}页`
  if (at.in === "rows" || at.in === "message") {
    const unit = at.in === "rows" ? "行" : "条"
    return at.ranges.map(([from, to]) => (from === to ? `第${from}${unit}` : `第${from}-${to}${unit}`)).join("、")
  }
  return at.in
}
type Names = (citations: readonly Citation[]) => string[]
const namesOf = (items: readonly ItemView[]): Names => {
  const names = new Map(items.map((item) => [item.id, item.statement ? `陈述 ${item.statement.key}` : item.name]))
  return (citations) => citations.map(({ item, at }) => `${names.get(item) ?? `?${item}`} ${place(at)}`.trim())
}
const cell = (value: unknown): string => (value === undefined || value === null ? "" : String(value).replace(/[\t\n\r]/g, " "))
const lines = (list: readonly string[]): string => list.map((line) => `${line}\n`).join("")

const timelineText = (events: readonly EventView[], names: Names): string => {
  const head = [
    "id",
    "kind",
    "at",
    "precision",
    "direction",
    "durationS",
    "connected",
    "number",
    "counterparty",
    "claim",
    "text",
    "citations",
  ].join("\t")
  const row = (e: EventView): string =>
    [
      e.id,
      e.kind,
      e.at,
      e.precision,
      e.direction,
      e.durationS,
      e.connected,
      e.number,
      e.counterparty,
      e.claim,
      e.text,
      names(e.citations).join("; "),
    ]
      .map(cell)
      .join("\t")
  return lines([head, ...events.map(row)])
}
const findingLine = (finding: FindingView, names: Names): string =>
  JSON.stringify({
    ...finding,
    measures: Object.fromEntries(
      Object.entries(finding.measures).map(([name, m]) => [
        name,
        { title: m.title, value: m.value, weight: m.weight, citations: names(m.citations) },
      ]),
    ),
    coverage: finding.coverage.map(({ item, ...span }) => ({ ...span, item: names([{ item, at: { in: "whole" } }])[0] })),
  })
const groundLine = ({ text: _text, source: _source, ...ground }: GroundView): string => JSON.stringify(ground)
const diagnosisText = (list: readonly DiagnosisView[], names: Names): string =>
  list
    .map((d) => {
      const signs = (title: string, entries: DiagnosisView["for"]): string =>
        entries.length
          ? `\n${title}\n${entries.map((s) => `- ${s.text}${s.citations.length ? `（${names(s.citations).join("；")}）` : ""}\n`).join("")}`
          : ""
      const missing = d.missing.length
        ? `\n尚缺\n${d.missing.map((m) => `- ${m.text}${m.question ? ` [${m.question}]` : ""}\n`).join("")}`
        : ""
      const kind = d.subtype ? `${d.cause}/${d.subtype}` : d.cause
      const out = d.excludedBy ? `\n不能同时成立\n${d.excludedBy.map((one) => `- ${one.title}：${one.why}\n`).join("")}` : ""
      return `## ${d.claim ?? "本案"} ${d.title}（${kind}）：${d.conclusion}\n${signs("支持", d.for)}${signs("反对", d.against)}${out}${missing}`
    })
    .join("\n")
const gapLine = (gap: GapView): string =>
  [gap.what, gap.params ? JSON.stringify(gap.params) : "", gap.blocks.join(","), gap.how, gap.question?.key ?? ""].map(cell).join("\t")

/** The provision behind a term as a reader finds it: instrument, article, and the version chosen for the start day. */
const basisText = ({ title, article, effective, law }: DeadlineView["basis"]): string =>
  [law ? `《${title}》` : title, article, effective && `${effective}起施行`].filter(Boolean).join(" ")
const deadlinesText = (deadlines: readonly DeadlineView[]): string => {
  const head = ["what", "channel", "claim", "from", "day", "length", "dayType", "basis", "why", "notBefore", "extended", "confidence"].join(
    "\t",
  )
  const row = (d: DeadlineView): string =>
    [
      d.what,
      d.channel,
      d.claim,
      d.from,
      d.day,
      d.length,
      d.dayType,
      basisText(d.basis),
      d.why,
      d.notBefore,
      d.extended.join(","),
      d.confidence,
    ]
      .map(cell)
      .join("\t")
  return lines([head, ...deadlines.map(row)])
}

/** The suit by its decisions, one a line; the words of the rules are data and checked where they stand. */
const suitText = (suit: SuitView): string =>
  lines(
    [
      "claim\twhat\twhich\tstate\twhy",
      ...suit.claims.flatMap((one) => [
        ...(one.nothingFound === undefined ? [] : [[one.claim, "nothing-found", "", "", one.nothingFound]]),
        ...(one.undecided === undefined ? [] : [[one.claim, "undecided", "", "", one.undecided]]),
        ...one.courts.map((court) => [one.claim, "court", court.place, court.state, court.questions.map((ask) => ask.key).join(",")]),
        ...one.causes.map((cause) => [
          one.claim,
          "cause",
          `${cause.number ?? ""} ${cause.title}`.trim(),
          "",
          cause.grounds.map((ground) => `${ground.instrument}#${ground.anchor} ${ground.effective}`).join(","),
        ]),
        ...(one.injunction?.conditions ?? []).map((condition) => [
          one.claim,
          "condition",
          condition.title,
          condition.met ? (condition.stated ? "stated" : "met") : "missing",
          [...condition.shows, ...condition.questions.map((ask) => ask.key)].join(" "),
        ]),
      ]),
      ...suit.refusals.map((rule) => ["", "refusal", rule.title, "", rule.terms.map((term) => `${term.id} ${term.length}`).join(",")]),
      ...(suit.fee ? [["", "fee", suit.fee.title, `${suit.fee.fromFen}-${suit.fee.toFen}`, suit.fee.how]] : []),
      ...suit.notHeld.map((rule) => ["", "not-held", rule.title, `from ${rule.from}`, ""]),
    ].map((row) => (typeof row === "string" ? row : row.map(cell).join("\t"))),
  )

/** Everything derived of a case that was taken in, as texts. */
export const derivedTexts = async (engine: Engine, name: string, day: string): Promise<Texts> => {
  const show = <What extends Showable>(what: What) => engine.show(name, what, { day })
  const names = namesOf(await show("items"))
  const texts: Record<string, string> = {
    "timeline.tsv": timelineText(await show("timeline"), names),
    "findings.jsonl": lines((await show("findings")).map((finding) => findingLine(finding, names))),
    "grounds.jsonl": lines((await show("grounds")).map(groundLine)),
    "diagnosis.md": diagnosisText(await show("diagnosis"), names),
    "deadlines.tsv": deadlinesText(await show("deadlines")),
    "gaps.tsv": lines(["what\tparams\tblocks\thow\tquestion", ...(await show("gaps")).map(gapLine)]),
  }
  texts["suit.tsv"] = suitText(await show("suit"))
  const { documents } = await engine.draft(name, { doc: "all", formats: ["md"], day })
  const refused: string[] = []
  for (const document of documents) {
    for (const file of document.files) texts[`documents/${file.name}`] = new TextDecoder().decode(file.bytes)
    if (!document.files.length)
      refused.push(
        `${document.doc}\t${document.counterparty ?? ""}\t${document.nothingFound ? "nothing-found" : document.gaps.map((gap) => gap.what).join(",")}`,
      )
  }
  texts["not-drafted.tsv"] = lines(["doc\tcounterparty\twhy", ...refused])
  return texts
}
/** A compact comparison for hosts that only need to agree: the same texts in the same order. */
export const goldenTexts = async (engine: Engine, given: Given): Promise<Texts> => {
  await takeIn(engine, given)
  return derivedTexts(engine, given.name, given.day)
}
