/** What holds of causes whatever is answered and whatever is sent: no two that exclude each other are likely, noise changes nothing, and unread content is no absence. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { roles } from "../../src/engine/case/role.ts"
import { conclusions, type Diagnosis } from "../../src/engine/causes/cause.ts"
import { causes, diagnose } from "../../src/engine/causes/index.ts"
import { facts } from "../timeline/course.ts"
import { type Answers, judge, lender, type Situation } from "./situation.ts"

const yesNo = fc.constantFrom(undefined, "yes", "no")
const days = fc.constantFrom<readonly string[] | undefined>(undefined, ["2026-06-10"], ["2026-06-10", "2026-07-10"])
const answer = fc
  .record({
    role: fc.constantFrom(undefined, ...roles),
    name: fc.constantFrom(undefined, "段一川"),
    "number-since": fc.constantFrom(undefined, "2026-01-01", "2015-01-01"),
    "called-unit": yesNo,
    "claim.1.lender": fc.constantFrom(undefined, "云杉消费金融"),
    "claim.1.debtor": fc.constantFrom(undefined, "self", "other", "nobody", "unknown"),
    "claim.1.addressee": fc.constantFrom(undefined, "孙建洲", "段一川"),
    "claim.1.due": days,
    "claim.1.paid": fc.constantFrom<readonly string[] | undefined>(undefined, ["2026-06-09"], ["2026-06-20"]),
    "claim.1.settled": fc.constantFrom(undefined, "2026-06-11"),
    "claim.1.unpaid": yesNo,
    "claim.1.overdue-claimed": yesNo,
    "claim.1.identity-used": yesNo,
    "claim.1.contract-own-name": yesNo,
    "claim.1.payout-own-account": yesNo,
    "claim.1.in-credit-report": yesNo,
    "claim.1.credit-record": fc.constantFrom(undefined, "right", "shown-overdue", "shown-open", "not-mine"),
    "claim.1.applied": yesNo,
    "claim.1.amount-agreed": yesNo,
    "claim.1.holder-changed": yesNo,
    "claim.1.numbers": fc.constantFrom<readonly string[] | undefined>(undefined, [lender]),
  })
  .map((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Answers)
const texts = [
  "【云杉消费金融】段一川，您的借款将于6月10日到期，请按时还款",
  "【云杉消费金融】孙建洲先生，您的借款已逾期5天，请立即还款",
  "【云杉消费金融】您的借款已全部结清，感谢您的支持",
  "【云杉消费金融】不还钱就把你的照片发给你所有同事",
  "【云杉消费金融】您的延期申请已通过，还款日延期至2026年6月30日",
  "【云杉消费金融】您尾号0026的卡扣款失败，借款已逾期",
  "请把钱转到安全账户并提供验证码",
  "请转告段一川尽快还款",
]
const row = fc
  .record({ day: fc.integer({ min: 1, max: 28 }), hour: fc.integer({ min: 0, max: 23 }), text: fc.option(fc.constantFrom(...texts)) })
  .map(({ day, hour, text }) => ({
    at: `2026-06-${`${day}`.padStart(2, "0")}T${`${hour}`.padStart(2, "0")}:00:00+08:00`,
    number: lender,
    ...(text === null ? { kind: "call" as const, durationS: 20 } : { kind: "sms" as const, text }),
  }))
const situation: fc.Arbitrary<Situation> = fc.record({ rows: fc.array(row, { maxLength: 8 }), answers: answer })
/** A guard against hanging only: each case derives the whole of a situation. */
const hang = 300_000
const runs = { numRuns: process.env["FULL"] ? 2000 : 40 }

const pairs = causes.flatMap(({ id, excludes = [] }) => excludes.map((one) => [id, one.cause.id] as const))
/** The standing of a debt differs by the day: these may each be true of days of their own. */
const byDay = new Set(["overdue", "settled-loan", "pre-due-pressure", "agreed-extension"])

describe("causes", () => {
  it(
    "that exclude each other are never both likely",
    () => {
      expect(pairs.length).toBeGreaterThan(15)
      let likely = 0
      fc.assert(
        fc.property(situation, (given) => {
          const found = judge(given).diagnosis
          for (const claim of new Set(found.map((one) => one.claim))) {
            const likelies = new Set(found.filter((one) => one.claim === claim && one.conclusion === "likely").map((one) => one.cause))
            likely += likelies.size
            const both = pairs.filter(([a, b]) => likelies.has(a) && likelies.has(b) && !(byDay.has(a) && byDay.has(b)))
            expect(both).toEqual([])
          }
        }),
        runs,
      )
      expect(likely).toBeGreaterThan(5)
    },
    hang,
  )
  it(
    "give a reason for whatever they conclude, and name what excludes them",
    () => {
      fc.assert(
        fc.property(situation, (given) => {
          for (const one of judge(given).diagnosis) {
            if (one.conclusion === "likely" || one.conclusion === "possible")
              expect([one.cause, one.for.length > 0]).toEqual([one.cause, true])
            if (one.conclusion === "excluded") expect([one.cause, one.against.length > 0]).toEqual([one.cause, true])
            for (const by of one.excludedBy ?? []) expect(by.why).not.toBe("")
          }
        }),
        runs,
      )
    },
    hang,
  )
  const told = (list: readonly Diagnosis[]) =>
    list
      .filter((one) => one.claim === "claim-1")
      .map((one) => [one.cause, one.conclusion])
      .sort()
  const noise = fc.constantFrom(
    "【某市图书馆】您借阅的图书已逾期3天，请归还",
    "您的快递已到驿站，请凭取件码取件",
    "最高可借20万，立即申请，退订回T",
    "您的验证码是482913，请勿告知他人",
  )
  it(
    "are the same with a message beside them that has nothing to do with the claim",
    () => {
      fc.assert(
        fc.property(situation, noise, (given, text) => {
          const more = { at: "2026-06-15T12:00:00+08:00", number: "15400300999", kind: "sms" as const, text }
          const claimed = { ...given, answers: { ...given.answers, "claim.1.lender": "云杉消费金融" } }
          expect(told(judge({ ...claimed, rows: [...given.rows, more] }).diagnosis)).toEqual(told(judge(claimed).diagnosis))
        }),
        runs,
      )
    },
    hang,
  )
  it(
    "conclude nothing from what could not be read: a conclusion stays, or cannot be told",
    () => {
      const part = { item: `sha256:${"0".repeat(64)}` as const, name: "截图.png", kind: "file" as const, rows: null, code: null }
      fc.assert(
        fc.property(situation, (given) => {
          const { diagnosis, gaps: _gaps, ...course } = judge(given)
          const unread = diagnose({ ...course, facts: facts(given.answers), unread: { parts: [part] } })
          const before = new Map(diagnosis.map((one) => [`${one.claim} ${one.cause}`, one.conclusion]))
          for (const one of unread) {
            const was = before.get(`${one.claim} ${one.cause}`)
            expect([was, "undetermined"], `${one.cause} was ${was}`).toContain(one.conclusion)
          }
          expect(conclusions).toContain("undetermined")
        }),
        runs,
      )
    },
    hang,
  )
})
