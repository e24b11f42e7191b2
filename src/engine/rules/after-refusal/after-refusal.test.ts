/** What the rule finds and where it stays silent, counted by hand. */
import { expect, it } from "vitest"
import { call, day, ruleTable, run, sms } from "../../../../tests/rules/tables.ts"
import { afterRefusal } from "./index.ts"

ruleTable(afterRefusal, [
  {
    name: "takes the person's own message for the refusal of calls that it is, and counts no message",
    rows: [sms("2025-12-03 10:00:40", "请不要再打电话", { direction: "out" }), call("2025-12-04 10:00:00"), sms("2025-12-05 10:00:00")],
    stated: { "claim.1.refused": ["2025-12-03T10:00:00+08:00"] },
    finds: { refusedAt: "2025-12-03T10:00:40+08:00", contacts: 1, calls: 1, days: 1, last: "2025-12-04T10:00:00+08:00" },
    only: ["refusedAt", "contacts", "calls", "messages", "receipts", "days", "last"],
    sentence: "2025年12月3日 10:00:40 告知停止之后，又联系了 1 次。最后一次在 2025年12月4日 10:00。",
    paper: "在2025年12月3日10时00分之后，仍有来电1次（其中接通1次），分布于1天，最近的在2025年12月4日10时00分。",
  },
  {
    name: "a refusal known to the minute may have been said at its very end: calls of that minute are not after it",
    rows: [call("2025-12-03 10:00:00"), call("2025-12-03 10:00:59"), call("2025-12-03 10:01:00")],
    stated: { "claim.1.refused": ["2025-12-03T10:00"] },
    finds: { contacts: 1, first: "2025-12-03T10:01:00+08:00" },
    only: ["contacts", "first"],
  },
  {
    name: "counts January's calls after December's refusal",
    rows: [
      call("2025-12-03 10:00:00"),
      call("2025-12-03 10:00:01"),
      call("2026-01-02 10:00:00", { number: "16100000002" }),
      sms("2026-01-02 11:00:00"),
    ],
    stated: { "claim.1.refused": ["2026-01-05T10:00:00+08:00", "2025-12-03T10:00:00+08:00"], "claim.1.refused-scope": "all" },
    acts: { from: day("2026-01-01") },
    finds: {
      refusedAt: "2025-12-03T10:00:00+08:00",
      refusals: 2,
      contacts: 2,
      calls: 1,
      connected: 1,
      messages: 1,
      days: 1,
      numbers: 2,
      first: "2026-01-02T10:00:00+08:00",
      last: "2026-01-02T11:00:00+08:00",
    },
  },
  {
    name: "lets a refusal known by its day work from the next day",
    rows: [call("2025-12-03 23:00:00"), call("2025-12-04 00:00:00")],
    stated: { "claim.1.refused": "2025-12-03" },
    only: ["contacts", "refusedAt"],
    finds: { contacts: 1, refusedAt: "2025-12-03" },
  },
  {
    name: "counts messages since the refusal that covers them, and calls since theirs; receipts and answers are told apart",
    rows: [
      sms("2025-12-03 10:00:40", "请你们不要再给我打电话，有事发短信就行", { direction: "out" }),
      call("2025-12-04 10:00:00", { connected: "yes", durationS: 20 }),
      sms("2025-12-05 10:00:00"),
      sms("2025-12-06 10:00:00", "停止一切联系", { direction: "out" }),
      sms("2025-12-07 10:00:00"),
      sms("2025-12-08 10:00:00", "【云杉消费金融】您本期账单已结清，感谢您的支持。"),
      sms("2025-12-09 10:00:00", "【云杉消费金融】您的验证码为1234"),
    ],
    stated: { "claim.1.refused": ["2025-12-03T10:00:40+08:00", "2025-12-06T10:00:00+08:00"] },
    finds: {
      refusedAt: "2025-12-03T10:00:40+08:00",
      messagesRefusedAt: "2025-12-06T10:00:00+08:00",
      refusals: 2,
      contacts: 2,
      calls: 1,
      connected: 1,
      messages: 1,
      receipts: 2,
      days: 2,
      numbers: 1,
      first: "2025-12-04T10:00:00+08:00",
      last: "2025-12-07T10:00:00+08:00",
    },
    paper:
      "在2025年12月3日10时00分之后，仍有来电1次（其中接通1次）。在2025年12月6日10时00分之后，另有信息1条。没有要求还款的信息（还款回执、答复、推广等）另有2条，不计算在内。",
  },
  {
    name: "is silent about calls in the daytime when only some hours were refused",
    rows: [sms("2025-12-03 10:00:40", "上班时间别打", { direction: "out" }), call("2025-12-04 20:00:00"), sms("2025-12-05 10:00:00")],
    stated: { "claim.1.refused": ["2025-12-03T10:00:40+08:00"] },
    finds: null,
  },
  {
    name: "counts calls at the refused hours alone: from their first minute, without their last, over midnight, and no message",
    rows: [
      sms("2025-12-03 10:00:40", "晚上八点以后不要打", { direction: "out" }),
      call("2025-12-03 19:59:59"),
      call("2025-12-03 20:00:00"),
      call("2025-12-04 05:59:59"),
      call("2025-12-04 06:00:00"),
      sms("2025-12-04 21:00:00"),
    ],
    stated: { "claim.1.refused": ["2025-12-03T10:00:40+08:00"] },
    only: ["refusedAt", "contacts", "calls", "callsAtHours", "messages", "hours", "days", "last"],
    finds: {
      refusedAt: "2025-12-03T10:00:40+08:00",
      contacts: 2,
      calls: 2,
      callsAtHours: 2,
      hours: "每天20时至次日6时",
      days: 2,
      last: "2025-12-04T05:59:59+08:00",
    },
    sentence: "2025年12月3日 10:00:40 要求每天20时至次日6时不要来电之后，这些时间里又来电 2 次。最后一次在 2025年12月4日 05:59:59。",
    paper:
      "在2025年12月3日10时00分要求每天20时至次日6时不要来电之后，仍有这些时间里的来电2次，分布于2天，最近的在2025年12月4日5时59分。其他时间的来电不计算在内。",
  },
  {
    name: "takes hours without a number for no more than what they surely hold, on weekdays: Saturday is none",
    rows: [
      sms("2025-12-03 10:00:40", "上班时间别打", { direction: "out" }),
      call("2025-12-04 10:00:00"),
      call("2025-12-04 11:30:00"),
      call("2025-12-05 15:00:00"),
      call("2025-12-06 10:30:00"),
    ],
    stated: { "claim.1.refused": ["2025-12-03T10:00:40+08:00"] },
    parameters: {
      get: (name) =>
        ({
          "refused-work-morning-from": "10:00",
          "refused-work-morning-to": "11:30",
          "refused-work-afternoon-from": "14:30",
          "refused-work-afternoon-to": "16:30",
        })[name] === undefined
          ? undefined
          : {
              value:
                { "refused-work-morning-from": "10:00", "refused-work-morning-to": "11:30", "refused-work-afternoon-from": "14:30" }[
                  name
                ] ?? "16:30",
              status: "descriptive",
            },
    },
    only: ["calls", "hours"],
    finds: { calls: 2, hours: "周一至周五10时至11时30分、14时30分至16时30分" },
  },
  {
    name: "tells apart what falls into refused hours and what is refused altogether later",
    rows: [
      sms("2025-12-03 10:00:40", "中午12点到2点别打", { direction: "out" }),
      call("2025-12-04 12:30:00"),
      call("2025-12-04 15:00:00"),
      sms("2025-12-05 10:00:00", "请不要再打电话", { direction: "out" }),
      call("2025-12-06 13:00:00"),
      call("2025-12-06 15:00:00"),
    ],
    stated: { "claim.1.refused": ["2025-12-03T10:00:40+08:00", "2025-12-05T10:00:00+08:00"] },
    only: ["refusedAt", "hoursRefusedAt", "calls", "callsAtHours", "callsBeside"],
    finds: {
      refusedAt: "2025-12-05T10:00:00+08:00",
      hoursRefusedAt: "2025-12-03T10:00:40+08:00",
      calls: 3,
      callsAtHours: 1,
      callsBeside: 2,
    },
    paper: "在2025年12月5日10时00分之后，仍有来电2次。在2025年12月3日10时00分要求每天12时至14时不要来电之后，另有这些时间里的来电1次。",
  },
  {
    name: "holds a call against the other side where the person refused by word of mouth after their own call",
    rows: [call("2025-12-03 09:50:00", { direction: "out", connected: "yes", durationS: 300 }), call("2025-12-03 10:20:00")],
    stated: { "claim.1.refused": ["2025-12-03T09:52"] },
    only: ["contacts", "afterOwnCalls"],
    finds: { contacts: 1 },
  },
  {
    name: "is silent when only family was to be left alone",
    rows: [sms("2025-12-03 10:00:40", "别打我单位", { direction: "out" }), call("2025-12-04 20:00:00")],
    stated: { "claim.1.refused": ["2025-12-03T10:00:40+08:00"] },
    finds: null,
  },
  {
    name: "takes a wrong number for a refusal of everything from whoever owes nothing",
    rows: [sms("2025-12-03 10:00:40", "打错了，我不认识孙建洲", { direction: "out" }), sms("2025-12-05 10:00:00")],
    stated: { "claim.1.debtor": "other", "claim.1.refused": ["2025-12-03T10:00:40+08:00"] },
    finds: { contacts: 1, messages: 1 },
    only: ["contacts", "messages", "calls"],
  },
  {
    name: "is silent when a debtor says that the number is wrong",
    rows: [sms("2025-12-03 10:00:40", "打错了，我不认识孙建洲", { direction: "out" }), sms("2025-12-05 10:00:00")],
    stated: { "claim.1.debtor": "self", "claim.1.refused": ["2025-12-03T10:00:40+08:00"] },
    finds: null,
  },
  {
    name: "is silent on words that the person has not confirmed",
    rows: [sms("2025-12-03 10:00:40", "停止一切联系", { direction: "out" }), call("2025-12-04 20:00:00")],
    finds: null,
  },
  {
    name: "leaves out calls within the hour after the person's own connected call, and tells how many; an unanswered one asks for nothing",
    rows: [
      call("2025-12-04 10:00:00", { direction: "out", connected: "yes", durationS: 30 }),
      call("2025-12-04 11:00:00"),
      call("2025-12-04 11:00:01"),
      call("2025-12-05 10:00:00", { direction: "out", connected: "no", durationS: 0 }),
      call("2025-12-05 10:10:00"),
    ],
    stated: { "claim.1.refused": "2025-12-03T10:00:00+08:00" },
    only: ["contacts", "calls", "afterOwnCalls", "afterAsking", "served"],
    finds: { contacts: 2, calls: 2, afterOwnCalls: 1 },
    paper:
      "在2025年12月3日10时00分之后，仍有来电2次（其中接通2次），分布于2天，最近的在2025年12月5日10时10分。另有来电1次在本人去电之后60分钟内，不计算在内。",
  },
  {
    name: "leaves out a call at the time that the person named after refusing, and tells which message named it",
    rows: [
      sms("2025-12-03 10:00:40", "请不要再打电话", { direction: "out" }),
      sms("2025-12-05 16:10:00", "今天没空细说，明天上午十点再打给我", { direction: "out" }),
      call("2025-12-06 10:00:00"),
      call("2025-12-07 10:00:00"),
    ],
    stated: { "claim.1.refused": "2025-12-03T10:00:40+08:00" },
    only: ["contacts", "calls", "appointed", "appointedAt"],
    finds: { contacts: 1, calls: 1, appointed: 1, appointedAt: "2025-12-05T16:10:00+08:00" },
  },
  {
    name: "holds a call against the other side when the person refused after their own call",
    rows: [
      call("2025-12-03 09:50:00", { direction: "out", connected: "yes", durationS: 30 }),
      sms("2025-12-03 10:00:40", "请不要再打电话", { direction: "out" }),
      call("2025-12-03 10:20:00"),
    ],
    stated: { "claim.1.refused": ["2025-12-03T10:00:00+08:00"] },
    only: ["contacts", "afterOwnCalls"],
    finds: { contacts: 1 },
  },
  {
    name: "leaves out a call that the person asked for, and messages that answer them, each told apart",
    rows: [
      sms("2025-12-04 10:00:00", "方便的话给我回个电话", { direction: "out" }),
      call("2025-12-04 10:30:00"),
      call("2025-12-05 10:00:00"),
      sms("2025-12-05 12:00:00", "您的电子发票已开具，请查收。"),
    ],
    stated: { "claim.1.refused": "2025-12-03T10:00:00+08:00", "claim.1.refused-scope": "all" },
    only: ["contacts", "calls", "afterOwnCalls", "afterAsking", "served"],
    finds: { contacts: 1, calls: 1, afterAsking: 1, served: 1 },
  },
  { name: "is silent without a refusal, and before it", rows: [call("2025-12-03 10:00:00")], finds: null },
  {
    name: "is silent before it",
    rows: [call("2025-12-03 10:00:00")],
    stated: { "claim.1.refused": "2025-12-03T10:00:00+08:00" },
    finds: null,
  },
  {
    name: "is silent when another claim's side was told",
    rows: [call("2025-12-05 10:00:00")],
    stated: { "claim.2.lender": "青禾小贷", "claim.2.refused": "2025-12-01" },
    finds: null,
  },
])

