/** The day by which a letter asks for an answer: the person's own wish, in days from the day on which it is written, and no term of any law. */
import { addDays } from "../../case/time.ts"
import { ask, type Sentence } from "../../say/say.ts"
import type { PaperSubject } from "./matter.ts"

/** As many as a letter gives. */
export const askedDays = 15
export const replyBy = ({ dossier }: PaperSubject): Sentence => ask`${{ parameter: addDays(dossier.day, askedDays), form: "day" }}`
