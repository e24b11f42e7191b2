/** A number that the law of the day on which a paper is written gives, or the tool's yardstick: a term in years, in days. */
import { parameterInForce } from "../../law/in-force.ts"
import type { PaperSubject } from "./matter.ts"

/** Undefined where no text that gives it is in force, or held. */
export const lawNumber = ({ dossier: { law, day } }: PaperSubject, name: string): number | undefined => {
  const held = parameterInForce(law, day, name)
  return typeof held === "number" ? held : undefined
}
