/** A client without a server, over cases held in memory: for tests, and the proof that nothing in the page knows who answers. */
import {
  type Answer,
  type CaseLine,
  type ChannelsView,
  type Chart,
  type ClaimView,
  type Client,
  type DeadlineView,
  type DiagnosisView,
  type DocumentLine,
  type EventView,
  type Example,
  type FindingView,
  type Format,
  type Gap,
  type GroundView,
  type Item,
  type LawView,
  type LoanView,
  type Misconception,
  type NormsView,
  type OpenMatter,
  type PartyView,
  type QuestionView,
  Refused,
  type SheetView,
  type SuitView,
  type Summary,
} from "./client.ts"

/** What a case shows; recorded answers and files are added to its items, and answered gaps fall away. */
export interface MemoryCase {
  readonly summary: Summary
  readonly items: readonly Item[]
  readonly parties: readonly PartyView[]
  readonly loans: readonly LoanView[]
  readonly findings: readonly FindingView[]
  readonly grounds: readonly GroundView[]
  readonly sheet: SheetView
  readonly deadlines: readonly DeadlineView[]
  readonly claims: readonly ClaimView[]
  readonly suit: SuitView
  readonly diagnosis: readonly DiagnosisView[]
  readonly gaps: readonly Gap[]
  readonly events: readonly EventView[]
  readonly chart: Chart
  readonly documents: readonly DocumentLine[]
}
export interface Memory {
  readonly questions: readonly QuestionView[]
  readonly formats: readonly Format[]
  readonly examples: readonly (Example & { readonly opens: MemoryCase })[]
  readonly empty: MemoryCase
  /** The law that can be looked up, whatever the day. */
  readonly law: readonly LawView[]
  readonly norms: NormsView
  readonly misconceptions: readonly Misconception[]
  readonly notVerified: readonly OpenMatter[]
  readonly channels: ChannelsView
}

