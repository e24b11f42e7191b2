/** Words of the contract that later parts build: a command knows them, and is honest about them (exit 2). */
import { type CommandOutcome, exit } from "../command.ts"
import type { Screen } from "../screen.ts"

/** True for a paper of the contract that nobody has written yet. */
export const isLaterDocument = async (doc: string): Promise<boolean> =>
  (await import("../../../engine/documents/planned.ts")).isNotYetBuilt(doc)

export const notYetBuilt = (what: string, screen: Screen): CommandOutcome => {
  screen.note(`“${what}”尚未实现\n${what} is not yet built`)
  return { exit: exit.usage }
}
