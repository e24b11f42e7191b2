/** What the cause concludes, situation by situation. */
import { causeTable } from "../../../../tests/law/cause-situations.ts"
import { overdue } from "./index.ts"

causeTable(overdue, {
  "pressed before the due day": "unlikely",
  "a refused reminder of a debt that is due": "likely",
  "reminded before the due day of a debt that the person says became overdue": "possible",
  "a polite reminder": "unlikely",
  "a stranger called by many numbers": "excluded",
  "an identity used, money elsewhere": "excluded",
  "never borrowed, yet paid out to the own account": "undetermined",
  "really late": "likely",
  "really late, called by night": "likely",
  "late once, paid since": "possible",
  "settled and still dunned": "unlikely",
  "paid in time and called late": "unlikely",
  "called late and late indeed": "likely",
  "own loan, due day unknown": "undetermined",
  "nothing answered but the numbers": "undetermined",
})
