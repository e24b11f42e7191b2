/** What the rule finds and where it stays silent, counted by hand. */
import { describe, expect, it } from "vitest"
import { measuresAcross, sms } from "../../../../tests/rules/tables.ts"
import { codeBombing } from "./index.ts"

const code = (at: string, who: string, number = "106900000001") => sms(at, `【${who}】您的验证码是201345，请勿告诉他人。`, { number })
const burst = ["甲应用", "乙应用", "丙应用", "甲应用", "丁应用"].map((who, n) => code(`2026-01-01 23:58:0${n}`, who))

describe(codeBombing.id, () => {
  it("finds a burst over midnight, by signature where one channel carries many senders", () => {
    const rows = [
      ...burst,
      code("2026-01-02 00:07:59", "戊应用"),
      code("2026-01-02 00:08:00", "己应用"),
      code("2026-01-05 10:00:00", "甲应用"),
    ]
    expect(measuresAcross(codeBombing, rows)).toEqual([
      {
        codes: 8,
        days: 3,
        maxInBurst: 6,
        senders: 6,
        burstFrom: "2026-01-01T23:58:01+08:00",
        burstTo: "2026-01-02T00:08:00+08:00",
        sentence: "2026年1月1日 23:58:01 起的几分钟里，收到 6 个不同发送者的验证码 6 条。",
        paper: "2026年1月1日23时58分至2026年1月2日0时08分，本人收到6个不同发送者的验证码短信6条。",
      },
    ])
  })
  it.each([
    ["codes that one asked for now and then", [1, 2, 3, 4, 5, 6].map((n) => code(`2026-01-0${n} 10:00:00`, `应用${n}`))],
    ["one application's codes asked for again and again", [1, 2, 3, 4, 5, 6].map((n) => code(`2026-01-01 10:0${n}:00`, "甲应用"))],
    ["four of them", burst.slice(0, 4)],
    ["what the person sent", burst.map((row) => ({ ...row, direction: "out" as const }))],
    ["dunning", [1, 2, 3, 4, 5, 6].map((n) => sms(`2026-01-01 10:0${n}:00`, `【机构${n}】您的借款已逾期，请还款`))],
  ])("is silent on %s", (_, rows) => expect(measuresAcross(codeBombing, rows)).toEqual([]))
})
