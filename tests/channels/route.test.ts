/** Where to turn: one line per kind of lender, and what may never be delayed or told wrongly. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { lenderTypes } from "../../src/engine/case/questions/claim/lender-type.ts"
import { roles } from "../../src/engine/case/role.ts"
import { type ActKind, channelActs, loadChannels } from "../../src/engine/channels/channel.ts"
import { channelsFor, type Situation } from "../../src/engine/channels/route.ts"
import { lawFiles } from "../law/held.ts"
import { book, channels, terms } from "./held.ts"

const route = (situation: Partial<Situation> & { readonly acts: readonly ActKind[] }) =>
  channelsFor(channels, { filedAt: [], ...situation })
const ids = (situation: Parameters<typeof route>[0]) =>
  route(situation).map(({ channel, when }) => (when === "now" ? `!${channel.id}` : channel.id))

/** What is open to anybody who is called again and again, whoever the lender is. */
const anybody = ["carrier", "miit-lookup", "12348"]
const table: Readonly<Record<(typeof lenderTypes)[number], readonly string[]>> = {
  bank: [...anybody, "lender", "12378", "fcpp", "12321", "110", "court"],
  card: [...anybody, "lender", "12378", "fcpp", "12321", "110", "court"],
  "consumer-finance": [...anybody, "lender", "12378", "fcpp", "12321", "110", "nifa", "court"],
  "micro-loan": [...anybody, "lender", "local-fin", "12345", "12321", "110", "nifa", "court"],
  "auto-finance": [...anybody, "lender", "12378", "12321", "110", "court"],
  other: [...anybody, "lender", "12345", "12321", "110", "court"],
  platform: [...anybody, "lender", "12378", "12321", "110", "nifa", "court"],
  unlicensed: ["!110", ...anybody, "12345", "12321", "court"],
  unknown: [...anybody, "12345", "12321", "110", "court"],
}
describe("routing", () => {
  it.each(lenderTypes.map((type) => [type, table[type]] as const))("repeated calls from %s", (lenderType, expected) => {
    expect(ids({ lenderType, role: "borrower-current", acts: ["calls"] })).toEqual(expected)
  })
  it("with nothing told of the acts: what the lender answers to, without emergencies", () => {
    const all = ids({ lenderType: "bank", role: "borrower-current", acts: [] })
    expect(all).toContain("12378")
    expect(all).not.toContain("local-fin")
    for (const emergency of ["bank-stop-payment", "96110", "12356", "12368"]) expect(all).not.toContain(emergency)
  })
  it("by what happened", () => {
    const of = (act: ActKind) => ids({ lenderType: "bank", role: "borrower-current", acts: [act] })
    expect(of("threats")[0]).toBe("!110")
    expect(of("money-sent").slice(0, 3)).toEqual(["!bank-stop-payment", "!110", "!96110"])
    expect(of("fraud").slice(0, 2)).toEqual(["!110", "!96110"])
    expect(of("distress")).toEqual(["!12356", "12348"])
    expect(of("court-message")).toEqual(["!12368", "12348"])
    expect(of("credit-record")).toEqual(["12348", "lender", "credit-objection", "12363", "court"])
    expect(of("post")).toContain("content-platform")
    expect(of("non-filing")).toEqual(["12348", "reconsideration", "12389", "12309"])
    expect(of("deduction")).toEqual(["12348", "payment-institution", "12363", "consumer-association"])
    expect(of("identity-misuse").slice(0, 2)).toEqual(["!110", "one-id-check"])
    expect(of("registration")).toEqual(["12348", "12315"])
    expect(of("carrier-dispute")).toEqual(["carrier", "12348", "miit-appeal"])
  })
  it.each(["threats", "visit"] as const)("%s: the police first, whatever else is told", (act) => {
    for (const lenderType of lenderTypes)
      for (const more of [[], ["calls"], ["distress"], ["court-message"], ["fraud"], ["post", "credit-record"]] as const)
        expect(ids({ lenderType, role: "borrower-overdue", acts: [act, ...more] })[0]).toBe("!110")
  })
  it("the association's platform is off by default: it stands after the supervisors, delays none of them, and nobody is sent there first", () => {
    for (const lenderType of ["consumer-finance", "micro-loan", "platform"] as const) {
      const routes = route({ lenderType, role: "borrower-current", acts: ["calls", "messages"] })
      const order = routes.map(({ channel }) => channel.id)
      const nifa = order.indexOf("nifa")
      expect(nifa).toBeGreaterThanOrEqual(0)
      const before = ["lender", "12378", "local-fin", "12345", "12321", "110"].filter((id) => order.includes(id))
      expect(before.filter((id) => order.indexOf(id) > nifa)).toEqual([])
      expect(routes[nifa]?.warnings.join()).toContain("默认不用")
      expect(routes.flatMap(({ warnings }) => warnings).join()).not.toMatch(/要用就排在[^。]*(?:12378|地方金融)[^。]*之前/)
      expect(routes.flatMap(({ channel }) => (channel.id === "nifa" ? [] : channel.next))).not.toContain("nifa")
    }
    const late = route({ lenderType: "micro-loan", role: "borrower-current", acts: ["calls"], filedAt: ["local-fin"] })
    expect(late.find(({ channel }) => channel.id === "nifa")?.warnings[0]).toContain("地方金融管理局（省、市）已经受理")
    expect(late.at(-1)).toMatchObject({ when: "done", channel: { id: "local-fin" } })
  })
  it("what fits few is listed only where it is told: a platform with posts, a gang, an officer, a deduction", () => {
    const few = channels.filter(({ whereTold }) => whereTold).map(({ id }) => id)
    expect(few).toContain("content-platform")
    for (const lenderType of lenderTypes) {
      const all = ids({ lenderType, role: "borrower-current", acts: [] })
      expect(all.filter((id) => few.includes(id.replace("!", "")))).toEqual([])
      expect(ids({ lenderType, role: "borrower-current", acts: ["calls", "messages"] }).filter((id) => few.includes(id))).toEqual([])
      expect(ids({ lenderType, role: "borrower-current", acts: ["post"] })).toContain("content-platform")
    }
  })
  it("every state of a case keeps its order", () => {
    const situation = fc.record({
      lenderType: fc.constantFrom(...lenderTypes, undefined),
      role: fc.constantFrom(...roles, undefined),
      acts: fc.subarray(Object.keys(channelActs) as ActKind[], { minLength: 1 }),
      filedAt: fc.subarray(channels.map((channel) => channel.id)),
    })
    fc.assert(
      fc.property(situation, (given) => {
        const routes = channelsFor(channels, given)
        const ranks = routes.map(({ when }) => ({ now: 0, next: 1, later: 1, done: 2 })[when])
        expect(ranks).toEqual([...ranks].sort())
        const reachable = (id: string, urgent: readonly ActKind[]) =>
          !given.filedAt.includes(id) && urgent.some((act) => given.acts.includes(act))
        const police = routes.find(({ channel }) => channel.id === "110")
        if (reachable("110", ["threats", "insult", "fraud", "money-sent", "impersonation", "identity-misuse"]))
          expect(police?.when).toBe("now")
        if (reachable("bank-stop-payment", ["money-sent"])) expect(routes[0]?.channel.id).toBe("bank-stop-payment")
        for (const { channel, reasons, when } of routes) {
          if (channel.acts !== "any" && given.acts.length > 0) expect(reasons.length).toBeGreaterThan(0)
          expect(when === "done").toBe(given.filedAt.includes(channel.id))
          expect(channel.lenders === "any" || channel.lenders.includes(given.lenderType ?? "unknown")).toBe(true)
        }
      }),
    )
  })
})
describe("channels' data", () => {
  it("holds those with a usable source, and names the others apart", () => {
    expect(channels.map((channel) => channel.id).sort()).toEqual(
      [
        ...[
          "110",
          "12309",
          "12315",
          "12321",
          "12345",
          "12348",
          "12356",
          "12363",
          "12368",
          "12378",
          "12337",
          "12377",
          "12389",
          "96110",
          "bank-stop-payment",
          "carrier",
        ],
        ...[
          "consumer-association",
          "content-platform",
          "court",
          "credit-objection",
          "cyberpolice",
          "fcpp",
          "lender",
          "local-fin",
          "miit-appeal",
          "miit-lookup",
          "nifa",
          "one-id-check",
          "payment-institution",
          "reconsideration",
        ],
      ].sort(),
    )
    expect(book.notVerified.map((entry) => entry.id)).toEqual(["heimao", "12381"])
    for (const entry of book.notVerified) expect(entry.settle.length).toBeGreaterThan(3)
  })
  it("every term of a body is reached from a channel, or runs from the acts, or follows an answer; one bounds another alone", () => {
    const reached = new Set(channels.flatMap((channel) => channel.terms))
    const elsewhere = new Set(terms.filter((term) => !reached.has(term.id)).map((term) => term.id))
    // How long an application may still come where the answer named no remedy: papers count by it, no channel begins it.
    expect([...elsewhere].sort()).toEqual(["reconsider-longest"])
  })
  it("weak sources are hints, and say so", () => {
    expect(channels.filter((channel) => channel.hint).map((channel) => channel.id)).toEqual([
      "bank-stop-payment",
      "12368",
      "carrier",
      "12348",
      "payment-institution",
      "12345",
      "consumer-association",
      "cyberpolice",
      "12337",
      "12389",
    ])
    const [weak] = route({ acts: ["court-message"] })
    expect(weak?.warnings).toContain("来源较弱，只作提示。")
  })
  it.each([
    ["an unknown neighbour", (text: string) => text.replace("next: 12378", "next: 99999"), "no channel"],
    ["an unknown act", (text: string) => text.replace("acts: calls", "acts: shouting"), "no act"],
    ["an unknown lender type", (text: string) => text.replace("lenders: consumer-finance", "lenders: pawnshop"), "no lender type"],
    ["hearsay", (text: string) => text.replace("verified-secondary-multi", "unverified-memory"), "none of"],
  ])("%s is refused", (_, change, why) => {
    const files = lawFiles.map((file) => (file.path === "channels/nifa.md" ? { ...file, text: change(file.text) } : file))
    expect(() => loadChannels(files)).toThrow(why)
  })
})
