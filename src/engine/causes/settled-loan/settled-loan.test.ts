/** What the cause concludes, situation by situation. */
import { causeTable } from "../../../../tests/law/cause-situations.ts"
import { settledLoan } from "./index.ts"

causeTable(settledLoan, {
  "settled and still dunned": "likely",
  "settled, and said to have another holder": "likely",
  "one call after it was settled": "possible",
  "settled by the role alone": "possible",
  "called on the days before it was settled": "unlikely",
  "no contact, settled, and open in the credit report": "possible",
})
