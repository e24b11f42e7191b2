/** What the cause concludes, situation by situation. */
import { causeTable } from "../../../../tests/law/cause-situations.ts"
import { preDuePressure } from "./index.ts"

causeTable(preDuePressure, {
  "pressed before the due day": "likely",
  "one contact after a refusal known by word alone: too little for a provision, too much for a polite reminder": "possible",
  "repeated contacts after a refusal known by word alone": "possible",
  "a polite reminder": "unlikely",
  "a stranger called by many numbers": "excluded",
  "really late": "unlikely",
  "own loan, due day unknown": "undetermined",
  "nothing answered but the numbers": "undetermined",
})
