/** The machine's clock, read as a Chinese wall clock whatever the machine's zone is. */
import { dayOf, instantOf, wallOfEpochMs } from "../../engine/case/time.ts"
import type { Clock } from "../../engine/ports.ts"

export const chinaClock: Clock = {
  now: () => instantOf(wallOfEpochMs(Date.now())),
  today: () => dayOf(wallOfEpochMs(Date.now())),
}
