/** A carrier of no country whose titles and words nobody else has: shows what adding an importer takes. */
import { tableImporter } from "../../table/table-importer.ts"

export const drillTable = tableImporter({
  id: "drill-table",
  version: 1,
  title: "演练用的通话详单",
  gives: ["call"],
  weight: "issued",
  limits: ["只列接通的通话。"],
  carrier: true,
  labels: { start: ["接续时刻"], direction: ["话路"], peer: ["彼端"], duration: ["占用(秒)"] },
  words: { "01": "out", "02": "in" },
  claims: (seen) => seen.has("接续时刻") && seen.has("话路"),
})
