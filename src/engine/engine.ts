/** The verbs of Anning over any host's ports: the one door through which apps reach a case. */
import type { Extraction } from "./case/batch.ts"
import { Broken } from "./case/broken.ts"
import type { Digest, ItemId } from "./case/citation.ts"
import type { EvidenceItem, EvidenceKind } from "./case/item.ts"
import { lenderTypes } from "./case/questions/claim/lender-type.ts"
import type { CheckOptions, Report } from "./case/record/check.ts"
import { asDay, type Day } from "./case/time.ts"
import { beforeFiling } from "./channels/before-filing.ts"
import { hasSuit } from "./channels/court/suit-case.ts"
import { type Book, loadBook } from "./channels/index.ts"
import { askedOf, situationOf, withoutSuit } from "./channels/situation.ts"
import { deadlinesOf } from "./channels/terms/deadlines.ts"
import { icsOf } from "./channels/terms/ics.ts"
import { inputOf } from "./channels/terms/input.ts"
import { derive } from "./derive.ts"
import type { Dossier } from "./dossier.ts"
import { withKnownElements } from "./grounds/elements/unknown.ts"
import type { Law } from "./law/instrument.ts"
import { loadLaw } from "./law/load.ts"
import { lookup, search } from "./law/lookup.ts"
import { loadMisconceptions, type Misconception } from "./law/misconceptions.ts"
import type { Ports } from "./ports.ts"
import { citedIn, draft } from "./verbs/draft.ts"
import { beforeErasing, type Erased, erase } from "./verbs/erase.ts"
import { extractsOf } from "./verbs/extract.ts"
import { init } from "./verbs/init.ts"
import { type Packed, pack } from "./verbs/pack.ts"
import type { Progress } from "./verbs/progress.ts"
import { type Memo, type ReadOptions, readItems, readSoon } from "./verbs/read.ts"
import type { IncomingFile } from "./verbs/receive.ts"
import { receive } from "./verbs/receive.ts"
import { isDoubted, programSince, receiveAnew, receptionDay, receptionItem, withReception } from "./verbs/reception.ts"
import { record } from "./verbs/record.ts"
import { remove } from "./verbs/remove.ts"
import { seal } from "./verbs/seal.ts"
import { demandNone, demandSound, unsoundIn, unsoundOf, withUnsound } from "./verbs/sound.ts"
import { state } from "./verbs/state.ts"
import { verify } from "./verbs/verify.ts"
import { withdraw } from "./verbs/withdraw.ts"
import { engineVersion } from "./version.ts"
import { type ChannelOptions, type ChannelsView, channelsView } from "./views/channels.ts"
import type { ChartView } from "./views/chart.ts"
import type { DraftedDocument, DraftOptions } from "./views/documents.ts"
import { type FormatView, formatViews } from "./views/formats.ts"
import { type Showable, show, showPieces, type Views } from "./views/index.ts"
import { issueView, merged } from "./views/issues.ts"
import { archivesOf, type ItemView, itemView } from "./views/items.ts"
import { type MisconceptionView, misconceptionView } from "./views/misconceptions.ts"
import { type NormsView, normsView } from "./views/norms.ts"
import { type LawView, lawView } from "./views/provision.ts"
import { type QuestionView, questionViews } from "./views/questions.ts"
import type { AddResult, StateResult } from "./views/results.ts"
import { type EventPage, type PageOptions, page } from "./views/timeline.ts"
import { isAbout, type ShowOptions } from "./views/view.ts"

