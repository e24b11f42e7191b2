/** Within how many days an objection to an entry is to be answered: as the law that it rests on says, from the day on which it arrives. */
import { provisionsInForce } from "../../law/in-force.ts"
import { ask, type Sentence } from "../../say/say.ts"
import type { PaperSubject } from "./matter.ts"

/** 自收到之日起20日内; undefined where no text in force gives a term. */
export const objectionTerm = ({ dossier: { law, day } }: PaperSubject): Sentence | undefined => {
  const days = provisionsInForce(law, day)
    .filter(({ provision }) => provision.asks?.includes("dispute"))
    .map(({ provision }) => provision.parameters["answer-days"])
    .find((held) => held !== undefined)
  return days === undefined ? undefined : ask`自收到之日起${{ parameter: String(days), form: "words" }}日内`
}
