/** Within how many days the institution has to answer a consumer's complaint, as law data says of this kind of lender; else by the day that the person asks for. */
import { ask, type Sentence } from "../../../say/say.ts"
import { basisOf } from "../../form/basis.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { replyBy } from "../../sections/reply-by.ts"

export const answerBy = (matter: PaperSubject): Sentence => {
  const refs = basisOf(matter, "answer").map(({ ref }) => ref)
  const days = matter.dossier.law.versions
    .filter(({ instrument, effective }) => refs.some((ref) => ref.instrument === instrument && ref.effective === effective))
    .flatMap(({ articles }) => articles.flatMap(({ provisions }) => provisions))
    .filter(({ anchor }) => refs.some((ref) => ref.anchor === anchor))
    .map(({ parameters }) => parameters["simple-days"])
    .find((one) => one !== undefined)
  return days === undefined ? ask`${replyBy(matter)}前` : ask`收到之日起${{ parameter: days, form: "words" }}日内`
}
