/** Labels one message by its wording, with the stretches that gave each label. */
import { decide } from "./label/decide.ts"
import { evidenceIn } from "./label/evidence.ts"
import { officialNotice } from "./official.ts"
import type { Labelled } from "./reading.ts"

export const labelMessage = (text: string): Labelled => decide(evidenceIn(text), officialNotice(text))
