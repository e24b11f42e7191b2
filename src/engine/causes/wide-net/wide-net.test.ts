/** What the cause concludes, situation by situation. */
import { causeTable } from "../../../../tests/law/cause-situations.ts"
import { wideNet } from "./index.ts"

causeTable(wideNet, {
  "pressed before the due day": "excluded",
  "a stranger called by many numbers": "likely",
  "a stranger of whom little is known": "possible",
  "an identity used, money elsewhere": "unlikely",
  "nothing answered but the numbers": "undetermined",
})
