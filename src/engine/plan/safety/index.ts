/** Everything that comes before paperwork in a case, the gravest first; a new kind is one file and one line here. */
import type { Dossier } from "../../dossier.ts"
import type { Alarm } from "../alarm.ts"
import { danger } from "./danger.ts"
import { despair } from "./despair.ts"
import { fraud } from "./fraud.ts"
import { official } from "./official.ts"

const kinds: readonly ((dossier: Dossier) => readonly Alarm[])[] = [despair, danger, fraud, official]
/** A dossier is asked more than once: by the plan and by its own view. */
const known = new WeakMap<Dossier, readonly Alarm[]>()
export const alarmsOf = (dossier: Dossier): readonly Alarm[] => {
  const held = known.get(dossier) ?? kinds.flatMap((kind) => kind(dossier))
  known.set(dossier, held)
  return held
}
