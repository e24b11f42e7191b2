/** What the cause concludes, situation by situation. */
import { causeTable } from "../../../../tests/law/cause-situations.ts"
import { agreedExtension } from "./index.ts"

causeTable(agreedExtension, {
  "dunned within an agreed extension": "possible",
  "reminded after an extension had ended": "unlikely",
})
