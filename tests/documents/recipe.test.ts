/** A paper added exactly by the recipe, with no word on what it needs and no call of any refusal, is refused by the registry wherever a careful one would be. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { CasePaper, Draft, PartyPaper } from "../../src/engine/documents/document.ts"
import { draftAll, drafts } from "../../src/engine/documents/index.ts"
import { isNotYetBuilt, paperIds } from "../../src/engine/documents/planned.ts"
import { citationsOf } from "../../src/engine/documents/sheet/exhibits.ts"
import type { Dossier } from "../../src/engine/dossier.ts"
import { say } from "../../src/engine/say/say.ts"
import type { GapView } from "../../src/engine/views/gaps.ts"
import { takeIn } from "../golden/derived.ts"
import { lawFiles, read } from "../golden/given.ts"
import { openForGolden } from "../golden/open.ts"
import { exampleDossier } from "./example-dossier.ts"

/** How often a paper was asked for. */
let asked = 0
const party: PartyPaper = {
  id: "made-up-request",
  title: "合同及放款凭证调取申请",
  recipient: "lender",
  per: "counterparty",
  draft: ({ party: { name, id, claim } }) => {
    asked++
    const blocks = [{ t: "paragraph", sentences: [say`${name}：本人是借款人，借款没有逾期。`] }] as const
    return { doc: "made-up-request", title: "", for: name.value, claim, counterparty: id, blocks, foot: "", beside: [] }
  },
}
const ofCase: CasePaper = {
  id: "made-up-summary",
  title: "案情摘要",
  recipient: "self",
  per: "case",
  draft: ({ counterparties }) => {
    asked++
    const blocks = counterparties.map(({ name }) => ({ t: "paragraph", sentences: [say`${name}打来了电话。`] }) as const)
    return { doc: "made-up-summary", title: "", for: null, claim: null, counterparty: null, blocks, foot: "", beside: [] }
  },
}
// The registry line of the recipe.
beforeAll(() => {
  ;(drafts as Draft[]).push(party, ofCase)
})
// Other files share the modules of this process.
afterAll(() => {
  ;(drafts as Draft[]).splice(drafts.indexOf(party), 2)
})

type Answers = Readonly<Record<string, string | string[]>>
const base = read("examples/1-before-due").answers as Answers
const without = (...keys: string[]): Answers => Object.fromEntries(Object.entries(base).filter(([key]) => !keys.includes(key)))
const outcome = (dossier: Dossier, doc: string): readonly string[] =>
  draftAll(dossier, doc).flatMap((made) => {
    if ("document" in made) return ["drafted"]
    if (made.refusal.why === "nothing-found") return ["nothing-found"]
    return made.refusal.gaps.map(({ what, question }) => (question ? `${what} ${question.key}` : what))
  })
const both = ["made-up-request", "made-up-summary"]

