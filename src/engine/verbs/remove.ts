/** Removes a whole case: everything that the program keeps of it. */
import { Broken } from "../case/broken.ts"
import type { Ports } from "../ports.ts"
import { alone } from "./act.ts"

/** Throws Broken: no-case, foreign-files (files in the folder that are none of the case's), locked, write-failed. Sound or damaged makes no difference. */
export const remove = (ports: Ports, caseId: string): Promise<void> =>
  alone(ports, caseId, async () => {
    await ports.projections.purge(caseId)
    try {
      await ports.store.remove(caseId)
    } catch (error) {
      // Nothing is said of a case that is half there: what it holds is told by its place.
      if (error instanceof Broken) throw error
      throw new Broken("write-failed", { reason: error instanceof Error ? error.message : `${error}` })
    } finally {
      await ports.projections.purge(caseId)
      await ports.projections.tidy?.()
    }
  })
