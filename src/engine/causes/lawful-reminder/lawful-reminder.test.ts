/** What the cause concludes, situation by situation. */
import { causeTable } from "../../../../tests/law/cause-situations.ts"
import { lawfulReminder } from "./index.ts"

causeTable(lawfulReminder, {
  "pressed before the due day": "unlikely",
  "one contact after a refusal known by word alone: too little for a provision, too much for a polite reminder": "possible",
  "repeated contacts after a refusal known by word alone": "unlikely",
  "a refused reminder of a debt that is due": "likely",
  "reminded before the due day of a debt that the person says became overdue": "likely",
  "a polite reminder": "likely",
  "a stranger called by many numbers": "excluded",
  "really late": "likely",
  "really late, called by night": "unlikely",
  "settled and still dunned": "unlikely",
  "own loan, due day unknown": "possible",
  "nothing answered but the numbers": "undetermined",
})
