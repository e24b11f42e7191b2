/** Whether somebody may have acted with the person's own telephone: they gave codes away or shared their screen, so that money which arrived was not sent unasked by the lender. */
import type { Cited } from "../case/citation.ts"
import type { Facts } from "../case/facts.ts"

/** The answer that says so; undefined where nothing does. */
export const takenOver = (facts: Facts): Cited<string> | undefined => {
  const gave = facts.one("gave-code")
  return gave?.value === "yes" ? gave : undefined
}
