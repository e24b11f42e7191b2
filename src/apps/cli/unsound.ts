/** What every verb that rests on a case says first: which originals are not those that were handed in, so that nothing of them was read. */

import type { Engine } from "../../engine/api.ts"
import type { Summary } from "../../engine/views/summary.ts"
import { type Exit, exit } from "./command.ts"
import type { Screen } from "./screen.ts"
import { damagedLines } from "./tell.ts"

/** Names them on stderr. The summary it was taken from, and the exit code that a verb ends with for it, if any. */
export const sayDamaged = async (
  engine: Engine,
  id: string,
  day: string | undefined,
  screen: Pick<Screen, "note">,
): Promise<{ readonly summary: Summary; readonly ending: { readonly exit?: Exit } }> => {
  const summary = (await engine.show(id, "summary", day === undefined ? {} : { day })) as Summary
  const { unsound = [] } = summary
  for (const { name, code } of unsound) damagedLines(name, code).forEach(screen.note)
  return { summary, ending: unsound.length > 0 ? { exit: exit.needsPerson } : {} }
}
