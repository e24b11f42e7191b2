/** A later letter stands on what was handed in: what it asked, when, what was answered, what came after; without a filing there is none. */
import { describe, expect, it, vi } from "vitest"
import { neverSaid } from "../../../../../tests/documents/never.ts"
import { takeIn } from "../../../../../tests/golden/derived.ts"
import { lawFiles, read } from "../../../../../tests/golden/given.ts"
import { openForGolden } from "../../../../../tests/golden/open.ts"
import type { Engine } from "../../../api.ts"
import type { Day } from "../../../case/time.ts"
import { draftAll } from "../../index.ts"
import { renderText } from "../../render/text.ts"
import { layOutPaper } from "../../sheet/lay.ts"

// Generous: each derives an example several times.
vi.setConfig({ testTimeout: 120_000 })
const doc = "follow-up-notice"
type Steps = (engine: Engine, id: string) => Promise<unknown>
const letterAfter = async (folder: string, steps: Steps, on?: string, answers: Readonly<Record<string, unknown>> = {}) => {
  const given = read(folder)
  const day = (on ?? given.day) as Day
  const engine = await openForGolden(lawFiles(), day)
  await takeIn(engine, { ...given, answers: { ...given.answers, ...answers } })
  await steps(engine, given.name)
  const [made] = draftAll(await engine.dossier(given.name, { day }), doc)
  if (!made) throw new Error("no draft")
  if (!("document" in made))
    return {
      text: "",
      waits: made.refusal.why === "missing" ? made.refusal.gaps.map(({ question, what }) => question?.key ?? what) : ["nothing"],
    }
  const text = renderText({ ...layOutPaper(made.document, made.exhibits), foot: "" })
    .replace(/\n+/g, "\n")
    .trim()
  expect(neverSaid({ doc, text, beside: made.document.beside, owing: folder.endsWith("overdue") })).toEqual([])
  return { text, waits: [] }
}
const issued = async (engine: Engine, id: string, day: string): Promise<void> => {
  const told = await engine.show(id, "readback", { day, for: "stop-notice" })
  await engine.confirm(
    id,
    told.map((one) => one.id),
    { day },
  )
  await engine.issue(id, { doc: "stop-notice", day })
}
const sent = (engine: Engine, id: string, day: string) => engine.file(id, { doc: "stop-notice", channel: "lender", day })

describe("a later letter", () => {
  it("reads, after a refusal and more calls, as whoever answered the first takes it in", async () => {
    const { text } = await letterAfter("examples/1-before-due", async (engine, id) => {
      await issued(engine, id, "2026-01-05")
      const { filing } = await sent(engine, id, "2026-01-06")
      await engine.reply(id, { filing, day: "2026-01-12", as: "refused" })
    })
    expect(text).toMatchInlineSnapshot(`
      "再次请求规范联络方式的函
      云杉消费金融有限公司：
      　　本人林一诺，手机号15412036671。前函发出以后又有下列联络，现再次致函。
      一、情况
      1. 本人2026年1月6日发出《关于规范联络方式的函》，请求：“还款日之前不再来电；确需提醒的，只发短信到本人手机号；22时至次日8时不联络；不联系本人以外的人，不向其透露与本人有关的信息。关闭对本号码的自动外呼，将上述要求通知受托机构，列明受托机构名称和所用号码。保存通话录音、外呼和短信发送记录”。
      2. 贵公司2026年1月12日答复，没有同意办理。
      3. 2026年1月6日发函之后，2026年1月8日至2026年1月19日仍有来电43次（接通31次，1次紧接本人去电），2026年1月9日至2026年1月14日仍有信息3条。
      4. 其间贵公司的信息称“【云杉消费金融】林女士，请立即接听来电。提前还款是您的义务，拒不配合的，由此带来的不便请自行承担”（2026年1月14日10时40分）。
      5. 其间号码16130457712（信息写明“云杉消费金融”）发来的信息称“今天打不通明天继续打，您自己看着办”（2026年1月14日22时31分）。
      二、请于2026年2月17日前办理并书面答复
      1. 前函所列的请求中没有办理的，办理并逐项写明结果；不办理的，写明理由。
      2. 还款日之前不再来电；确需提醒的，只发短信到本人手机号；22时至次日8时不联络；不联系本人以外的人，不向其透露与本人有关的信息。
      3. 说明发函之后仍有上述联络的原因，列明由谁、用哪些号码进行。
      4. 保存发函以来的通话录音、外呼和短信发送记录。
      　　依据：《银行业保险业消费投诉处理管理办法》第十八条、《消费金融公司管理办法》第五十六条、同办法第五十七条、同办法第五十八条。
      　　答复请寄：linyinuo@mail.example。合同照常履行；本函不改变双方在合同下的权利义务。
      告知人（签名）：
      2026年2月2日"
    `)
  })
  it("quotes an answer in its own words, and says no word on the debt for whoever owes", async () => {
    const { text } = await letterAfter(
      "cases/overdue",
      async (engine, id) => {
        const { filing } = await sent(engine, id, "2026-05-12")
        await engine.reply(id, { filing, day: "2026-05-13", as: "partly" })
      },
      undefined,
      { "claim.1.answered": "2026-05-13", "claim.1.answer": "（电话）已经转给相关部门" },
    )
    expect(text).toContain("2026年5月13日答复：“（电话）已经转给相关部门”")
    expect(text).toContain("再次请求规范催收方式的函")
    expect(text).not.toMatch(/借款人|逾期|还款日|欠款|\d元|承认/)
  })
  it("of a letter that nobody answered, once its time is over", async () => {
    const { text } = await letterAfter("examples/2-wide-net", (engine, id) => sent(engine, id, "2026-04-22"), "2026-05-20")
    expect(text).toContain("本人2026年4月22日发出函件，至今没有收到答复")
    expect(text).toContain("催请答复的函")
    expect(text).not.toMatch(/周以宁|仍有/)
  })
  it("of what came after the word that it is mended", async () => {
    const { text } = await letterAfter("examples/1-before-due", async (engine, id) => {
      const { filing } = await sent(engine, id, "2026-01-06")
      await engine.reply(id, { filing, day: "2026-01-13", as: "done" })
    })
    expect(text).toContain("2026年1月13日答复已经办理")
    expect(text).toContain("2026年1月13日答复之后，2026年1月14日至")
  })
})
describe("it is refused", () => {
  it("without anything handed in", async () => {
    expect((await letterAfter("examples/1-before-due", async () => undefined)).waits).toEqual(["nothing-sent"])
  })
  it("while the time to answer runs and nothing came after", async () => {
    expect((await letterAfter("examples/1-before-due", (engine, id) => sent(engine, id, "2026-02-01"))).waits).toEqual(["nothing-sent"])
  })
  it("once what was handed in is taken back", async () => {
    const steps: Steps = async (engine, id) => engine.withdraw(id, (await sent(engine, id, "2026-01-06")).filing)
    expect((await letterAfter("examples/1-before-due", steps)).waits).toEqual(["nothing-sent"])
  })
  it("for a lawful reminder", async () => {
    const steps: Steps = (engine, id) => engine.state(id, { "claim.1.complained": "2026-06-15" })
    expect((await letterAfter("examples/4-lawful-reminder", steps)).waits).toEqual(["nothing"])
  })
})
