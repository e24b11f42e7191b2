import { it } from "vitest"
import { stepLines, alarmLines, interviewLines } from "../../src/apps/cli/plan-lines.ts"
import { roles } from "../../src/engine/case/role.ts"
import { caseOf, named, pressing } from "./given.ts"
it("prints", async () => {
  for (const role of [undefined, ...roles]) {
    const made = await caseOf(pressing, { ...named, ...(role ? { role } : {}), ...(role?.startsWith("borrower")? {"claim.1.due": "2026-05-25", "claim.1.debtor": "self"}: {}) })
    const plan = await made.show("plan")
    console.log(`==== ${role}\n` + plan.map((s) => `${s.state} ${s.step} ${s.action} [${s.doc ?? ""}${s.notYetBuilt ? "*" : ""}|${s.channel ?? ""}|${s.until ?? ""}|${s.question ?? ""}]`).join("\n"))
    const i = await made.show("interview"); console.log(`left ${i.left}: ${i.queue.map((q) => q.key).join(" ")}; proposals ${i.proposals.map((p) => p.id).join(" ")}`)
  }
})
