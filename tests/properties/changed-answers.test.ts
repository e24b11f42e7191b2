/** What is derived after some answers have changed is what is derived from nothing: whatever is kept from before, no dossier tells of answers that are gone. */
import fc from "fast-check"
import { expect, it } from "vitest"
import type { Extraction } from "../../src/engine/case/batch.ts"
import type { ItemId } from "../../src/engine/case/citation.ts"
import type { Loan } from "../../src/engine/case/claim.ts"
import type { EvidenceItem } from "../../src/engine/case/item.ts"
import { questions } from "../../src/engine/case/questions/index.ts"
import type { Question } from "../../src/engine/case/questions/question.ts"
import { type Day, dayOfNumber, numberOfDay } from "../../src/engine/case/time.ts"
import { type DeriveInput, derive } from "../../src/engine/derive.ts"
import type { Dossier } from "../../src/engine/dossier.ts"
import { loadLaw } from "../../src/engine/law/load.ts"
import { lawFiles } from "../golden/given.ts"
import { full } from "../needs.ts"
import { itemOf, type Row, source } from "../timeline/course.ts"

const law = loadLaw(lawFiles(), "sha256:0")
const lenders = ["云杉消费金融", "青禾小贷", "红松金服"] as const
const numbers = ["16100000001", "16100000002", "10690000338011", "10690000338012", "15400000003"] as const
const people = ["林一诺", "周以宁"] as const
const received = [
  "【云杉消费金融】您的借款本期应还1286.40元，还款日为12月15日，请按时还款。",
  "【云杉消费金融】林一诺，您已逾期3天，请尽快还款，否则将依法处理。",
  "【云杉消费金融】您尾号1234的还款已成功，感谢您的支持。",
  "【云杉消费金融】您的借款已全部结清。",
  "【青禾小贷】您已逾期5天，再不还就通知您通讯录里的联系人，上门处理。",
  "【红松金服】受云杉消费金融委托，您的借款已逾期，请尽快还款。",
  "您好，我是云杉消费金融的，周以宁欠款不还，请您转告他。",
  "尊敬的客户，您的验证码是135790，请勿泄露。",
  "再不还钱就弄死你全家，我们已经派人到你家。",
  "【杭州市某某人民法院】您的案件已立案，请登录平台查看。",
  "您的工单已处理完毕，请对本次服务进行评价。",
  "骗子，老赖，不要脸的东西，还钱。",
] as const
const sent = ["不要再给我打电话，有事发短信就行。", "请给我回电话。", "我不是周以宁，你们打错了，不要再打。", "我逾期了，月底还。"] as const
const moment = fc
  .tuple(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 0, max: 143 }))
  .map(([day, slot]) => Date.UTC(2025, 0, 1) / 1000 + day * 86_400 + slot * 600)
const row: fc.Arbitrary<Row> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      at: moment,
      number: fc.constantFrom(...numbers),
      direction: fc.constantFrom("in", "in", "in", "out", "unknown"),
      durationS: fc.integer({ min: 0, max: 200 }),
      connected: fc.constantFrom("yes", "no", "unknown"),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ at: moment, number: fc.constantFrom(...numbers), kind: fc.constant("sms"), text: fc.constantFrom(...received) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      at: moment,
      number: fc.constantFrom(...numbers),
      kind: fc.constant("sms"),
      direction: fc.constant("out"),
      text: fc.constantFrom(...sent),
    }),
  },
) as fc.Arbitrary<Row>

const day = fc.constantFrom("2025-02-15", "2025-03-01", "2025-11-15", "2025-12-10", "2025-12-15", "2026-01-10")
/** Answers to one question, most of them as a person would give them. */
const answerTo = ({ key, ...question }: Question): fc.Arbitrary<string | readonly string[]> => {
  if (question.type === "choice") return fc.constantFrom(...question.choices.map(({ id }) => id))
  if (question.type === "yes-no") return fc.constantFrom("yes", "no")
  if (question.type === "day") return day
  if (question.type === "days") return fc.array(day, { minLength: 1, maxLength: 3 })
  if (question.type === "instants")
    return fc.tuple(day, fc.constantFrom("", "T12:00", "T12:00:30+08:00")).map(([on, clock]) => `${on}${clock}`)
  if (question.type === "numbers") return fc.array(fc.constantFrom(...numbers, "161*"), { minLength: 1, maxLength: 2 })
  if (question.type === "yuan") return fc.constantFrom("1286.40", "5000")
  if (/name|addressee/.test(key)) return fc.constantFrom(...people)
  return fc.constantFrom(...lenders, "一段话")
}
/** Those that decide the most come more often, so that a course of answers is seldom one of answers that nothing rests on. */
const often = [
  "role",
  "name",
  "phone",
  ...["lender", "debtor", "numbers", "due", "paid", "settled", "refused", "refused-scope", "lender-type"].map((one) => `claim.N.${one}`),
]
const deciding = questions.filter(({ key }) => often.includes(key))
const answer = fc
  .tuple(fc.oneof(fc.constantFrom(...deciding), fc.constantFrom(...questions)), fc.constantFrom(1, 1, 1, 2))
  .chain(([question, claim]) =>
    fc.option(answerTo(question), { freq: 6, nil: undefined }).map((value) => [question.key.replace(".N.", `.${claim}.`), value] as const),
  )
