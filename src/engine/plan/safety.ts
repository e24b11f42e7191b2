/** Everything that comes before paperwork in a case, the gravest first. */
import type { Dossier } from "../dossier.ts"
import type { Alarm } from "./alarm.ts"

export const alarmsOf = (_dossier: Dossier): readonly Alarm[] => []