const itemOf = (seed: number, name: string, more: Partial<Item>): Item => ({
  id: `sha256:${seed.toString(16).padStart(64, "0")}`,
  name,
  kind: "电子数据",
  importer: null,
  obtained: "file",
  receivedAt: "2026-02-01T20:14:36+08:00",
  size: 0,
  withdrawn: false,
  erased: false,
  rows: { read: 0, kept: 0, refused: 0 },
  coverage: [],
  issues: [],
  limits: [],
  ...more,
})
export const memoryClient = ({
  questions,
  formats,
  examples,
  empty,
  law,
  norms,
  misconceptions,
  notVerified,
  channels,
}: Memory): Client => {
  const cases = new Map<string, MemoryCase>()
  const titles = new Map<string, string>()
  let made = 0
  const held = (id: string): MemoryCase => {
    const found = cases.get(id)
    if (!found) throw new Refused("no-case", 404, "没有这个案件")
    return found
  }
  const open = (title: string, value: MemoryCase) => {
    made += 1
    const id = `case-${made}`
    cases.set(id, { ...value, summary: { ...value.summary, title } })
    titles.set(id, title)
    return { case: id }
  }
  const put = (id: string, change: (value: MemoryCase) => MemoryCase): void => {
    cases.set(id, change(held(id)))
  }
  const bytes = (name: string, text: string) => ({ name, blob: new Blob([text]) })
  return {
    about: async () => ({ version: "0", lawDigest: "" }),
    cases: async () => [...titles].map(([id, title]): CaseLine => ({ case: id, title, openedAt: "2026-02-01T20:14:36+08:00" })),
    create: async (title) => open(title, empty),
    examples: async () => examples.map(({ name, title, about }) => ({ name, title, ...(about ? { about } : {}) })),
    openExample: async (name) => {
      const found = examples.find((one) => one.name === name)
      if (!found) throw new Refused("no-such-example", 404, "没有这个示例")
      return open(found.title, found.opens)
    },
    formats: async () => formats,
    questions: async () => questions,
    law: async (ref) =>
      law.find((one) => ref.includes(one.article ?? one.title)) ?? {
        instrument: ref,
        title: ref,
        article: null,
        anchor: null,
        kind: "",
        effective: null,
        until: null,
        text: null,
        source: null,
        confidence: null,
        status: "not-held",
      },
    lawSearch: async (words) => law.filter((one) => one.text?.includes(words)),
    norms: async (lender) => ({ ...norms, lender }),
    misconceptions: async () => misconceptions,
    notVerified: async () => notVerified,
    sheet: async (id) => held(id).sheet,
    deadlines: async (id) => held(id).deadlines,
    calendar: async () => bytes("期限.ics", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"),
    channels: async () => channels,
    claims: async (id) => held(id).claims,
    suit: async (id) => held(id).suit,
    upload: async (id, file, { name, onProgress }) => {
      onProgress?.(1)
      const item = itemOf(held(id).items.length + 1, name, { size: file.size, issues: [{ code: "unknown-format", params: {} }] })
      put(id, (value) => ({ ...value, items: [...value.items, item] }))
      return [item]
    },
    // The password of every archive here is “1234”.
    unlock: async (id, archive, password) => {
      if (password !== "1234") return held(id).items.filter((one) => one.id === archive)
      const inner = itemOf(held(id).items.length + 1, "里面的.csv", {
        obtained: `zip:${archive}`,
        importer: "generic-table",
        rows: { read: 2, kept: 2, refused: 0 },
      })
      put(id, (value) => ({ ...value, items: [...value.items.map((one) => (one.id === archive ? { ...one, issues: [] } : one)), inner] }))
      return held(id).items.filter((one) => one.id === archive || one === inner)
    },
    state: async (id, answers) => {
      put(id, (value) => ({
        ...value,
        items: [
          ...value.items,
          ...Object.entries(answers).map(([key, answer]: [string, Answer], i) =>
            itemOf(1_000 + value.items.length + i, key, { importer: "statement", statement: { key, value: answer } }),
          ),
        ],
        gaps: value.gaps.filter((gap) => !gap.question || !(gap.question.key in answers)),
      }))
      return []
    },
    withdraw: async (id, item) =>
      put(id, (value) => ({ ...value, items: value.items.map((one) => (one.id === item ? { ...one, withdrawn: true } : one)) })),
    copies: async (id, item) => {
      const erases = held(id).items.filter((one) => one.id === item || one.obtained === `zip:${item}`)
      const copies = held(id).items.filter((one) => erases.some(({ obtained }) => obtained === `zip:${one.id}`))
      return { erases, copies: copies.filter((one) => !erases.includes(one)).map((one) => ({ id: one.id, name: one.name, certain: true })) }
    },
    erase: async (id, item) => {
      const from = held(id).items.find((one) => one.id === item)?.obtained
      const copies = held(id).items.filter((one) => from === `zip:${one.id}`)
      put(id, (value) => ({ ...value, items: value.items.map((one) => (one.id === item ? { ...one, erased: true } : one)) }))
      return copies.map((one) => ({ id: one.id, name: one.name, certain: true }))
    },
    remove: async (id) => {
      held(id)
      cases.delete(id)
      titles.delete(id)
    },
    summary: async (id) => held(id).summary,
    items: async (id) => held(id).items,
    parties: async (id) => held(id).parties,
    loans: async (id) => held(id).loans,
    findings: async (id) => held(id).findings,
    grounds: async (id) => held(id).grounds,
    diagnosis: async (id) => held(id).diagnosis,
    gaps: async (id) => held(id).gaps,
    events: async (id, { for: who, offset, limit }) => {
      const rows = held(id).events.filter((event) => !who || event.counterparty === who)
      return { rows: rows.slice(offset, offset + limit), total: rows.length }
    },
    chart: async (id) => held(id).chart,
    documents: async (id) => held(id).documents,
    document: async (id, { doc }, format) =>
      bytes(`${held(id).documents.find((line) => line.doc === doc)?.title ?? doc}.${format}`, `<!doctype html><h1>${doc}</h1>`),
    seal: async (id) => ({ head: held(id).summary.head.digest, items: held(id).items.length }),
    pack: async (id) => bytes(`${titles.get(id)}.zip`, "PK"),
    verify: async (id) => ({ ok: true, checked: { items: held(id).items.length, bytes: 1, entries: 1, tokens: 0 }, broken: [] }),
  }
}
