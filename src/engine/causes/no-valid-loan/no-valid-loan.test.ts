/** What the cause concludes, situation by situation. */
import { causeTable } from "../../../../tests/law/cause-situations.ts"
import { noValidLoan } from "./index.ts"

causeTable(noValidLoan, {
  "money that nobody asked for": "likely",
  "only registered, and dunned": "likely",
  "registered, applied and paid out": "unlikely",
  "never borrowed, yet paid out to the own account": "undetermined",
})
