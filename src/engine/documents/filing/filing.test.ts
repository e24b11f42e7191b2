/** What a filing needs is told to whom it concerns and to nobody else; what is missing refuses, and names its question. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { exampleDossier } from "../../../../tests/documents/example-dossier.ts"
import { saidApart } from "../../case/apart.ts"
import { questions } from "../../case/questions/index.ts"
import { readFacts } from "../../timeline/facts.ts"
import { type Recipient, recipients } from "../document.ts"
import { drafts } from "../papers/index.ts"
import { paperSubjectOf } from "../sections/matter.ts"
import { filledFor, unfilledFor } from "./index.ts"
import { personalItems } from "./recipient.ts"

const engine = join(import.meta.dirname, "../..")
const sourcesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))

describe("what is held apart", () => {
  it("is what papers hand out by recipient, and nothing else", () => {
    expect(
      questions
        .filter((question) => "apart" in question)
        .map(({ key }) => key)
        .sort(),
    ).toEqual([...personalItems].sort())
  })
  it("is no fact, whoever reads facts", async () => {
    const { facts } = await exampleDossier("1-before-due")
    expect(personalItems.flatMap((key) => facts.many(key))).toEqual([])
    expect(facts.one("address")).toBeUndefined()
    expect(saidApart(facts, "address")?.value).toMatch(/虚谷路/)
  })
  it("is read by the filing alone, and named in sentences by it alone", () => {
    const asks = (word: RegExp) => sourcesBelow(engine).filter((name) => word.test(readFileSync(join(engine, name), "utf8")))
    expect(asks(/\bsaidApart\b/)).toEqual(["case/apart.ts", "documents/filing/index.ts"])
    // Of the record's own words, titles and requests that were sent, `sent.ts` makes them.
    expect(asks(/\{ filled(?:: | \})/).filter((name) => name !== "say/say.ts")).toEqual([
      "documents/filing/index.ts",
      "documents/filing/sent.ts",
    ])
  })
})
describe("each recipient", () => {
  const read: Readonly<Record<Recipient, readonly string[]>> = {
    self: [],
    lender: ["reply"],
    platform: ["reply"],
    carrier: ["reply"],
    bureau: ["reply"],
    authority: ["address", "contact"],
    police: ["address", "contact"],
    court: ["address", "contact"],
  }
  it.each(recipients)("%s reads what the list allows", async (recipient) => {
    const matter = paperSubjectOf(await exampleDossier("1-before-due"), "party-1")
    if (!matter) throw new Error("no side")
    const filled = filledFor(recipient, matter)
    expect(personalItems.filter((item) => filled(item) !== undefined)).toEqual(read[recipient])
    expect(filled("registered-name")).toEqual({ filled: "云杉消费金融有限公司" })
  })
  it("learns nothing of the person where it may be a fraudster", async () => {
    const dossier = await exampleDossier("1-before-due")
    const matter = paperSubjectOf(dossier, "party-1")
    if (!matter) throw new Error("no side")
    const doubt = { what: "x", how: "", leavesOpen: ["genuine-side" as const], params: { claim: "claim-1" } }
    const doubted = { ...matter, dossier: { ...dossier, gaps: [...dossier.gaps, doubt] } }
    expect([filledFor("lender", doubted)("reply"), filledFor("platform", doubted)("reply")]).toEqual([undefined, undefined])
    expect(filledFor("police", doubted)("address")).toBeDefined()
    const unnamed = { ...matter, claim: undefined }
    expect(filledFor("lender", unnamed)("reply")).toBeUndefined()
  })
})
describe("what is missing", () => {
  it("is asked for by the concrete key, each once, and not where the name is whole already", () => {
    const facts = readFacts([])
    const claim = { id: "claim-1" } as const
    const lender = (value: string) =>
      ({ claim: { ...claim, lender: { value } }, dossier: undefined }) as unknown as Parameters<typeof unfilledFor>[3]
    const needs = ["registered-name", "seat", "office", "address", "contact", "reply"] as const
    expect(unfilledFor("authority", needs, facts, lender("云杉消费金融"))).toEqual([
      "claim.1.registered-name",
      "claim.1.seat",
      "claim.1.office",
      "address",
      "contact",
    ])
    expect(unfilledFor("lender", needs, facts, lender("云杉消费金融有限公司"))).toEqual(["claim.1.seat", "claim.1.office", "reply"])
    expect(unfilledFor("court", ["plaintiff"], facts)).toHaveLength(5)
    expect(unfilledFor("authority", ["plaintiff"], facts)).toEqual([])
    expect(unfilledFor("authority", ["seat"], facts, { claim, dossier: undefined } as never)).toEqual(["claim.1.lender"])
  })
  it("no paper prints a placeholder", () => {
    const papers = sourcesBelow(join(engine, "documents")).map((name) => readFileSync(join(engine, "documents", name), "utf8"))
    expect(papers.length).toBeGreaterThan(30)
    expect(papers.filter((text) => /由本人按|要求填写|〈(?!")|待填/.test(text))).toEqual([])
    expect(drafts.every(({ recipient }) => recipients.includes(recipient))).toBe(true)
  })
})
