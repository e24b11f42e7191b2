/** What is missing or weak, those first that decide the most, in the sentences of the gaps: nowhere else does a paper say so. */
import { needsOfFiling } from "../../../case/need.ts"
import { sentencesOf } from "../../../gaps/index.ts"
import { inForm } from "../../../say/forms.ts"
import { type Sentence, say } from "../../../say/say.ts"
import { countLinked } from "../../../timeline/measure.ts"
import { isAbout } from "../../sections/about.ts"
import type { PaperSubject } from "../../sections/matter.ts"

const most = 3
/** Names and addresses that are still to be looked up are no weakness. */
const ofFiling: ReadonlySet<string> = new Set(needsOfFiling)
/** On the page a gap has its days as a list has them, and spaces around its numbers; a paper is written as papers are. */
const onPaper = (text: string): string =>
  text
    .replace(/\d{4}-\d{2}-\d{2}/g, (day) => inForm("day", day))
    .replace(/(?<=\p{Script=Han}|[，；：]) (?=\d)|(?<=\d) (?=\p{Script=Han})|(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "")
const plain = (text: string): Sentence => ({ t: "sentence", mood: "asks", inlines: [{ t: "text", text: `${text}。` }] })

/** Numbers that nothing but the person's word ties to the side. */
const tiedByWord = ({ party: { links } }: PaperSubject): readonly Sentence[] => {
  const shown = new Set(links.filter(({ how }) => how !== "stated").map(({ number }) => number))
  const count = countLinked(links.filter(({ number }) => !shown.has(number)))
  return count ? [say`有${count}个号码归属对方，目前只有本人陈述。`] : []
}
export const weakest = (matter: PaperSubject): readonly Sentence[] => [...ofGaps(matter), ...tiedByWord(matter)].slice(0, most)
const ofGaps = ({ dossier, party }: PaperSubject): readonly Sentence[] =>
  [
    ...new Map(
      dossier.gaps
        .filter((gap) => isAbout(gap, party.claim) && !(gap.leavesOpen.length > 0 && gap.leavesOpen.every((need) => ofFiling.has(need))))
        .map((gap) => {
          // Whose a number is that may be nobody's of theirs, a page that can go astray does not say.
          const sentence = onPaper(sentencesOf(gap).sentence.replace(/\d{7,}/g, (digits) => `${digits.slice(0, 3)}××××`))
          return [sentence, plain(sentence)] as const
        }),
    ).values(),
  ].slice(0, most)
