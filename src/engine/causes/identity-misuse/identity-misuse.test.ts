/** What the cause concludes, situation by situation. */
import { causeTable } from "../../../../tests/law/cause-situations.ts"
import { identityMisuse } from "./index.ts"

causeTable(identityMisuse, {
  "pressed before the due day": "excluded",
  "a stranger called by many numbers": "unlikely",
  "an identity used, money elsewhere": "likely",
  "an identity used, the payout unknown": "possible",
  "never borrowed, yet paid out to the own account": "undetermined",
  "never borrowed, the caller knows no identity": "unlikely",
  "no contact, never borrowed, and in the credit report": "likely",
  "no debt of theirs, and nothing tells why": "undetermined",
  "really late": "excluded",
  "nothing answered but the numbers": "undetermined",
})