/** What most cases have said already, so that something rests on the answers that change. */
const said: readonly (readonly [string, string | readonly string[]])[] = [
  ["role", "borrower-current"],
  ["claim.1.lender", lenders[0]],
  ["claim.1.debtor", "self"],
  ["claim.1.numbers", ["161*", "1069*"]],
  ["claim.1.due", ["2025-11-15", "2025-12-15"]],
  ["claim.1.refused", ["2025-03-01T12:00:30+08:00"]],
]
const history = fc.record({
  first: fc.array(row, { minLength: 1, maxLength: 40 }),
  second: fc.array(row, { maxLength: 15 }),
  base: fc.constantFrom(said, said, []),
  start: fc.array(answer, { maxLength: 12 }),
  changes: fc.array(fc.array(answer, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 5 }),
})

type Answers = ReadonlyMap<string, string | readonly string[]>
/** The same answer is the same item, as in a case. */
const idOf = (text: string): ItemId => itemOf(2000 + [...text].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 900_000, 7))
const nothing = { read: 1, kept: 1, refused: [], issues: [], coverage: [], events: [] } as const
const evidence = (id: ItemId, seq: number, name: string): EvidenceItem =>
  ({
    id,
    seq,
    name,
    kind: "电子数据",
    size: 1,
    origin: { how: "stated" },
    issues: [],
    withdrawn: false,
    erased: false,
  }) as unknown as EvidenceItem
type Records = readonly { readonly item: ItemId; readonly extraction: Extraction }[]
const recordsOf = ({ first, second }: { readonly first: readonly Row[]; readonly second: readonly Row[] }): Records => {
  const covers = [{ from: "2025-01-01" as Day, to: "2025-12-31" as Day, kinds: ["call", "sms"], connectedOnly: false }] as const
  return [source(1, first, { importer: "sms-backup-xml", coverage: covers }), source(2, second)]
}
const inputOf = (records: Records, answers: Answers): DeriveInput => {
  const stated = [...answers].map(([key, value], n) => ({ item: evidence(idOf(`${key}${value}`), n + 3, `${key}.json`), key, value }))
  return {
    day: "2026-01-15" as Day,
    title: "一案",
    head: { seq: 1, digest: idOf("head") },
    engineVersion: "0",
    law,
    items: [...records.map(({ item }, n) => evidence(item, n + 1, `${n}.xml`)), ...stated.map(({ item }) => item)],
    extractions: new Map<ItemId, Extraction>([
      ...records.map(({ item, extraction }) => [item, extraction] as const),
      ...stated.map(
        ({ item, key, value }) => [item.id, { importer: "statement", version: 1, statements: [{ key, value }], ...nothing }] as const,
      ),
    ]),
  }
}
const standings = (loan: Loan): readonly string[] =>
  Array.from({ length: 400 }, (_, n) => loan.standingOn(dayOfNumber(numberOfDay("2025-01-01" as Day) + n)))
/** Everything that a dossier tells, with all that is made only when somebody looks. */
const told = ({ law: _, items: __, extractions: ___, formats: ____, timeline, facts, loans, ...rest }: Dossier): unknown =>
  JSON.parse(
    JSON.stringify(
      {
        rest,
        loans: loans.map((loan) => ({ loan, on: standings(loan) })),
        facts: [facts.role, facts.claims],
        groups: timeline.groups,
        events: Array.from({ length: timeline.size }, (_of, at) => timeline.event(at)),
      },
      (key, value) =>
        key === "version" || key === "article" || key === "provision"
          ? undefined
          : ArrayBuffer.isView(value)
            ? [...(value as Int32Array)]
            : value instanceof Set || value instanceof Map
              ? [...value]
              : value,
    ),
  )

it("is what is derived from nothing", () => {
  fc.assert(
    fc.property(history, ({ base, start, changes, ...rows }) => {
      const records = recordsOf(rows)
      let answers: Answers = new Map()
      const course = [[...base, ...start], ...changes].map((changed) => {
        const next = new Map(answers)
        for (const [key, value] of changed) value === undefined ? next.delete(key) : next.set(key, value)
        answers = next
        return { answers, made: derive(inputOf(records, answers)) }
      })
      // Looked at when all of them are made, the earlier ones still tell of their own answers.
      for (const one of course) expect(told(one.made)).toEqual(told(derive(inputOf(recordsOf(rows), one.answers))))
    }),
    { numRuns: full ? 400 : 20 },
  )
}, 600_000)
