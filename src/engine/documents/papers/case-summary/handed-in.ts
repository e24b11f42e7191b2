/** What was handed in where and how it was answered, by the record: the case's own bookkeeping, for whoever goes on with it. */
import { replyWords } from "../../../case/record/filings.ts"
import type { Sentence } from "../../../say/say.ts"
import { ask, listing } from "../../../say/say.ts"
import { titled as named } from "../../filing/sent.ts"
import type { PaperSubject } from "../../sections/matter.ts"

const most = 6
const on = (day: string) => ({ parameter: day, form: "day" }) as const

/** By title where the paper was issued. */
export const handedIn = ({ dossier, party }: PaperSubject): readonly Sentence[] =>
  (dossier.filings ?? [])
    .filter(({ claim, counterparty }) => counterparty === party.id || claim === party.claim)
    .slice(-most)
    .map(({ paper, day, replies }) => {
      const title = dossier.issued?.find(({ id }) => id === paper)?.title
      const what = title === undefined ? ask`材料一份` : ask`《${named(title)}》`
      const [first, ...rest] = replies.map((one) => ask`${on(one.day)}${named(replyWords[one.as].zh)}`)
      return first ? ask`${on(day)}交出${what}，${listing([first, ...rest])}` : ask`${on(day)}交出${what}，还没有答复的记录`
    })