it("cites the rows it counted, and weighs as the weakest of them", () => {
  const [found] = run(afterRefusal, {
    rows: [call("2025-12-03 10:00:00"), call("2026-01-02 10:00:00", { number: "16100000002" }), sms("2026-01-02 11:00:00")],
    stated: { "claim.1.refused": "2025-12-03T10:00:00+08:00", "claim.1.refused-scope": "all" },
  })
  expect(found?.measures.contacts).toMatchObject({ weight: "issued", from: [{ at: { in: "rows", ranges: [[3, 4]] } }] })
  expect(found?.measures.refusedAt).toMatchObject({ weight: "stated", from: [{ at: { in: "whole" } }] })
})
it("lets the person's own message show a refusal that is stated, when it says so at that time", () => {
  const told = (text: string, at: string) =>
    run(afterRefusal, {
      rows: [sms(at, text, { direction: "out" }), call("2025-12-05 10:00:00")],
      stated: { "claim.1.refused": "2025-12-03T10:00:00+08:00" },
    })[0]?.measures.refusedAt
  expect(told("请停止联系我", "2025-12-03 10:00:20")).toMatchObject({
    value: "2025-12-03T10:00:20+08:00",
    weight: "issued",
    from: [{ at: { ranges: [[2, 2]] } }, { at: { in: "whole" } }],
  })
  // What was written at that minute asks for nothing: it is asked about, and nothing is counted.
  expect(told("好的，我知道了", "2025-12-03 10:00:20")).toBeUndefined()
  expect(told("好的，我知道了", "2025-12-03 10:05:00")?.weight).toBe("stated")
  expect(told("请停止联系我", "2025-12-03 10:02:01")?.weight).toBe("stated")
})
