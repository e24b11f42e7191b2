/** What a paper rests on is withdrawn, erased or spoken against: every paper that used it refuses, or is written again without it; over all papers of all golden cases. */
import { expect, it } from "vitest"
import { cite, type ItemId } from "../../src/engine/case/citation.ts"
import type { Contradiction } from "../../src/engine/contradictions/contradiction.ts"
import { draftAll, drafts, isAnnex } from "../../src/engine/documents/index.ts"
import { explanationNote } from "../../src/engine/documents/papers/explanation-note/index.ts"
import { unitsOf } from "../../src/engine/documents/readback/sift.ts"
import type { Document } from "../../src/engine/documents/sheet/ast.ts"
import { citationsOf } from "../../src/engine/documents/sheet/exhibits.ts"
import type { Dossier } from "../../src/engine/dossier.ts"
import { gapsOf } from "../../src/engine/gaps/index.ts"
import { caseFolders } from "../golden/given.ts"
import { full } from "../needs.ts"
import { dossierOf, type Equipped, everyCase, handedIn, type Made, madeOf, takenIn } from "./equipped.ts"

const citedBy = (document: Document): ReadonlySet<ItemId> => new Set(citationsOf(document).map(({ item }) => item))
const who = ({ doc, counterparty }: Pick<Document, "doc" | "counterparty">): string => `${doc} ${counterparty ?? ""}`.trim()
/** The same paper to the same side, drafted from another dossier. */
const again = (dossier: Dossier, { doc, counterparty }: Document) =>
  draftAll(dossier, doc, counterparty ?? undefined).find(
    (one) => ("document" in one ? one.document.counterparty : one.counterparty) === counterparty,
  )
/** Refuses for the item, or for what it cannot do without: a transcript asks for a recording. */
const isRefusedFor = (dossier: Dossier, document: Document, item: ItemId): boolean => {
  const one = again(dossier, document)
  // The account tells what other papers cite: of an answer that none of them cites any more it is written anew.
  if (document.doc === "explanation-note" && one && "document" in one) return !citedBy(one.document).has(item)
  if (one === undefined || !("refusal" in one) || one.refusal.why !== "missing") return false
  return document.doc === "recording-transcript" || one.refusal.gaps.some(({ params }) => params?.item === item)
}
/** The person's account tells what the other papers cite: where these refuse, it is written without the answer. */
const isToldNoMore = (dossier: Dossier, document: Document, item: ItemId): boolean => {
  const one = again(dossier, document)
  return document.doc === explanationNote.id && one !== undefined && "document" in one && !citedBy(one.document).has(item)
}
/** Items that papers cite, each with the papers: some, all in the full run. */
const cited = ({ made }: Equipped): readonly (readonly [ItemId, readonly Document[]])[] => {
  const papers = made.map(({ document }) => document).filter(({ doc }) => !isAnnex(doc))
  const items = [...new Set(papers.flatMap((document) => [...citedBy(document)]))]
  const step = full ? 1 : 3
  return items.filter((_, i) => i % step === 0).map((item) => [item, papers.filter((document) => citedBy(document).has(item))])
}
const with_ = (dossier: Dossier, id: ItemId, state: { withdrawn?: true; erased?: true }): Dossier => ({
  ...dossier,
  items: dossier.items.map((item) => (item.id === id ? { ...item, ...state } : item)),
})

it.runIf(full)(
  "every paper that there is is written in some case",
  async () => {
    const written = new Set((await everyCase()).flatMap(({ made }) => made.map(({ document }) => document.doc)))
    expect(drafts.map(({ id }) => id).filter((id) => !written.has(id))).toEqual([])
  },
  120_000,
)
it("a paper whose evidence is withdrawn or erased refuses, and says which", async () => {
  let held = 0
  const wrong: string[] = []
  for (const one of await everyCase())
    for (const [item, papers] of cited(one))
      for (const state of [{ withdrawn: true }, { erased: true }] as const) {
        const dossier = with_(one.dossier, item, state)
        for (const document of papers) {
          held++
          if (!isRefusedFor(dossier, document, item) && !isToldNoMore(dossier, document, item))
            wrong.push(`${one.folder} ${who(document)} ${item} ${JSON.stringify(state)}`)
        }
        // The list of evidence names no more what went with its papers.
        const list = madeOf(dossier).find(({ document }) => isAnnex(document.doc))
        if (list && citedBy(list.document).has(item)) wrong.push(`${one.folder} list ${item}`)
      }
  expect(wrong.join("\n")).toBe("")
  expect(held).toBeGreaterThan(full ? 1000 : 200)
}, 600_000)
it("a paper that cites an answer which is spoken against refuses, with the question", async () => {
  let held = 0
  const wrong: string[] = []
  for (const one of await everyCase()) {
    const statements = new Set(one.dossier.items.filter(({ kind }) => kind === "当事人陈述").map(({ id }) => id))
    for (const [item, papers] of cited(one).filter(([id]) => statements.has(id)))
      for (const by of ["document", "answer"] as const) {
        const said = cite("x", [{ item, at: { in: "whole" } }], "stated")
        const found: Contradiction = {
          by,
          claim: null,
          text: "对不上，请核对。",
          stated: said,
          against: said,
          question: "role",
          leavesOpen: ["element:refusal-ignored"],
        }
        const bare: Dossier = { ...one.dossier, contradictions: [...one.dossier.contradictions, found] }
        const dossier: Dossier = { ...bare, gaps: gapsOf(bare) }
        for (const document of papers) {
          held++
          const made = again(dossier, document)
          const asks =
            made &&
            "refusal" in made &&
            made.refusal.why === "missing" &&
            made.refusal.gaps.some(({ question }) => question?.key === "role")
          // A lawyer's page lists what is weak: it is written anew, and rests on the answer no more.
          const without = made && "document" in made && !citedBy(made.document).has(item)
          if (!asks && !without) wrong.push(`${one.folder} ${who(document)} ${by} ${one.dossier.items.find(({ id }) => id === item)?.name}`)
        }
      }
  }
  expect(wrong.join("\n")).toBe("")
  expect(held).toBeGreaterThan(full ? 500 : 100)
}, 600_000)

