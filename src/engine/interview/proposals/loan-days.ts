/** Days of the person's own loan that its lender's messages name: due days, days of payment, settlement, a later day agreed. Never of another's debt, and never for somebody who says that they are overdue. */
import type { Day } from "../../case/time.ts"
import type { Said } from "../../timeline/said.ts"
import type { AnswerProposal, ProposalKind } from "../proposal.ts"
import { dayShown, type OfClaim, ofClaims, placesOf, proposal, quoted, withAuthority } from "./of-claim.ts"

const ownLoan: ReadonlySet<string> = new Set(["borrower-current", "borrower-settled"])
/** Its words tell that the whole loan is paid off. */
const wholly = ({ said }: OfClaim): readonly Said<"all" | "instalment">[] =>
  withAuthority(said.settled).filter(({ value, on }) => value.value === "all" && on !== null)
const settledDay = ({ day, on }: Said<"all" | "instalment">): Day => (day ?? on) as Day
interface Kind {
  readonly name: string
  said(about: OfClaim): readonly Said<Day>[]
  sentence(days: string): string
  readonly note: string
}
const kinds: readonly Kind[] = [
  {
    name: "due",
    said: ({ said }) => withAuthority(said.dueDays),
    sentence: (days) => `还款日是${days}，对吗？`,
    note: "",
  },
  {
    name: "paid",
    // The day on which all was paid off is asked for as such.
    said: (about) => {
      const settledOn = new Set([...wholly(about).map(settledDay), ...about.statedAll("settled")])
      return withAuthority(about.said.paid).filter(({ value }) => !settledOn.has(value.value))
    },
    sentence: (days) => `${days}还过款，对吗？`,
    note: "信息只写明到账的，以您的还款记录为准。",
  },
  {
    name: "extended-to",
    said: ({ said }) => withAuthority(said.extensions).filter((one): one is Said<Day> => one.value.value !== ""),
    sentence: (days) => `对方同意延期到${days}，对吗？`,
    note: "",
  },
]
const daysProposed = (about: OfClaim, kind: Kind): readonly AnswerProposal[] => {
  const said = kind.said(about)
  const first = said[0]
  if (!first || about.stated(kind.name)) return []
  const days = [...new Set(said.map(({ value }) => value.value as string))].sort()
  const guessed = said.some(({ whole }) => whole === false)
  return [
    proposal({
      key: about.key(kind.name),
      value: days,
      sentence: kind.sentence(days.map(dayShown).join("、")),
      why: `${quoted(first)}。${guessed ? "没有写全年月的，按信息的日期推定，请核对。" : ""}${kind.note}`,
      citations: placesOf(about.dossier, said),
    }),
  ]
}
const settled = (about: OfClaim): readonly AnswerProposal[] => {
  const said = wholly(about)
  const first = said[0]
  if (!first || about.stated("settled")) return []
  const day = settledDay(first)
  return [
    proposal({
      key: about.key("settled"),
      value: day,
      sentence: first.day ? `这笔借款在${dayShown(day)}结清，对吗？` : `这笔借款在${dayShown(day)}之前已经结清，就按这一天记，对吗？`,
      why: `${quoted(first)}。结清证明上写的是哪天，就改成那天。`,
      citations: placesOf(about.dossier, said),
    }),
  ]
}
export const loanDays: ProposalKind = {
  propose: (dossier) =>
    ofClaims(dossier).flatMap((about) => {
      if (!ownLoan.has(about.claim.role?.value ?? "")) return []
      return [...kinds.flatMap((kind) => daysProposed(about, kind)), ...settled(about)]
    }),
}
