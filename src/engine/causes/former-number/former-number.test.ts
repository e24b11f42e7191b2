/** What the cause concludes, situation by situation. */
import { causeTable } from "../../../../tests/law/cause-situations.ts"
import { formerNumber } from "./index.ts"

causeTable(formerNumber, {
  "a number that had another user": "likely",
  "a number that had another user, nothing else known": "undetermined",
  "no debt of theirs, and nothing tells why": "undetermined",
  "a stranger asked for another, with the number for many years": "unlikely",
  "an identity used, money elsewhere": "unlikely",
})
