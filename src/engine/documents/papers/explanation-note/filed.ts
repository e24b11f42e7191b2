/** What the person handed to an office, to the police or to their carrier, and what they were told there: days that no record shows. */
import { as, ask, type Sentence, say } from "../../../say/say.ts"
import { handedIn } from "../../filing/handed.ts"
import { masked } from "../../quotations/index.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { writtenStandingOf } from "../../standing/index.ts"
import { nonFilingReview } from "../non-filing-review/index.ts"
import { policeReport } from "../police-report/index.ts"
import { reconsiderationApplication } from "../reconsideration-application/index.ts"
import { regulatorReport } from "../regulator-report/index.ts"

const of = (matter: PaperSubject, doc: string, words: Parameters<typeof handedIn>[2], what: Sentence): readonly Sentence[] =>
  handedIn(matter, [doc], words).flatMap(({ day, reply }) => [
    say`${as("day", day)}，本人${what}`,
    ...(reply
      ? [
          reply.words
            ? say`${as("day", reply.day)}，本人收到答复：“${as("quotation", masked(matter, reply.words))}”`
            : say`${as("day", reply.day)}，本人收到答复`,
        ]
      : []),
  ])
export const filed = (matter: PaperSubject): readonly Sentence[] => [
  ...of(matter, regulatorReport.id, "office-answer", ask`向监管部门提出举报`),
  // A report of a loan that is not theirs is told with what it is about.
  ...of(matter, policeReport.id, "police-answer", ask`向公安机关报案`).slice(
    writtenStandingOf(matter) === "misuse" && matter.said("police-report").length > 0 ? 1 : 0,
  ),
  ...of(matter, nonFilingReview.id, "police-answer", ask`对不予受理、不予立案申请复查`),
  ...of(matter, reconsiderationApplication.id, "office-answer", ask`申请行政复议`),
]
