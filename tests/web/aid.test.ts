/** A person who is pressed hard, in real Chromium over the real engine: what comes first, one thing to do now, hard words folded, one tap for what the evidence says, and no answer lost between two windows. */
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect } from "vitest"
import { findingsPlace } from "../../src/apps/web/findings/place.ts"
import { findingsWords } from "../../src/apps/web/findings/words.ts"
import { homeWords } from "../../src/apps/web/home/words.ts"
import { materialsWords } from "../../src/apps/web/materials/words.ts"
import { planPlace } from "../../src/apps/web/plan/place.ts"
import { planWords } from "../../src/apps/web/plan/words.ts"
import { questionsPlace } from "../../src/apps/web/questions/place.ts"
import { questionsWords } from "../../src/apps/web/questions/words.ts"
import { safetyWords } from "../../src/apps/web/safety/words.ts"
import { saidPlace } from "../../src/apps/web/said/place.ts"
import { saidWords } from "../../src/apps/web/said/words.ts"
import { timelinePlace } from "../../src/apps/web/timeline/place.ts"
import { timelineWords } from "../../src/apps/web/timeline/words.ts"
import type { Engine } from "../../src/engine/api.ts"
import { answerNamed } from "../../src/locales/names.ts"
import { chromium, full, needs } from "../needs.ts"
import { buildPage, fine, launch, open, type Size, type Watched, walkedAt } from "./browser.ts"
import { memoryDesk, openOnDay } from "./memory-desk.ts"
import { handOver, harshWords, ownHarshWords, refusalWords } from "./pressed-case.ts"
import { type ServedDesk, serveDesk } from "./serve.ts"

const patience = 180_000
const folder = "aid"
const lights = ["light", "dark"] as const
const lookAt = (watched: Watched, href: string) => watched.page.evaluate((to) => location.assign(to), href)