/** Taken back in the record and derived anew, as whoever does it meets it: what came of each paper that cited the item. */
const takenBack = async (folder: string, item: ItemId, made: readonly Made[], how: "withdraw" | "erase") => {
  const { engine, given } = await takenIn(folder)
  await handedIn(engine, given)
  await engine[how](given.name, item)
  const dossier = await dossierOf(engine, given)
  return made
    .filter(({ document }) => citedBy(document).has(item))
    .map(({ document }) => {
      const one = again(dossier, document)
      if (one === undefined || "refusal" in one) return { document, came: "refused" as const, wrong: undefined }
      const before = new Set(unitsOf(document).map(({ unit }) => unit.id()))
      const kept = unitsOf(one.document).filter(({ unit }) => before.has(unit.id()) && unit.from.some((place) => place.item === item))
      const bad = citedBy(one.document).has(item) || kept.length > 0
      return { document, came: "rewritten" as const, wrong: bad ? `${folder} ${who(document)} ${how} ${item}` : undefined }
    })
}
it("taken back in the record, nothing that it showed is told any more", async () => {
  const tally = { refused: 0, rewritten: 0 }
  const wrong: string[] = []
  const folders = full ? caseFolders() : ["cases/overdue"]
  for (const one of await everyCase()) {
    if (!folders.includes(one.folder)) continue
    for (const [item] of cited(one).filter((_, i) => full || i % 2 === 0))
      for (const how of full ? (["withdraw", "erase"] as const) : (["withdraw"] as const))
        for (const { came, wrong: bad } of await takenBack(one.folder, item, one.made, how)) {
          tally[came]++
          if (bad !== undefined) wrong.push(bad)
        }
  }
  expect(wrong.join("\n")).toBe("")
  expect(tally.refused).toBeGreaterThan(2)
  expect(tally.rewritten).toBeGreaterThan(2)
  if (process.env.SHOW_FIGURES) console.log(tally)
}, 900_000)
it("a paper that was issued is packed no more once what it cites is taken back, and can be issued anew without it", async () => {
  const { engine, given } = await takenIn("cases/two-claims")
  const { name, day } = given
  const doc = "regulator-complaint"
  const [side] = (await dossierOf(engine, given)).counterparties
  const freeze = async () => {
    const told = await engine.show(name, "readback", { day, for: doc })
    await engine.confirm(
      name,
      told.map(({ id }) => id),
      { day },
    )
    return engine.issue(name, { doc, day, for: side!.id })
  }
  const first = await freeze()
  expect(first.item).not.toBeNull()
  expect((await engine.packList(name, { doc, day, claim: side!.claim })).goes.some(({ as }) => as === "issued")).toBe(true)
  const paper = (await dossierOf(engine, given)).issued?.find(({ id }) => id === first.item)
  const effect = (await engine.show(name, "items", { day })).find(({ statement }) => statement?.key === "effect")
  expect(paper?.exhibits.some(({ item }) => item === effect?.id)).toBe(true)
  await engine.withdraw(name, effect!.id)
  // Not even read back: what changed is asked again.
  await expect(engine.packList(name, { doc, day, claim: side!.claim })).rejects.toMatchObject({ code: "nothing-to-pack" })
  await expect(engine.pack(name, { for: doc, day, claim: side!.claim })).rejects.toMatchObject({ code: "nothing-to-pack" })
  expect((await freeze()).item).not.toBeNull()
  expect((await engine.packList(name, { doc, day, claim: side!.claim })).goes.some(({ as }) => as === "issued")).toBe(true)
}, 120_000)
