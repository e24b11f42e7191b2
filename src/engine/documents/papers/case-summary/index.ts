/** 案情摘要: one page for the person's own lawyer or legal aid; the one paper in which weak points stand, and no paper for filing. */
import type { NonEmpty } from "../../../case/citation.ts"
import { nameOfPerson } from "../../../case/person.ts"
import { as, ask, type Sentence, say } from "../../../say/say.ts"
import { spanOf } from "../../../timeline/measure.ts"
import type { PartyPaper } from "../../document.ts"
import { filledFor } from "../../filing/index.ts"
import { sentencesInRow, stopped } from "../../form/compose.ts"
import { atClock, chosenDays } from "../../form/days.ts"
import { complainedOf } from "../../sections/complained-of.ts"
import { withDemands } from "../../sections/demands.ts"
import { paidInTime } from "../../sections/in-time.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { notMineFacts } from "../../sections/not-mine.ts"
import { settledTwice } from "../../sections/settled-twice.ts"
import { totals } from "../../sections/totals.ts"
import { tried } from "../../sections/tried.ts"
import type { Block, Document } from "../../sheet/ast.ts"
import { toolLine } from "../../sheet/foot.ts"
import { writtenStandingOf } from "../../standing/index.ts"
import { handedIn } from "./handed-in.ts"
import { questions } from "./questions.ts"
import { stands } from "./stands.ts"
import { strongest } from "./strongest.ts"
import { suit, suitQuestions } from "./suit.ts"
import { weakest } from "./weakest.ts"

const id = "case-summary"
const title = "案情摘要（仅供律师阅读，不作为证据提交）"
const side = ask`对方`
/** More rows than that are no page. */
const mostRows = 8

const head = (text: string): Block => ({ t: "heading", level: 1, text: { t: "label", text } })
const list = (title: string, items: readonly Sentence[]): readonly Block[] =>
  items.length > 0
    ? [head(title), { t: "list", items: items.map((one): NonEmpty<Sentence> => [one]) as unknown as NonEmpty<NonEmpty<Sentence>> }]
    : []
const rows = (matter: PaperSubject): Block | undefined => {
  const facts = [...(writtenStandingOf(matter) === "misuse" ? notMineFacts(matter, side) : []), ...withDemands(matter, side)]
  const days = chosenDays(facts, mostRows)
  if (days.length === 0) return undefined
  return {
    t: "table",
    caption: "经过（按日期，每天一件）",
    head: ["日期", "经过"],
    widths: [2.4, 9],
    // The gravest of a day: the others are in the statistics.
    rows: days.map(({ day, facts: [first, ...rest] }) => ({
      cells: [say`${as("day", day)}`, atClock(rest.reduce((held, one) => (one.weight > held.weight ? one : held), first))],
    })),
    exhibits: { width: 1.6 },
  }
}
const lines = (matter: PaperSubject): Extract<Block, { t: "party-lines" }>["lines"] => {
  const { dossier, claim, party } = matter
  const name = nameOfPerson(dossier.facts, claim)
  const registered = filledFor("self", matter)("registered-name")
  return [
    ...(name ? [{ label: "当事人", value: ask`${name}` }] : []),
    { label: "对方", value: registered ? ask`${registered}` : ask`${party.name}` },
    { label: "身份", value: stands(matter) },
  ]
}
/** What decides the case, in the other side's own words where it has any. */
const lead = (matter: PaperSubject): readonly Sentence[] => {
  switch (writtenStandingOf(matter)) {
    case "current":
      return paidInTime(matter, side)
    case "settled":
      return settledTwice(matter, side)
    default:
      return []
  }
}
/** The days from which terms are counted: by whom and how is the lawyer's. */
const daysToCount = (matter: PaperSubject): readonly Sentence[] => {
  const span = spanOf(matter.dossier.timeline, complainedOf(matter, matter.contacts))
  const [report, answered] = [matter.said("police-report")[0], matter.said("answered")[0]]
  return [
    ...(span ? [say`上述联络首次${as("day", span.firstDay)}，最近${as("day", span.lastDay)}`] : []),
    ...(report ? [say`报案${as("day", report)}`] : []),
    ...(answered ? [say`机构答复${as("day", answered)}`] : []),
  ]
}
/** 数字：…, without a heading of its own: the page is one. */
const row = (label: string, sentences: readonly Sentence[]): readonly Block[] => {
  const [first, ...rest] = sentences
  if (!first) return []
  return [{ t: "paragraph", sentences: sentencesInRow([say`${{ parameter: label, form: "words" }}：${first}`, ...rest]) }]
}

export const caseSummary: PartyPaper = {
  id,
  title,
  recipient: "self",
  per: "counterparty",
  calls: "对方",
  needs: ["role", "whose-debt", "one-story"],
  warranted: ({ stands: as, grounds, open, refusals }) => as === "other" || grounds.length + open.length + refusals.length > 0,
  draft(matter): Document {
    const table = rows(matter)
    const done = [...tried(matter, side).map(({ told }) => told), ...handedIn(matter)]
    return {
      doc: id,
      title,
      for: null,
      claim: matter.party.claim,
      counterparty: matter.party.id,
      cites: "numbers",
      compact: true,
      blocks: [
        { t: "party-lines", lines: lines(matter) },
        ...row("诉讼", suit(matter)),
        ...row("要点", lead(matter)),
        ...(table ? [table] : []),
        ...row(
          "数字",
          totals(matter).map(({ told }) => told),
        ),
        ...row("已经做的", done),
        ...row("计算期限用的日期", daysToCount(matter)),
        ...list("最有力的证据", strongest(matter)),
        ...list("弱点和缺口", weakest(matter)),
        ...list("想请律师看的", [...suitQuestions(matter), ...questions(matter)].map(stopped)),
      ],
      foot: toolLine,
      beside: [
        "只给自己的律师、法律援助机构看，里面写了弱点：不要交给对方，也不要附进投诉、举报和报案的材料。",
        "带上证据目录和统计说明，证据编号是一样的；债务本身的情况由您当面说，这里不写。",
      ],
    }
  },
}
