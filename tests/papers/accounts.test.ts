/** The signed account: whatever a paper cites as the person's word, and whatever the list of evidence says that the account proves, is a point of it; over all papers of all golden cases. */
import { expect, it } from "vitest"
import type { Citation, ItemId } from "../../src/engine/case/citation.ts"
import { questionOf } from "../../src/engine/case/questions/index.ts"
import { isAnnex } from "../../src/engine/documents/index.ts"
import { explanationNote } from "../../src/engine/documents/papers/explanation-note/index.ts"
import type { Document } from "../../src/engine/documents/sheet/ast.ts"
import { citationsOf, isStatement } from "../../src/engine/documents/sheet/exhibits.ts"
import { type Equipped, everyCase } from "./equipped.ts"

const itemsOf = (citations: readonly Citation[]): readonly ItemId[] => [...new Set(citations.map(({ item }) => item))]
/** The cell of the list that says what the account proves. */
const saidOf = ({ blocks }: Document): string | undefined =>
  blocks
    .flatMap((block) => (block.t === "table" ? block.rows : []))
    .map(({ cells }) => cells.map((cell) => (cell.t === "label" ? cell.text : "")))
    .find(([, name]) => name === "情况说明（本人签名）")?.[3]
const keyOf = ({ dossier }: Equipped, item: ItemId): string => dossier.extractions.get(item)?.statements[0]?.key ?? ""

it("tells whatever other papers cite as the person's word", async () => {
  let held = 0
  const wrong: string[] = []
  for (const one of await everyCase()) {
    const statements = new Set(one.dossier.items.filter(isStatement).map(({ id }) => id))
    const papers = one.made.map(({ document }) => document)
    const accounts = papers.filter(({ doc }) => doc === explanationNote.id)
    if (accounts.length === 0) continue
    const told = new Set(accounts.flatMap((account) => itemsOf(citationsOf(account))))
    for (const paper of papers.filter(({ doc, cites }) => !isAnnex(doc) && cites !== "nothing"))
      for (const item of itemsOf(citationsOf(paper)).filter((id) => statements.has(id))) {
        held++
        if (!told.has(item)) wrong.push(`${one.folder} ${paper.doc} ${keyOf(one, item)}`)
      }
  }
  expect(wrong.join("\n")).toBe("")
  expect(held).toBeGreaterThan(20)
}, 300_000)
it("is said in the list of evidence to prove its own points alone, and is named there only where it is written", async () => {
  let held = 0
  for (const one of await everyCase()) {
    const papers = one.made.map(({ document }) => document)
    const accounts = papers.filter(({ doc }) => doc === explanationNote.id)
    const list = papers.find(({ doc }) => isAnnex(doc))
    const said = list && saidOf(list)
    if (accounts.length === 0) {
      expect(said, one.folder).toBeUndefined()
      continue
    }
    const points = new Set(
      accounts.flatMap((account) => itemsOf(citationsOf(account))).flatMap((item) => questionOf(keyOf(one, item))?.subject ?? []),
    )
    const subjects = said?.replace("本人陈述：", "").split("、") ?? []
    held += subjects.length
    expect(
      subjects.filter((subject) => !points.has(subject)),
      one.folder,
    ).toEqual([])
  }
  expect(held).toBeGreaterThan(10)
}, 300_000)
