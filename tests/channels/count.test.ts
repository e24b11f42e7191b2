/** Every term from every start day, counted a second time by other means; and cases that a lawyer can check by hand. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { countTerm } from "../../src/engine/law/terms/count.ts"
import { lengthOf, type Term, termOn } from "../../src/engine/law/terms/term.ts"
import { day } from "../law/held.ts"
import { calendar, terms } from "./held.ts"
import { later, recount, works } from "./recount.ts"

const startDays = Array.from({ length: 1096 }, (_, i) => later("2024-01-01", i))
const plain = ({ day, rolledFrom, notBefore }: { day: string; rolledFrom?: string; notBefore?: string }) => ({ day, rolledFrom, notBefore })

describe("counting", () => {
  it("agrees with the second calendar on every day of 2024–2026", () => {
    expect(startDays.at(-1)).toBe("2026-12-31")
    expect(startDays.filter((at) => calendar.isWorking(day(at)) !== works(at))).toEqual([])
  })
  it.each(terms.map((term) => [`${term.id} ${term.from}`, term] as const))("%s from every start day of 2024–2026", (_, term) => {
    const wrong: unknown[] = []
    for (const from of startDays) {
      const counted = countTerm(term, day(from), calendar)
      const again = recount(term.length.iso, term.days, term.roll !== undefined, from)
      const { rolledFrom, notBefore } = counted
      if (counted.day !== again.day || rolledFrom !== again.rolledFrom || notBefore !== again.notBefore)
        wrong.push({ from, counted, again })
      let total = term.length.n
      for (const [i, more] of term.extensions.entries()) {
        total += more.n
        const last = recount(`P${total}${more.unit}`, term.days, term.roll !== undefined, from).day
        if (counted.extended[i] !== last) wrong.push({ from, extension: i, counted: counted.extended[i], again: last })
      }
    }
    expect(wrong).toEqual([])
  })
  it("any length from any day agrees with the second count", () => {
    const lengths = fc.tuple(
      fc.integer({ min: 1, max: 120 }),
      fc.constantFrom("D", "M", "Y"),
      fc.constantFrom("自然日", "工作日"),
      fc.boolean(),
    )
    fc.assert(
      fc.property(lengths, fc.integer({ min: 0, max: 1095 }), ([n, unit, kind, rolls], offset) => {
        const iso = `P${unit === "Y" ? (n % 20) + 1 : n}${kind === "工作日" ? "D" : unit}`
        const length = lengthOf(iso) as Term["length"]
        const roll = rolls && kind === "自然日" ? { by: "民法典 第二百零三条", analogous: false } : undefined
        const from = later("2024-01-01", offset)
        const counted = countTerm({ length, days: kind as Term["days"], extensions: [], ...(roll ? { roll } : {}) }, day(from), calendar)
        expect(plain(counted)).toEqual(plain(recount(iso, kind, roll !== undefined, from)))
      }),
      { numRuns: 500 },
    )
  })
})

/** Counted with a wall calendar and the State Council's arrangements, not with a program. */
const golden: readonly (readonly [
  what: string,
  term: string,
  from: string,
  last: { day: string; rolledFrom?: string; notBefore?: string; provisional?: string; extended?: string[] },
])[] = [
  ["police open a case on Monday 5 January 2026", "police-receipt", "2026-01-05", { day: "2026-01-05" }],
  [
    "thirty days end on Wednesday 4 February; two extensions of thirty days, the first ending on 6 March, the second on Sunday of the Qingming holiday",
    "police-decide",
    "2026-01-05",
    { day: "2026-02-04", extended: ["2026-03-06", "2026-04-07"] },
  ],
  [
    "the old law counts thirty days once more only; 20 November 2025 is a Thursday, thirty days on is a Saturday",
    "police-decide",
    "2025-11-20",
    { day: "2025-12-22", rolledFrom: "2025-12-20", extended: ["2026-01-19"] },
  ],
  [
    "a complaint of 31 January 2026: fifteen days end on the first day of the Spring Festival and move to 24 February",
    "institution-decide",
    "2026-01-31",
    { day: "2026-02-24", rolledFrom: "2026-02-15" },
  ],
  ["no roll when the fifteenth day is the make-up Saturday 14 February 2026", "institution-decide", "2026-01-30", { day: "2026-02-14" }],
  [
    "seven days to ask for review, over the National Day holiday of 2025",
    "crime-reconsider",
    "2025-09-24",
    { day: "2025-10-09", rolledFrom: "2025-10-01" },
  ],
  [
    "seven working days: 26, make-up Sunday 28, 29, 30 September, 9, 10 and make-up Saturday 11 October 2025",
    "market-accept",
    "2025-09-25",
    { day: "2025-10-11" },
  ],
  [
    "fifteen working days across the Spring Festival of 2026 with both make-up Saturdays",
    "nifa-first-check",
    "2026-02-09",
    { day: "2026-03-06" },
  ],
  [
    "two months from 31 December 2025 end on the last of February, a make-up Saturday",
    "regulator-duty",
    "2025-12-31",
    { day: "2026-02-28" },
  ],
  ["six months from 31 August have no 31 February", "penalty-bar", "2025-08-31", { day: "2026-02-28" }],
  ["six months of the penalties law do not move from Saturday 4 July 2026", "penalty-bar", "2026-01-04", { day: "2026-07-04" }],
  [
    "three years from the leap day end on 28 February 2027, a year not announced",
    "limitation",
    "2024-02-29",
    { day: "2027-02-28", notBefore: "2027-02-28", provisional: "2027年放假安排尚未公布" },
  ],
  ["limitation of a harm known on 5 January 2023 moved over no holiday", "limitation", "2023-01-05", { day: "2026-01-05" }],
  [
    "limitation ending on New Year's Day 2026 moves to the make-up Sunday 4 January",
    "limitation",
    "2023-01-01",
    { day: "2026-01-04", rolledFrom: "2026-01-01" },
  ],
  ["fifteen days to answer a suit from 20 January 2026", "defence", "2026-01-20", { day: "2026-02-04" }],
  [
    "the fee is due seven days after the day of the notice, over Labour Day",
    "court-fee",
    "2026-04-27",
    { day: "2026-05-06", rolledFrom: "2026-05-04" },
  ],
  ["twenty-four hours to hand over", "police-transfer", "2026-01-02", { day: "2026-01-03" }],
]
describe("golden terms", () => {
  it.each(golden)("%s", (_, id, from, last) => {
    const term = termOn(terms, id, day(from))
    if (!term) throw new Error(`${id} is not held on ${from}`)
    const { how, extended, ...counted } = countTerm(term, day(from), calendar)
    expect({ ...counted, ...(extended.length > 0 ? { extended } : {}) }).toEqual(last)
    expect(how.at(-1)?.length).toBeGreaterThan(5)
  })
  it("shows its steps in words", () => {
    const term = termOn(terms, "institution-decide", day("2026-01-31")) as Term
    expect(countTerm(term, day("2026-01-31"), calendar).how).toEqual([
      "2026-01-31当日不计入，从2026-02-01开始数",
      "满15日，最后一日：2026-02-15（星期日）",
      "2026-02-15是休假日（春节），参照民法典第二百零三条顺延到2026-02-24（星期二）",
    ])
    const working = termOn(terms, "hotline-answer", day("2026-12-22")) as Term
    expect(countTerm(working, day("2026-12-22"), calendar).how).toEqual([
      "2026-12-22当日不计入，从2026-12-23开始数",
      "只数工作日，数满15个：2027-01-12（星期二）",
      "2027年放假安排尚未公布，暂按星期一至星期五数；不会早于2027-01-08",
    ])
    // The arrangement of 2023 was announced: it is only not held here.
    const before = countTerm(working, day("2023-09-04"), calendar)
    expect(before.how.at(-1)).toBe("本工具未收录2023年的放假安排，暂按星期一至星期五数；不会早于2023-09-19")
    expect(countTerm({ ...term, extensions: [] }, day("2023-09-04"), calendar).how.at(-1)).toBe(
      "本工具未收录2023年的放假安排，遇休假日还会顺延；不会早于2023-09-19",
    )
  })
})
