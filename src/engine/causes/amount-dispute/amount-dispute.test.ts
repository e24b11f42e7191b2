/** What the cause concludes, situation by situation. */
import { causeTable } from "../../../../tests/law/cause-situations.ts"
import { amountDispute } from "./index.ts"

causeTable(amountDispute, {
  "an amount that the person does not agree with": "likely",
  "an amount that the person agrees with": "unlikely",
})