describe("a paper that declares nothing", () => {
  it("is drafted where nothing stands against it", async () => {
    const dossier = await exampleDossier("1-before-due")
    asked = 0
    expect(both.map((doc) => outcome(dossier, doc))).toEqual([["drafted"], ["drafted"]])
    expect(asked).toBe(2)
  })
  const unnamed = Object.keys(base).filter((key) => key.startsWith("claim."))
  const shared = { ...base, "claim.2.lender": "青禾小贷", "claim.2.debtor": "self", "claim.2.numbers": base["claim.1.numbers"] as string[] }
  it.each<readonly [string, Answers, readonly string[]]>([
    ["contradictory answers", { ...base, "claim.1.debtor": "nobody" }, ["answers-contradict claim.1.debtor"]],
    ["another contradiction", { ...base, role: "stranger", "claim.1.debtor": "self" }, ["answers-contradict claim.1.debtor"]],
    ["an agent who does not say for whom", { ...base, role: "agent", "claim.1.debtor": "unknown" }, ["statement-missing for-role"]],
    [
      "a guardian who does not name the child",
      { ...base, role: "guardian", "for-role": "borrower-current" },
      ["statement-missing for-name"],
    ],
    [
      "a guardian without a name",
      { ...without("name"), role: "guardian", "for-role": "borrower-current", "for-name": "林小禾" },
      ["statement-missing name"],
    ],
    // The role is of the case: a paper on this claim would admit what the person does not say.
    ["a borrower who does not know whose this debt is", { ...base, "claim.1.debtor": "unknown" }, ["statement-missing claim.1.debtor"]],
    ["no role", without("role"), ["statement-missing role"]],
    ["no name", without("name"), ["statement-missing name"]],
    ["no number of the person's", without("phone"), ["statement-missing phone"]],
    ["neither", without("name", "phone"), ["statement-missing name", "statement-missing phone"]],
  ])("is refused over %s, before it is asked for", async (_, answers, gaps) => {
    const dossier = await exampleDossier("1-before-due", answers as Record<string, string | string[]>)
    asked = 0
    expect(both.map((doc) => outcome(dossier, doc))).toEqual([gaps, gaps])
    expect(asked).toBe(0)
  })
  it.each(["nobody", "other", "unknown"])("says of no second debt that the person denies, as %s's, that they borrowed", async (debtor) => {
    const answers = { ...read("cases/two-claims").answers, "claim.2.debtor": debtor } as Record<string, string | string[]>
    const given = { ...read("cases/two-claims"), answers }
    const engine = await openForGolden(lawFiles(), given.day)
    await takeIn(engine, given)
    const made = draftAll(await engine.dossier(given.name, { day: given.day })).flatMap((one) => ("document" in one ? [one.document] : []))
    expect(made.some(({ claim }) => claim === "claim-1")).toBe(true)
    // What somebody reads alone, in words that fit everybody, says nothing of a debt.
    const toOthers = new Set(drafts.filter(({ recipient }) => recipient !== "self").map(({ id }) => id))
    expect(made.filter(({ claim, doc }) => claim === "claim-2" && toOthers.has(doc)).map(({ doc }) => doc)).toEqual([])
  })
  it("is refused over contacts that are nobody's", async () => {
    const given = read("examples/1-before-due")
    const calls = given.files.filter(({ name }) => /\.(csv|xls|xlsx)$/.test(name))
    const engine = await openForGolden(lawFiles(), given.day)
    await takeIn(engine, { ...given, files: calls, answers: without(...unnamed) })
    asked = 0
    const dossier = await engine.dossier(given.name, { day: given.day })
    expect(dossier.timeline.size).toBeGreaterThan(10)
    expect(dossier.counterparties).toEqual([])
    expect(both.map((doc) => outcome(dossier, doc))).toEqual(both.map(() => [["counterparty-missing", "claim.1.lender"].join(" ")]))
    expect(asked).toBe(0)
  })
  it("is refused about a side whose numbers are stated for two claims", async () => {
    const dossier = await exampleDossier("1-before-due", shared)
    const made = draftAll(dossier, "made-up-request").flatMap((one) =>
      "refusal" in one && one.refusal.why === "missing" ? one.refusal.gaps.map(({ what }) => what) : ["drafted"],
    )
    expect(made).toContain("number-in-two-claims")
  })
  it("has nothing to say of a lawful reminder, and asks nobody for a name to say so", async () => {
    const { name: _, phone: __, ...nameless } = read("examples/4-lawful-reminder").answers as Record<string, string | string[]>
    asked = 0
    const unsigned = await exampleDossier("4-lawful-reminder", nameless)
    expect(both.map((doc) => outcome(unsigned, doc))).toEqual([["nothing-found"], ["nothing-found"]])
    expect(asked).toBe(0)
  })
  it("is refused while something handed in is unread, rather than told that nothing was found", async () => {
    const given = read("examples/4-lawful-reminder")
    const engine = await openForGolden(lawFiles(), given.day)
    const locked = { name: "看不懂.csv", bytes: new TextEncoder().encode("随便写的,一些字\n没有,表头\n") }
    await takeIn(engine, { ...given, files: [...given.files, locked] })
    const dossier = await engine.dossier(given.name, { day: given.day })
    expect(both.map((doc) => outcome(dossier, doc))).toEqual([["material-unread"], ["material-unread"]])
  })
  it("has told beside it what could not be read", async () => {
    const given = read("examples/1-before-due")
    const engine = await openForGolden(lawFiles(), given.day)
    const locked = { name: "看不懂.csv", bytes: new TextEncoder().encode("随便写的,一些字\n没有,表头\n") }
    await takeIn(engine, { ...given, files: [...given.files, locked] })
    const dossier = await engine.dossier(given.name, { day: given.day })
    for (const doc of both)
      expect(draftAll(dossier, doc).flatMap((made) => ("document" in made ? made.document.beside : []))).toEqual([
        expect.stringMatching(/看不懂\.csv.*没有读出，不等于没有发生/),
      ])
  })
  it("is refused when what it cites is gone", async () => {
    const dossier = await exampleDossier("1-before-due")
    const [made] = draftAll(dossier, "made-up-request")
    if (!made || !("document" in made)) throw new Error("it was to be drafted")
    const [cited] = citationsOf(made.document)
    const items = dossier.items.map((item) => (item.id === cited?.item ? { ...item, erased: true } : item))
    expect(outcome({ ...dossier, items }, "made-up-request")).toContain("evidence-gone")
  })
})
describe("what a gap blocks", () => {
  it("names a new paper without a word of the gap's", async () => {
    const given = read("examples/1-before-due")
    const engine = await openForGolden(lawFiles(), given.day)
    await takeIn(engine, { ...given, answers: { ...base, "claim.1.debtor": "nobody" } })
    const gaps = (await engine.show(given.name, "gaps", { day: given.day })) as readonly GapView[]
    const found = gaps.find(({ what }) => what === "answers-contradict")
    expect(found?.blocks).toEqual(
      expect.arrayContaining(["stop-notice", "regulator-complaint", ...both, "identity-misuse", "not-the-debtor"]),
    )
    expect([found?.sentence, found?.leavesOpen]).toEqual(["有两个回答对不上", ["one-story", "element:not-the-debtor"]])
  })
})
it("a paper of the contract is not yet built until it stands in the registry", () => {
  const built = new Set(drafts.map(({ id }) => id))
  expect(paperIds.map((id) => [id, isNotYetBuilt(id)])).toEqual(paperIds.map((id) => [id, !built.has(id)]))
  expect(["stop-notice", "evidence-list", "made-up-request", "nobody-knows-it"].map(isNotYetBuilt)).toEqual([false, false, false, false])
})