describe("the page for somebody who is pressed hard", () => {
  let browser: Browser | undefined
  let served: ServedDesk | undefined
  let engine: Engine
  beforeAll(async () => {
    if (!chromium) return
    engine = await openOnDay()
    served = await serveDesk(memoryDesk(engine), await buildPage(folder, "development"))
    browser = await launch()
  }, patience)
  afterAll(async () => {
    await browser?.close()
    served?.close()
  })
  /** A new case with the messages in it, at its first page. */
  const visit = async (size: Size) => {
    const here = served as ServedDesk
    here.use(memoryDesk(engine))
    const watched = await open(browser as Browser, size, folder)
    const { page } = watched
    await page.goto(here.address())
    await page.getByRole("button", { name: homeWords.newCase }).click()
    await page.getByText(materialsWords.none).waitFor()
    const id = await page.evaluate(() => decodeURIComponent(location.hash.split("/")[2] ?? ""))
    await handOver(engine, id)
    await lookAt(watched, planPlace.href(id))
    await page.reload()
    return { watched, page, id, address: here.address() }
  }

  for (const size of walkedAt("phone"))
    for (const light of full ? lights : (["light"] as const))
      needs("chromium")(
        `puts safety before everything, and one thing to do after it (${size}, ${light})`,
        async () => {
          const { watched, page, id } = await visit(size)
          const fineIn = async (name: string) => {
            // Where it is not walked again in the dark, it is looked at in the dark as well.
            for (const one of full ? [light] : lights) {
              await page.emulateMedia({ colorScheme: one })
              await fine(watched, `${name}-${one}`)
            }
          }
          await page.emulateMedia({ colorScheme: light })
          const alarms = await engine.show(id, "safety")
          expect(alarms.map(({ kind }) => kind)).toEqual(["danger", "fraud"])
          const heading = page.getByRole("heading", { name: alarms[0]?.title ?? "" })
          await heading.waitFor()
          // What stands first may be drawn once more when the rest has come: looked for until both stand.
          const above = async (): Promise<boolean> => {
            const [safety, title] = [await heading.boundingBox(), await page.getByRole("heading", { name: planWords.title }).boundingBox()]
            return safety !== null && title !== null && safety.y < title.y
          }
          await expect.poll(above, { timeout: 10_000, message: "above the page's own heading" }).toBe(true)
          expect(await page.locator(".alarm a.call").first().getAttribute("href")).toBe("tel:110")
          expect(await page.locator(".now-card").count(), "nothing beside it").toBe(0)
          await fineIn("1-safety")
          await page.locator(".safety summary", { hasText: alarms[1]?.title ?? "" }).click()
          for (const { text } of alarms[1]?.acts ?? []) expect(await page.locator(".safety").innerText()).toContain(text.slice(0, 12))
          await lookAt(watched, timelinePlace.href(id))
          await page.locator(".safety-line").waitFor()
          await lookAt(watched, planPlace.href(id))
          for (const { title: told } of alarms) {
            await page.getByRole("heading", { name: told }).waitFor()
            await page.getByRole("button", { name: safetyWords.done }).filter({ visible: true }).first().click()
            await page.locator(".alarm", { hasText: told }).filter({ visible: true }).waitFor({ state: "detached" })
          }
          await page.getByText(safetyWords.past(2)).waitFor()
          await page.locator(".now-card h2").waitFor()
          const now = (await engine.show(id, "plan")).filter(({ state }) => state === "now")
          expect(await page.locator(".now-card h2").allInnerTexts()).toEqual(now.map(({ action }) => action))
          await fineIn("2-plan")
          await page.context().close()
        },
        patience,
      )

  needs("chromium")(
    "keeps hard words folded, on both sides, and counts them before",
    async () => {
      const { watched, page, id } = await visit("phone")
      await engine.state(id, { role: "borrower-current", "claim.1.lender": "云杉消费金融" })
      await page.reload()
      await lookAt(watched, timelinePlace.href(id))
      await page.getByText(timelineWords.dayHarsh(1).slice(1)).waitFor()
      expect(await page.getByText(harshWords).filter({ visible: true }).count()).toBe(0)
      await fine(watched, "3-timeline")
      await page.getByText(timelineWords.harsh).click()
      await page.getByText(harshWords).waitFor()
      await lookAt(watched, findingsPlace.href(id))
      await page.locator(".finding summary", { hasText: findingsWords.measures }).first().waitFor()
      for (const list of await page.locator(".finding summary", { hasText: findingsWords.measures }).all()) await list.click()
      expect(await page.locator(".finding dt", { hasText: "原话" }).count()).toBeGreaterThan(0)
      expect(await page.getByText(harshWords).filter({ visible: true }).count()).toBe(0)
      await lookAt(watched, saidPlace.href(id))
      await page.getByText(saidWords.quotable(2)).waitFor()
      expect(await page.getByText(ownHarshWords).filter({ visible: true }).count()).toBe(0)
      await page.getByText(saidWords.quotable(2)).click()
      await page.getByText(saidWords.quote).first().click()
      await page.getByText(ownHarshWords).first().waitFor()
      await page.context().close()
    },
    patience,
  )

  needs("chromium")(
    "proposes what the messages say, remembers a no, and takes a yes by one tap",
    async () => {
      const { watched, page, id } = await visit("phone")
      await lookAt(watched, questionsPlace.href(id))
      const [first] = (await engine.show(id, "interview")).proposals
      await page.getByRole("heading", { name: first?.sentence ?? "" }).waitFor()
      await page.locator(".proposal .fold summary").click()
      await fine(watched, "4-proposal")
      await page.getByRole("button", { name: questionsWords.wrong }).click()
      await page.getByRole("heading", { name: first?.sentence ?? "" }).waitFor({ state: "detached" })
      expect((await engine.show(id, "proposals")).map((one) => one.id)).not.toContain(first?.id)
      await engine.state(id, { role: "borrower-current", "claim.1.lender": "云杉消费金融" })
      await lookAt(watched, saidPlace.href(id))
      await page.reload()
      await page.getByText(refusalWords.slice(0, -1)).waitFor()
      await page.getByText(saidWords.ask).waitFor()
      await fine(watched, "5-said")
      await page.getByRole("button", { name: saidWords.yes, exact: true }).click()
      await page.getByText(saidWords.ask).waitFor({ state: "detached" })
      expect((await engine.show(id, "refusals")).map(({ scope, proposed }) => [scope, proposed])).toEqual([["calls", false]])
      await page.getByRole("button", { name: saidWords.save }).click()
      await page.getByText(saidWords.empty).waitFor()
      await page.getByLabel(saidWords.what).fill("对方来电，说下午要来家里")
      await page.getByLabel(saidWords.when).fill("2026-05-14T09:30")
      await page.getByRole("button", { name: saidWords.save }).click()
      await page.getByText(saidWords.saved).waitFor()
      expect((await engine.events(id)).events.map(({ text }) => text)).toContain("对方来电，说下午要来家里")
      await page.context().close()
    },
    patience,
  )

  needs("chromium")(
    "never lets one window replace an answer that another has given: both are shown, and the person chooses",
    async () => {
      const { watched, page, id, address } = await visit("phone")
      const other = await page.context().newPage()
      await other.goto(address)
      await other.getByText(homeWords.cases).waitFor()
      const key = "role"
      const words = (role: string) => answerNamed(key, role)
      for (const tab of [page, other]) {
        await tab.evaluate((to) => location.assign(to), questionsPlace.href(id, key))
        await tab.locator(`form[name="${key}"]`).waitFor()
      }
      await other.getByText(words("stranger"), { exact: true }).click()
      await other.getByRole("button", { name: questionsWords.save }).click()
      await other.locator(`form[name="${key}"]`).waitFor({ state: "detached" })
      await page.getByText(words("relative"), { exact: true }).click()
      await page.getByRole("button", { name: questionsWords.save }).click()
      await page.getByText(questionsWords.elsewhere.there(words("stranger"))).waitFor()
      await page.getByText(questionsWords.elsewhere.here(words("relative"))).waitFor()
      const stands = async () => (await engine.dossier(id)).facts.one(key)?.value
      expect(await stands(), "nothing was replaced").toBe("stranger")
      await watched.look("6-elsewhere", page.getByText(questionsWords.elsewhere.title))
      expect(await watched.barriers()).toEqual([])
      await page.getByRole("button", { name: questionsWords.elsewhere.keepHere }).click()
      await page.locator(`form[name="${key}"]`).waitFor({ state: "detached" })
      expect(await stands()).toBe("relative")
      await page.context().close()
    },
    patience,
  )
})
