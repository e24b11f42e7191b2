/** What the rule finds and where it stays silent, counted by hand. */

import { call, ruleTable } from "../../../../tests/rules/tables.ts"
import { creditRecordError } from "./index.ts"

ruleTable(creditRecordError, [
  {
    name: "sets the report beside the person's word that the loan is not theirs",
    rows: [call("2026-01-01 10:00:00")],
    stated: { "claim.1.debtor": "nobody", "claim.1.in-credit-report": "yes", "claim.1.credit-report-day": "2026-01-05" },
    finds: { inReport: "yes", basis: "nobody", reportDay: "2026-01-05" },
    sentence: "您说这笔贷款不是您的，信用报告里却有它。",
    paper: "2026年1月5日的信用报告载有该笔贷款。",
  },
  {
    name: "takes a default that is asserted of a loan paid off before the report",
    rows: [call("2026-01-01 10:00:00")],
    stated: {
      "claim.1.debtor": "self",
      "claim.1.settled": "2025-12-20",
      "claim.1.in-credit-report": "yes",
      "claim.1.credit-report-day": "2026-01-05",
      "claim.1.overdue-claimed": "yes",
    },
    finds: { inReport: "yes", late: "yes", reportDay: "2026-01-05", settledOn: "2025-12-20" },
    sentence: "信用报告里有这笔贷款，对方称已经逾期，而您说没有逾期。",
  },
  {
    name: "is silent on a loan that was paid and stands in the report",
    rows: [call("2026-01-01 10:00:00")],
    stated: {
      "claim.1.debtor": "self",
      "claim.1.settled": "2025-12-20",
      "claim.1.in-credit-report": "yes",
      "claim.1.credit-report-day": "2026-01-05",
    },
    finds: null,
  },
  {
    name: "is silent where the loan is overdue",
    rows: [call("2026-01-01 10:00:00")],
    stated: {
      role: "borrower-overdue",
      "claim.1.debtor": "self",
      "claim.1.due": "2025-12-15",
      "claim.1.unpaid": "yes",
      "claim.1.in-credit-report": "yes",
      "claim.1.credit-report-day": "2026-01-05",
      "claim.1.overdue-claimed": "yes",
    },
    finds: null,
  },
  {
    name: "is silent where the report does not show it",
    rows: [call("2026-01-01 10:00:00")],
    stated: { "claim.1.debtor": "nobody", "claim.1.in-credit-report": "no" },
    finds: null,
  },
  {
    name: "is silent on a contact of the debtor's, in whose report it does not stand of itself",
    rows: [call("2026-01-01 10:00:00")],
    stated: { role: "listed-contact", "claim.1.in-credit-report": "yes" },
    finds: null,
  },
])