export interface AddOptions {
  readonly password?: string
  /** A statutory kind (电子数据, 书证, 视听资料) for everything added. */
  readonly as?: string
  readonly progress?: Progress
}
export interface PackOptions extends ShowOptions {
  /** Every original that the case holds: the person's own archive. */
  readonly all?: boolean
  /** Cited originals entire, not as extracts. */
  readonly whole?: boolean
  /** Papers just drafted from the same case and day, so that they are not drafted twice. */
  readonly documents?: readonly DraftedDocument[]
  /** Of the zip's one folder: ASCII letters, digits, `.`, `_` and `-`. */
  readonly name?: string
}
export interface Engine {
  readonly version: string
  lawDigest(): Promise<string>
  init(caseId: string, options?: { readonly title?: string }): Promise<{ case: string; head: Digest }>
  add(caseId: string, files: AsyncIterable<IncomingFile>, options?: AddOptions): Promise<AddResult>
  /** Takes a kept archive apart once more, with its password: as if it were added again. */
  unlock(caseId: string, id: ItemId, password: string): Promise<AddResult>
  state(caseId: string, statements: Readonly<Record<string, unknown>>): Promise<StateResult>
  withdraw(caseId: string, id: ItemId): Promise<{ head: Digest }>
  erase(caseId: string, id: ItemId): Promise<Erased>
  /** What erasing would remove, and where the same bytes would stand still. */
  copies(caseId: string, id: ItemId): ReturnType<typeof beforeErasing>
  /** Throws Broken("no-case") where there is nothing that `remove` would remove. */
  demandCase(caseId: string): Promise<void>
  /** Removes the whole case for good. */
  remove(caseId: string): Promise<void>
  /** Finishes removals that were interrupted, and forgets what is remembered about cases that are gone. */
  tidy(): Promise<void>
  dossier(caseId: string, options?: ShowOptions): Promise<Dossier>
  /** One view of a case (`views/`) on a day, of one opposite side or claim where asked. Throws Broken("bad-argument") for a side or claim that the case has not. */
  show<What extends Showable>(caseId: string, what: What, options?: ShowOptions): Promise<Views[What]>
  /** The JSON text of what `show` gives, in pieces, for the parts that grow with the record; undefined for the others. */
  showPieces(caseId: string, what: Showable, options?: ShowOptions): Promise<Iterable<string> | undefined>
  /** A piece of the timeline, in its order. */
  events(caseId: string, options?: PageOptions): Promise<EventPage>
  chart(caseId: string, options?: ShowOptions): Promise<ChartView>
  draft(caseId: string, options: DraftOptions): Promise<{ documents: readonly DraftedDocument[] }>
  seal(caseId: string): Promise<{ head: Digest; items: number; token: null }>
  /** By default the cited exhibits with all documents, long sources as extracts of the cited rows; `whole` gives the cited originals entire; `for` names one document; `all` packs everything the case holds. `sha256` and `bytes` resolve when the stream has been read to its end. */
  pack(caseId: string, options?: PackOptions): Promise<Packed>
  verify(caseId: string, options?: { readonly head?: string; readonly progress?: Progress }): Promise<Report>
  law(ref: string, options?: { readonly on?: string }): Promise<LawView>
  lawSearch(words: string, options?: { readonly on?: string }): Promise<readonly LawView[]>
  /** The collection norms for a kind of lender on a day, how to find out the lender and its licence, and how their words are counted. */
  norms(options?: { readonly lender?: string; readonly on?: string }): Promise<NormsView>
  /** What people commonly get wrong, each with what is right and its source. */
  misconceptions(): Promise<readonly MisconceptionView[]>
  /** Where to turn: all channels, or those for a situation in their order of use. */
  channels(options?: ChannelOptions): Promise<ChannelsView>
  /** The deadlines ahead as an iCalendar text (RFC 5545). */
  calendar(caseId: string, options?: ShowOptions): Promise<string>
  formats(): readonly FormatView[]
  questions(): readonly QuestionView[]
}

const dayIn = (text: string | undefined, today: Day): Day => {
  if (text === undefined) {
    // A clock beyond the years that can be written would count every day wrong.
    if (asDay(today) === undefined) throw new Broken("bad-clock", { at: today })
    return today
  }
  const day = asDay(text)
  if (!day) throw new Broken("bad-argument", { what: "day", value: text })
  return day
}
const kinds: readonly string[] = ["电子数据", "书证", "视听资料"] satisfies EvidenceKind[]
const kindIn = (text: string | undefined): EvidenceKind | undefined => {
  if (text === undefined) return undefined
  if (!kinds.includes(text)) throw new Broken("bad-argument", { what: "kind", value: text, known: kinds.join(", ") })
  return text as EvidenceKind
}
/** Why there is no paper, and what to do: the gaps of the papers, those of the case where nothing else is said. */
const whyNothing = (about: Dossier, documents: readonly DraftedDocument[]): Readonly<Record<string, string>> => {
  const waiting = documents.flatMap((document) => document.gaps)
  const all = waiting.length > 0 || documents.some((document) => document.nothingFound) ? waiting : about.gaps
  if (all.length === 0) return {}
  const gaps = [...all].sort((a, b) => Number(b.leavesOpen.includes("reading")) - Number(a.leavesOpen.includes("reading")))
  return { how: [...new Set(gaps.map((gap) => gap.how))].join("") }
}
const known = (what: string, id: string | undefined, list: readonly { readonly id: string }[]): void => {
  if (id === undefined || list.some((one) => one.id === id)) return
  throw new Broken("bad-argument", { what, value: id, known: list.map((one) => one.id).join(", ") || "–" })
}
interface Held {
  readonly law: Law
  readonly misconceptions: readonly Misconception[]
  readonly book: Book
}
const loadedLaw = async (ports: Ports): Promise<Held> => {
  const files = [...(await ports.law.files())].sort((a, b) => (a.path < b.path ? -1 : 1))
  const hash = ports.hasher()
  for (const file of files) hash.update(new TextEncoder().encode(`${file.path}\n${file.text}\n`))
  return { law: withKnownElements(loadLaw(files, hash.digest()), files), book: loadBook(files), misconceptions: loadMisconceptions(files) }
}

