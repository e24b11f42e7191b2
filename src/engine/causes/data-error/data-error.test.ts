/** What the cause concludes, situation by situation. */
import { causeTable } from "../../../../tests/law/cause-situations.ts"
import { dataError } from "./index.ts"

causeTable(dataError, {
  "a stranger called by many numbers": "unlikely",
  "settled and still dunned": "undetermined",
  "paid in time and called late": "likely",
  "no contact, nothing late, and late in the credit report": "likely",
  "called late and late indeed": "unlikely",
  "nothing answered but the numbers": "undetermined",
})
