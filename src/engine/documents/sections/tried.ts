/** What the person did before they turned to an office: their words to stop, their complaint to the institution, its answer. */
import { as, ask, listed, type Sentence, say } from "../../say/say.ts"
import type { Told } from "../form/parts.ts"
import type { PaperSubject } from "./matter.ts"

/** Each in its own sentence; nothing that is not on record. */
export const tried = (matter: PaperSubject, side: Sentence): readonly Told[] => {
  const { refusals } = matter
  const moments = refusals.filter((one, i) => refusals.findIndex((other) => other.row === one.row) === i)
  const days = (how: readonly string[]): Sentence | undefined =>
    listed(
      moments
        .filter((one) => how.includes(one.how))
        .map(({ at, call }) => (call ? say`${as("day", at)}${as("unsaid", call.at)}` : say`${as("day", at)}`)),
    )
  const [written, spoken] = [days(["message"]), days(["call", "stated"])]
  const complained = matter.said("complained")[0]
  const number = matter.said("complaint-no")[0]
  const answered = matter.said("answered")[0]
  return [
    ...(written ? [{ told: say`${written}发信息要求停止`, named: ask`书面要求停止的信息` }] : []),
    ...(spoken ? [{ told: say`${spoken}口头要求停止`, named: ask`口头要求停止` }] : []),
    ...(complained
      ? [
          {
            told: number ? say`${as("day", complained)}向${side}投诉，受理编号${number}` : say`${as("day", complained)}向${side}投诉`,
            named: ask`向机构的投诉`,
          },
        ]
      : []),
    ...(answered ? [{ told: say`${side}于${as("day", answered)}答复`, named: ask`机构的答复` }] : []),
  ]
}