async function* one<T>(value: T): AsyncGenerator<T> {
  yield value
}
/** Opens the engine over a host. Law is loaded on first use; extractions of the cases in use are kept in memory. */
export const openEngine = (ports: Ports): Engine => {
  const longStep = ports.longStep ?? (async (work) => work())
  let held: Promise<Held> | undefined
  const theHeld = (): Promise<Held> => (held ??= loadedLaw(ports))
  const theLaw = async (): Promise<Law> => (await theHeld()).law
  const theBook = async (): Promise<Book> => (await theHeld()).book
  /** Originals found whole by this process: those of the case that is worked on. */
  let whole: { readonly caseId: string; readonly ids: Set<ItemId> } | undefined
  const soundOf = (caseId: string): Set<ItemId> => {
    if (whole?.caseId !== caseId) whole = { caseId, ids: new Set() }
    return whole.ids
  }
  const memos = new Map<string, Memo>()
  const memoOf = (caseId: string): Memo => {
    const memo = memos.get(caseId) ?? new Map()
    // One case is worked on at a time; keeping more would keep their rows in memory for nothing.
    if (!memos.has(caseId)) memos.clear()
    memos.set(caseId, memo)
    return memo
  }
  /** `only`: of these items; else of all. */
  const read = async (caseId: string, options: ReadOptions = {}, only?: ReadonlySet<ItemId>) => {
    const current = await record(ports, caseId)
    const items = current.items.map((item) => item.view)
    const wanted = only ? items.filter((item) => only.has(item.id)) : items
    const live = wanted.filter((item) => !item.withdrawn && !item.erased).map(({ id }) => id)
    readSoon(ports, wanted, memoOf(caseId))
    const unsound = await unsoundOf(ports, caseId, live, soundOf(caseId), options.progress)
    const sound = wanted.filter(({ id }) => !unsound.has(id))
    const asReceived = await readItems(ports, caseId, sound, memoOf(caseId), options)
    const word = receptionItem(current)
    const told =
      word && !unsound.has(word.id)
        ? (asReceived.get(word.id) ?? (await readItems(ports, caseId, [word], memoOf(caseId))).get(word.id))
        : undefined
    const day = receptionDay(told)
    const stated = word && day ? { day, seq: word.seq } : undefined
    const asOf = async (item: EvidenceItem, on: Day): Promise<Extraction> => {
      const moved = { ...item, receivedAt: `${on}${item.receivedAt.slice(10)}` }
      return (await readItems(ports, caseId, [moved], memoOf(caseId))).get(item.id) as Extraction
    }
    const read = await withReception(current, sound, asReceived, stated, ports.clock.today(), asOf)
    return { current, items, extractions: withUnsound(read, unsound, current) }
  }
  /** The dossier asked for last: a page and a package ask for the same one many times over, and it changes only with the log's head or the day. */
  let last: { readonly caseId: string; readonly dossier: Dossier } | undefined
  /** How often something was erased. */
  let forgotten = 0
  const forget = (caseId: string): void => {
    forgotten++
    memos.delete(caseId)
    whole = undefined
    last = undefined
  }
  const dossier = async (caseId: string, options: ShowOptions = {}): Promise<Dossier> => {
    const day = dayIn(options.day, ports.clock.today())
    const head = await ports.store.head(caseId)
    if (head && last?.caseId === caseId && last.dossier.head.digest === head.digest && last.dossier.day === day) return last.dossier
    const began = forgotten
    const { current, items, extractions } = await read(caseId)
    const law = await theLaw()
    const made = await longStep(() => derive({ day, title: current.title, head: current.head, engineVersion, law, items, extractions }))
    // What is damaged may be mended without a word in the log: it is looked at again each time. What was erased while this was made is not kept in memory.
    last = began === forgotten && unsoundIn(items, extractions).length === 0 ? { caseId, dossier: made } : undefined
    return made
  }
  /** The same, for an opposite side or a debt that the case has. Throws Broken("bad-argument") for one that it has not. */
  const dossierFor = async (caseId: string, options: ShowOptions = {}): Promise<Dossier> => {
    const about = await dossier(caseId, options)
    known("counterparty", options.for, about.counterparties)
    known("claim", options.claim, about.claims)
    return about
  }
  const shown: Engine["show"] = async (caseId, what, options = {}) =>
    show(what, { caseId, dossier: await dossierFor(caseId, options), book: await theBook(), options })
  const add: Engine["add"] = async (caseId, files, options = {}) => {
    const progress = options.progress
    ports.readers?.soon?.()
    const { items, head } = await receive(ports, caseId, files, {
      password: options.password,
      kind: kindIn(options.as),
      progress: progress && ((done) => progress({ what: "接收 / receiving", done })),
    })
    // What came in just now was counted while it came.
    for (const { id, duplicate, mended } of items) if (!duplicate || mended) soundOf(caseId).add(id)
    const ids = new Set(items.map(({ id }) => id))
    let seen = await read(caseId, { progress, afresh: true }, ids)
    // Handed in again on another day than the doubted one: from now on that day counts.
    const doubted = items.filter(({ id, duplicate }) => {
      const before = seen.current.byId.get(id)?.view.receivedAt.slice(0, 10)
      return duplicate && before !== ports.clock.today() && ports.clock.today() >= programSince && isDoubted(seen.extractions.get(id))
    })
    if (doubted.length > 0) {
      await receiveAnew(ports, caseId, [...new Set(doubted.map(({ id }) => id))])
      seen = await read(caseId, { progress }, ids)
    }
    const { current, items: all, extractions } = seen
    const archives = archivesOf(all)
    const views = items.map((received): ItemView => {
      const known = current.byId.get(received.id)
      if (!known) throw new Broken("not-found", { item: received.id })
      const view = itemView(known.view, extractions.get(received.id), archives)
      const issues = merged(received.issues, view.issues)
      const before = received.earlier === undefined ? {} : { earlier: received.earlier }
      const again = received.duplicate ? { duplicate: true, ...before, ...(received.mended ? { mended: true } : {}) } : {}
      return { ...view, name: received.name, issues, ...again }
    })
    return { items: views, head: doubted.length > 0 ? current.head.digest : head }
  }
  const unlock: Engine["unlock"] = async (caseId, id, password) => {
    const item = (await record(ports, caseId)).byId.get(id)
    // What was set aside is not taken up again by the way.
    if (item?.view.withdrawn) throw new Broken("bad-argument", { what: "item", value: id })
    const bytes = (): AsyncIterable<Uint8Array> => {
      const stream = ports.vault.open(caseId, id)
      if (!stream) throw new Broken("payload-missing", { id })
      return stream
    }
    if (!item) throw new Broken("not-found", { id })
    await demandSound(ports, caseId, [item.view])
    return add(caseId, one({ name: item.view.name, open: bytes }), { password })
  }
  const stated: Engine["state"] = async (caseId, statements) => {
    const result = await state(ports, caseId, statements)
    const { extractions } = await read(caseId, {}, new Set(result.items.flatMap(({ id }) => (id === undefined ? [] : [id]))))
    const items = result.items.flatMap(({ id, key, issues }) => {
      const found = id === undefined ? undefined : extractions.get(id)
      const all = [...issues, ...(found?.refused ?? []), ...(found?.issues ?? [])]
      const distinct = all.filter((issue, i) => all.findIndex((other) => other.code === issue.code) === i)
      return [{ id: id ?? null, key, issues: distinct.map(issueView) }]
    })
    return { items, head: result.head }
  }
  const packed: Engine["pack"] = async (caseId, { documents: drafted, ...options } = {}) => {
    const short = !options.all && !options.whole
    const derived = await dossier(caseId, options)
    const about: Dossier = short ? derived : { ...derived, whole: true }
    // Withdrawn originals go along only when everything does.
    await demandSound(
      ports,
      caseId,
      about.items.filter((item) => options.all || !item.withdrawn),
    )
    const which =
      options.for !== undefined && !about.counterparties.some((party) => party.id === options.for)
        ? { doc: options.for }
        : { doc: "all", ...(options.for === undefined ? {} : { for: options.for }) }
    const formats = ports.printer ? (["docx", "pdf", "md"] as const) : (["docx", "md"] as const)
    const documents = drafted ?? (await draft(about, { ...which, formats }, ports)).documents
    // A package without a paper says nothing and proves nothing: what is missing is told instead.
    if (!options.all && documents.every((document) => document.files.length === 0))
      throw new Broken("nothing-to-pack", whyNothing(about, documents))
    const exhibits = new Map(documents.flatMap((document) => document.exhibits.map((exhibit) => [exhibit.item, exhibit] as const)))
    const given = about.items.filter((item) => exhibits.has(item.id))
    return pack(ports, caseId, {
      documents: documents.flatMap((document) => document.files),
      items: options.all ? "all" : [...exhibits.keys()],
      exhibits,
      extracts: short ? await extractsOf(ports, caseId, given, about, citedIn(about, which)) : undefined,
      name: options.name,
    })
  }
  return {
    version: engineVersion,
    lawDigest: async () => (await theLaw()).digest,
    init: async (caseId, options = {}) => ({ case: caseId, ...(await init(ports, caseId, options)) }),
    add,
    unlock,
    state: stated,
    withdraw: (caseId, id) => withdraw(ports, caseId, id),
    erase: async (caseId, id) => {
      try {
        return await erase(ports, caseId, id)
      } finally {
        // Whoever asked while it went on may have put rows of it back into memory.
        forget(caseId)
      }
    },
    copies: (caseId, id) => beforeErasing(ports, caseId, id),
    demandCase: (caseId) => ports.store.demandCase(caseId),
    remove: async (caseId) => {
      try {
        await remove(ports, caseId)
      } finally {
        forget(caseId)
      }
    },
    tidy: async () => {
      await ports.projections.tidy?.()
      for (const caseId of new Set([...memos.keys(), ...(last ? [last.caseId] : [])])) {
        if (!(await ports.store.head(caseId).catch(() => undefined))) forget(caseId)
      }
    },
    dossier,
    showPieces: async (caseId, what, options) => showPieces(what, { dossier: await dossierFor(caseId, options), options: options ?? {} }),
    show: shown,
    events: async (caseId, options) => page(await dossier(caseId, options), options),
    chart: (caseId, options) => shown(caseId, "chart", options),
    draft: async (caseId, options) => {
      const about = await dossierFor(caseId, options)
      demandNone(unsoundIn(about.items, about.extractions))
      const { channels } = await theBook()
      const { documents } = await draft(about, options, ports)
      return {
        documents: documents.map((document) => {
          if (document.files.length === 0) return document
          const claim = about.counterparties.find(({ id }) => id === document.counterparty)?.claim
          const type = about.claims.find(({ id }) => id === claim)?.lenderType?.value
          return { ...document, beside: [...beforeFiling(channels, document.doc, type, about.facts.role?.value), ...document.beside] }
        }),
      }
    },
    seal: (caseId) => seal(ports, caseId),
    pack: packed,
    verify: (caseId, options = {}) => {
      const { progress, head } = options
      const check: CheckOptions = {
        head,
        progress:
          progress && ((done: number, of?: number) => progress({ what: "核验 / verifying", done, ...(of === undefined ? {} : { of }) })),
      }
      return verify(ports, caseId, check)
    },
    law: async (ref, options = {}) => lawView(await theLaw(), lookup(await theLaw(), ref, dayIn(options.on, ports.clock.today()))),
    lawSearch: async (words, options = {}) => {
      const law = await theLaw()
      return search(law, words, dayIn(options.on, ports.clock.today())).map((found) => lawView(law, found))
    },
    norms: async ({ lender = "unknown", on } = {}) => {
      if (!(lenderTypes as readonly string[]).includes(lender))
        throw new Broken("bad-argument", { what: "lender", value: lender, known: lenderTypes.join(", ") })
      return normsView(await theLaw(), lender, dayIn(on, ports.clock.today()))
    },
    misconceptions: async () => (await theHeld()).misconceptions.map(misconceptionView),
    channels: async (options = {}) => {
      const { case: caseId, claim, on, ...asked } = options
      const about = caseId === undefined ? undefined : await dossier(caseId, on === undefined ? {} : { day: on })
      const told = about ? askedOf(about, claim, asked) : asked
      const book = about && !hasSuit(about, claim) ? withoutSuit(await theBook()) : await theBook()
      return channelsView(book, await theLaw(), dayIn(on, ports.clock.today()), situationOf(await theBook(), told))
    },
    calendar: async (caseId, options = {}) => {
      const about = await dossierFor(caseId, options)
      return icsOf(deadlinesOf(inputOf(about, await theBook())).filter(isAbout(options)), about.day)
    },
    formats: formatViews,
    questions: questionViews,
  }
}
