/** The cause of action of a suit by its name in the courts' list: of the right that the cited act touches, and none where the list that is held names none. */
import { provisionsInForce } from "../../law/in-force.ts"
import { ask, type Sentence } from "../../say/say.ts"
import { wrongs } from "./civil.ts"
import type { PaperSubject } from "./matter.ts"
import { reasonsOf } from "./reasons.ts"

/** The article on whose breach a suit rests. */
export const tortOf = (matter: PaperSubject) => {
  const met = wrongs(matter)
  return reasonsOf(matter, met).tort ?? met[0]
}
/** What it wronged, as a plaintiff pleads it: no suspicion, which is for whoever has to look into it. */
export const tortTold = (matter: PaperSubject, acts: Sentence): readonly Sentence[] => {
  const tort = tortOf(matter)
  if (!tort) return []
  return [
    tort.provision.right === "安宁"
      ? ask`${acts}侵扰本人的私人生活安宁（${tort.ref}）。`
      : ask`${acts}侵害本人的合法权益，违反${tort.ref}。`,
  ]
}
export const causeOfAction = (matter: PaperSubject): Sentence | undefined => {
  const { law, day } = matter.dossier
  const right = tortOf(matter)?.provision.right
  if (right === undefined) return undefined
  const [found] = provisionsInForce(law, day)
    .map(({ provision }) => provision)
    .filter((provision) => provision.asks?.includes("cause") && provision.right === right)
  return found && ask`${{ parameter: found.title, form: "words" }}`
}
