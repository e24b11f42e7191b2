/** What holds for every cause: a test beside it, and that one which does not concern a claim leaves the case as it was. */
import { existsSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { situations } from "../../../tests/law/cause-situations.ts"
import { judge } from "../../../tests/law/situation.ts"
import { facts } from "../../../tests/timeline/course.ts"
import type { Cause } from "./cause.ts"
import { causes, diagnose } from "./index.ts"

describe("every cause", () => {
  it("has a test of its name beside it", () => {
    expect(new Set(causes.map(({ id }) => id)).size).toBe(causes.length)
    expect(causes.filter(({ id }) => !existsSync(join(import.meta.dirname, id, `${id}.test.ts`))).map(({ id }) => id)).toEqual([])
  })
  const situation = situations["pressed before the due day"] ?? { rows: [], answers: {} }
  const { diagnosis, ...course } = judge(situation)
  const seen = { ...course, facts: facts(situation.answers), unread: { parts: [] } }
  const another = (concerns: boolean): Cause => ({
    id: "another",
    title: "另一种原因",
    needs: [],
    concerns: () => concerns,
    weigh: () => ({ conclusion: "undetermined", for: [], against: [], missing: [] }),
  })
  it("leaves a case that it does not concern as if it were not there", () => {
    expect(diagnosis.length).toBeGreaterThan(3)
    expect(diagnose(seen, [...causes, another(false)])).toEqual(diagnosis)
  })
  it("is weighed where it concerns, and named by the registry", () => {
    const found = diagnose(seen, [...causes, another(true)])
    expect(found.filter(({ cause }) => cause === "another").map(({ claim, conclusion }) => [claim, conclusion])).toEqual([
      ["claim-1", "undetermined"],
    ])
    expect(found.length).toBe(diagnosis.length + 1)
  })
})
