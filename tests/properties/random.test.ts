/** Random calls and messages, written as carrier and phone files, go through the engine; every count is checked against one made beside it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import fc from "fast-check"
import { expect, it } from "vitest"
import { type Call, callsXml, type Message, smsXml, unicomMonth } from "../../scripts/examples/formats.ts"
import type { EventView } from "../../src/engine/views/timeline.ts"
import { takeIn } from "../golden/derived.ts"
import { lawFiles } from "../golden/given.ts"
import { openForGolden } from "../golden/open.ts"
import { recount } from "../golden/recount.ts"
import { full } from "../needs.ts"

const two = (n: number): string => `${n}`.padStart(2, "0")
const numbers = ["057110238801", "057110238806", "16130457712", "10690000338011"] as const
/** One slot of ten minutes each, so that what is the same act and what is another is never a matter of opinion. */
const slots = fc.uniqueArray(fc.integer({ min: 0, max: 31 * 144 - 1 }), { maxLength: 40 })
const acts = slots.chain((list) =>
  fc.tuple(
    ...list.map((slot) =>
      fc.record({
        slot: fc.constant(slot),
        number: fc.constantFrom(...numbers),
        s: fc.integer({ min: 0, max: 59 }),
        out: fc.boolean(),
        durationS: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 500 })),
        ringS: fc.integer({ min: 1, max: 30 }),
        text: fc.boolean(),
      }),
    ),
  ),
)
const at = (slot: number, s: number): string =>
  `2025-12-${two(Math.floor(slot / 144) + 1)} ${two(Math.floor((slot % 144) / 6))}:${two((slot % 6) * 10)}:${two(s)}`

it("calls and messages of a case are those in its files, each once", async () => {
  const law = lawFiles()
  await fc.assert(
    fc.asyncProperty(acts, async (list) => {
      const calls: Call[] = list
        .filter((act) => !act.text && act.number !== "10690000338011")
        .map((act) => ({
          at: at(act.slot, act.s),
          number: act.number,
          way: act.out ? "out" : "in",
          durationS: act.durationS,
          ringS: act.ringS,
        }))
      const messages: Message[] = list
        .filter((act) => act.text)
        .map((act, i) => ({ at: at(act.slot, act.s), number: act.number, way: act.out ? "out" : "in", text: `第${i}条 <还款> & "提醒"` }))
      const files = [unicomMonth("2025-12", calls, "0571"), callsXml("2026-01-05 10:00:00", calls), smsXml("2026-01-05 10:00:00", messages)]
      const folder = mkdtempSync(join(tmpdir(), "random-"))
      try {
        mkdirSync(join(folder, "inputs"))
        for (const { name, bytes } of files) writeFileSync(join(folder, "inputs", name), bytes)
        const engine = await openForGolden(law, "2026-01-06")
        await takeIn(engine, { name: "random", day: "2026-01-06", files, answers: {} })
        const events = (await engine.show("random", "timeline", { day: "2026-01-06" })) as readonly EventView[]
        const key = (what: string, way: string, number: string | undefined, day: string | undefined): string =>
          `${what} ${way} ${number} ${day}`
        const seen = events
          .filter((event) => event.kind === "call" || event.kind === "sms")
          .map((event) => key(event.kind, event.direction, event.number, event.at?.slice(0, 10)))
        expect(seen.sort()).toEqual(
          recount(join(folder, "inputs"))
            .map((one) => key(one.what, one.way, one.number, one.at.slice(0, 10)))
            .sort(),
        )
        expect(seen.length).toBe(calls.length + messages.length)
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    }),
    { numRuns: full ? 1_000 : 15 },
  )
}, 900_000)
