/** What stands on the person's word alone: the letter, the text message, the request for records and the words for the telephone. */
import { describe, expect, it } from "vitest"
import { draftAll } from "../../src/engine/documents/index.ts"
import type { Document } from "../../src/engine/documents/sheet/ast.ts"
import type { Dossier } from "../../src/engine/dossier.ts"
import type { Sentence } from "../../src/engine/say/say.ts"
import { lawFiles } from "../golden/given.ts"
import { openForGolden } from "../golden/open.ts"
import { exampleDossier, examples } from "./example-dossier.ts"

const day = "2026-11-20"
const answered = async (answers: Readonly<Record<string, string>>): Promise<Dossier> => {
  const engine = await openForGolden(lawFiles(), day)
  await engine.init("first", { title: "first" })
  await engine.state("first", answers)
  return engine.dossier("first", { day })
}
const words = ({ inlines }: Sentence): string => inlines.map((part) => (part.t === "law" ? part.ref.title : part.text)).join("")
const paragraphs = ({ blocks }: Document): readonly string[] =>
  blocks.flatMap((block) => (block.t === "paragraph" ? [block.sentences.map(words).join("")] : []))
const listed = ({ blocks }: Document): string =>
  blocks.flatMap((block) => (block.t === "list" ? block.items.flat().map(words) : [])).join("")
const documents = (dossier: Dossier, doc: string): readonly Document[] =>
  draftAll(dossier, doc).flatMap((made) => ("document" in made ? [made.document] : []))
const refusals = (dossier: Dossier, doc: string): readonly string[] =>
  draftAll(dossier, doc).flatMap((made) =>
    "refusal" in made
      ? made.refusal.why === "missing"
        ? made.refusal.gaps.map(({ what, question }) => question?.key ?? what)
        : ["nothing"]
      : [],
  )
const borrower = {
  role: "borrower-current",
  name: "林一诺",
  phone: "15412036671",
  "claim.1.lender": "云杉消费金融",
  "claim.1.debtor": "self",
  "claim.1.lender-type": "consumer-finance",
}
const standings: readonly Readonly<Record<string, string>>[] = [
  borrower,
  { ...borrower, role: "borrower-overdue" },
  { ...borrower, role: "borrower-settled" },
  { ...borrower, role: "stranger", "claim.1.debtor": "other" },
  { ...borrower, role: "listed-contact", "claim.1.debtor": "other" },
  { ...borrower, role: "misuse-victim", "claim.1.debtor": "nobody" },
  { ...borrower, role: "employer", "called-unit": "yes", "claim.1.debtor": "other" },
]

describe("a text message", () => {
  it("has at most two parts of seventy signs and no name, for every standing and a long name of the lender", async () => {
    const seen = new Set<string>()
    for (const answers of standings) {
      const dossier = await answered({ ...answers, "claim.1.lender": "北辰星河云杉数字消费金融公司" })
      const [made] = documents(dossier, "stop-notice-sms")
      const parts = made ? paragraphs(made) : []
      expect(parts.length, answers.role).toBeGreaterThan(0)
      expect(parts.length).toBeLessThanOrEqual(2)
      expect(parts.filter((part) => part.length > 70)).toEqual([])
      expect(parts.join("")).not.toMatch(/林一诺|逾期|借款|欠|法|起诉|https?:/)
      seen.add(parts.join("").replace(/北辰星河云杉数字消费金融公司/g, ""))
    }
    expect(seen.size).toBe(standings.length)
  })
  it("waits for the name of the side and for the number", async () => {
    const { phone: _, ...unnumbered } = borrower
    expect(refusals(await answered(unnumbered), "stop-notice-sms")).toEqual(["phone"])
    const { "claim.1.lender": __, ...nameless } = borrower
    expect(documents(await answered(nameless), "stop-notice-sms")).toEqual([])
  })
  it("names no number that the side does not sign for", async () => {
    for (const name of examples) {
      const dossier = await exampleDossier(name)
      for (const made of documents(dossier, "stop-notice-sms")) {
        const party = dossier.counterparties.find(({ id }) => id === made.counterparty)
        const unsigned = (party?.links ?? []).filter(
          ({ number, how }) => how === "stated" && !party?.links.some((link) => link.number === number && link.how !== "stated"),
        )
        expect(unsigned.filter(({ number }) => made.beside.join("").includes(number))).toEqual([])
      }
    }
  })
})
describe("the words for the telephone", () => {
  it("are short, and hold no promise, no threat and no word on paying", async () => {
    for (const answers of standings) {
      const [card] = documents(await answered(answers), "call-card")
      const text = card ? listed(card) : ""
      expect(text.length, answers.role).toBeGreaterThan(60)
      expect(text.length, answers.role).toBeLessThanOrEqual(160)
      expect(text).not.toMatch(/还钱|愿意|不还|欠|利息|曝光|投诉你|起诉/)
    }
  })
  it("fit everybody while nobody knows how the person stands", async () => {
    const { role: _, ...open } = borrower
    const [card] = documents(await answered(open), "call-card")
    expect(card && listed(card)).toMatch(/在核实/)
    expect(card && listed(card)).not.toMatch(/合同|担保|打错|没有办过|办结/)
  })
})
describe("a request for records", () => {
  it("asks nobody for a contract that is not disputed", async () => {
    for (const role of ["borrower-current", "borrower-overdue"]) {
      const [made] = documents(await answered({ ...borrower, role }), "records-request")
      expect(made && listed(made)).toMatch(/委托了哪些机构/)
      expect(made && listed(made)).not.toMatch(/合同|放款/)
    }
  })
  it("names a stranger by their number alone, and deletes nothing before it is kept", async () => {
    const [made] = documents(await answered({ ...borrower, role: "stranger", "claim.1.debtor": "other" }), "records-request")
    const text = made ? paragraphs(made).join("") + listed(made) : ""
    expect(text).not.toMatch(/林一诺/)
    expect(text).toMatch(/先保存.*查清后删除/)
  })
  it("says once that it rests on the person's word, and nothing of an entry in a credit report", async () => {
    const [made] = documents(await answered(borrower), "records-request")
    expect(
      made &&
        paragraphs(made)
          .join("")
          .match(/本人陈述/g),
    ).toHaveLength(1)
    const reported = await answered({ ...borrower, "claim.1.in-credit-report": "yes" })
    expect(documents(reported, "records-request")).toEqual([])
    expect(documents(reported, "stop-notice")).toEqual([])
  })
})
