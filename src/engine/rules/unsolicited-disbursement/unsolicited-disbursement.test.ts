/** What the rule finds and where it stays silent, counted by hand. */

import { call, ruleTable } from "../../../../tests/rules/tables.ts"
import { unsolicitedDisbursement } from "./index.ts"

ruleTable(unsolicitedDisbursement, [
  {
    name: "sets the money beside the person's word that nobody applied",
    rows: [call("2026-01-01 10:00:00")],
    stated: { role: "no-loan-registrant", "claim.1.payout-own-account": "yes" },
    finds: { basis: "no-loan-registrant", payout: "yes" },
    sentence: "您说没有申请过这笔借款，钱却到了您的账户，或者材料里有放款记录。这笔钱先不要动用，也不要转给别人。",
  },
  {
    name: "takes a disbursement on file, too",
    rows: [{ at: "2026-01-01 09:00:00", number: "16100000001", kind: "disbursement" }, call("2026-01-02 10:00:00")],
    stated: { "claim.1.debtor": "nobody" },
    finds: { basis: "nobody", disbursements: 1, first: "2026-01-01T09:00:00+08:00" },
    paper: "材料里有放款记录1次，本人陈述没有申请过这笔借款。",
  },
  {
    name: "is silent on a borrower's own disbursement",
    rows: [{ at: "2026-01-01 09:00:00", number: "16100000001", kind: "disbursement" }, call("2026-01-02 10:00:00")],
    stated: { role: "borrower-current", "claim.1.debtor": "self" },
    finds: null,
  },
  { name: "is silent while no money came", rows: [call("2026-01-01 10:00:00")], stated: { role: "no-loan-registrant" }, finds: null },
])
