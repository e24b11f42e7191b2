/** What was handed in where and how it was answered, by the record: the case's own bookkeeping, for whoever goes on with it. */
import { replyWords } from "../../../case/record/filings.ts"
import type { Sentence } from "../../../say/say.ts"
import { ask } from "../../../say/say.ts"
import { titled as named } from "../../filing/sent.ts"
import type { PaperSubject } from "../../sections/matter.ts"

const most = 4
const on = (day: string) => ({ parameter: day, form: "day" }) as const

/** By title where the paper was issued. */
export const handedIn = ({ dossier, party }: PaperSubject): readonly Sentence[] =>
  (dossier.filings ?? [])
    .filter(({ claim, counterparty }) => counterparty === party.id || claim === party.claim)
    .slice(-most)
    .map(({ paper, day, replies }) => {
      const title = dossier.issued?.find(({ id }) => id === paper)?.title
      const what = title === undefined ? ask`材料一份` : ask`《${named(title)}》`
      const last = replies.at(-1)
      return last
        ? ask`${on(day)}交出${what}，${on(last.day)}${named(replyWords[last.as].zh)}`
        : ask`${on(day)}交出${what}，还没有答复的记录`
    })
