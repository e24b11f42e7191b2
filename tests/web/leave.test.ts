/** The key in a real browser: an address opens once, a reload works, and after leaving neither the history nor its file opens anything. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type BrowserContext, chromium as browserType, type Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect } from "vitest"
import { openDesk } from "../../src/apps/desk/desk.ts"
import { openHome, packageRoot } from "../../src/apps/local/open.ts"
import { frameWords } from "../../src/apps/web/frame/words.ts"
import { homeWords } from "../../src/apps/web/home/words.ts"
import { materialsWords } from "../../src/apps/web/materials/words.ts"
import { nodeHome, nodeShelf } from "../../src/hosts/node/home.ts"
import { chromium, needs } from "../needs.ts"
import { buildPage } from "./browser.ts"
import { type ServedDesk, serveDesk } from "./serve.ts"

const patience = 240_000

describe("the key in the address", () => {
  let served: ServedDesk | undefined
  let profile = ""
  let home = ""
  let context: BrowserContext
  const invite = (): string => served?.address() ?? ""
  const start = (): Promise<BrowserContext> =>
    browserType.launchPersistentContext(profile, {
      executablePath: chromium as string,
      args: ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"],
      locale: "zh-CN",
    })
  beforeAll(async () => {
    if (!chromium) return
    const page = await buildPage("leave", "production")
    home = mkdtempSync(join(tmpdir(), "anning-leave-"))
    profile = mkdtempSync(join(tmpdir(), "anning-profile-"))
    const engine = await openHome(home)
    await engine.init("case-000000000001", { title: "名字不给人看" })
    served = await serveDesk(openDesk(engine, nodeHome(home), nodeShelf(packageRoot)), page)
    context = await start()
  }, patience)
  afterAll(async () => {
    await context?.close()
    served?.close()
    for (const folder of [home, profile]) if (folder) rmSync(folder, { recursive: true, force: true })
  })
  const seen = async (page: Page): Promise<string> => (await page.locator("body").textContent()) ?? ""
  const keyOf = (page: Page): Promise<string> => page.evaluate(() => sessionStorage.getItem("anning-token") ?? "")
  const answers = async (key: string): Promise<number> =>
    (await fetch(`http://127.0.0.1:${served?.port}/api/cases`, { headers: { "x-anning-token": key } })).status
  /** Every 43 letters of the profile's files that could be a key. */
  const keysInProfile = (): readonly string[] => {
    const found = new Set<string>()
    const walk = (path: string): void => {
      if (!existsSync(path)) return
      if (statSync(path).isDirectory()) for (const name of readdirSync(path)) walk(join(path, name))
      else
        for (const [key] of readFileSync(path)
          .toString("latin1")
          .matchAll(/(?<![\w-])[\w-]{43}(?![\w-])/g))
          found.add(key)
      if (statSync(path).isFile())
        for (const [, key] of readFileSync(path)
          .toString("latin1")
          .matchAll(/#token=([\w-]{43})/g))
          found.add(key as string)
    }
    walk(profile)
    return [...found]
  }

  needs("chromium")(
    "opens once; a reload works; a used address shows how to come in, and no case",
    async () => {
      const address = invite()
      const page = await context.newPage()
      await page.goto(address)
      await page.getByText("名字不给人看").waitFor()
      expect(await page.evaluate(() => location.hash)).toBe("#/")
      expect(await answers(address.split("=")[1] as string), "the code is worth nothing now").toBe(401)
      await page.reload()
      await page.getByText("名字不给人看").waitFor()
      const second = await context.newPage()
      await second.goto(address)
      await second.getByText(frameWords.used.title).waitFor()
      expect(await seen(second)).not.toContain("名字不给人看")
      const third = await context.newPage()
      await third.goto(invite())
      await third.getByText("名字不给人看").waitFor()
      for (const one of [page, second, third]) await one.close()
    },
    patience,
  )
  needs("chromium")(
    "after leaving, the session is over at the server, and the entry in the history opens nothing, in the same tab or another",
    async () => {
      const address = invite()
      const page = await context.newPage()
      await page.goto(address)
      await page.getByText("名字不给人看").waitFor()
      const key = await keyOf(page)
      expect(await answers(key)).toBe(200)
      await page.getByRole("button", { name: frameWords.quickLeave }).click()
      await page.waitForURL("about:blank")
      await expect.poll(() => answers(key), { timeout: 10_000 }).toBe(401)
      await page.goto(address)
      await page.waitForURL("about:blank")
      expect(await seen(page)).toBe("")
      const other = await context.newPage()
      await other.goto(address)
      await other.getByText(frameWords.used.title).waitFor()
      expect(await seen(other)).not.toContain("名字不给人看")
      await page.goto(invite())
      await page.getByText("名字不给人看").waitFor()
      await page.getByRole("button", { name: frameWords.quickLeave }).click()
      await page.waitForURL("about:blank")
      await context.close()
      const kept = keysInProfile()
      expect(kept, "the history does hold the address").toContain(address.split("=")[1])
      for (const one of kept) expect([one, await answers(one)]).toEqual([one, 401])
      context = await start()
      const late = await context.newPage()
      await late.goto(address)
      await late.getByText(frameWords.used.title).waitFor()
    },
    patience,
  )
  needs("chromium")(
    "a case is deleted from the list after it was said what goes, and is gone",
    async () => {
      const page = await context.newPage()
      await page.goto(invite())
      await page.getByRole("button", { name: homeWords.removeOf("名字不给人看") }).click()
      await page.getByText(homeWords.removeGoes).waitFor()
      await page.getByText(homeWords.removeStays).waitFor()
      expect(existsSync(join(home, "case-000000000001", "log.jsonl"))).toBe(true)
      await page.getByRole("button", { name: homeWords.removeDo }).click()
      await page.getByText(homeWords.noCases).waitFor()
      expect(readdirSync(home).filter((name) => !name.startsWith(".anning-index"))).toEqual([])
    },
    patience,
  )
  needs("chromium")(
    "erasing a file says before and after where its bytes still stand",
    async () => {
      const { zipSync } = await import("fflate")
      const words = new TextEncoder().encode("只给自己看的话\n")
      const page = await context.newPage()
      await page.goto(invite())
      await page.getByRole("button", { name: homeWords.newCase }).click()
      const files = [
        { name: "信.txt", mimeType: "text/plain", buffer: Buffer.from(words) },
        { name: "包.zip", mimeType: "application/zip", buffer: Buffer.from(zipSync({ "里面.txt": words })) },
      ]
      await page.locator("input[type=file]").first().setInputFiles(files)
      await page.getByRole("heading", { name: "包.zip" }).waitFor()
      const card = page.locator(".item", { hasText: "信.txt" })
      await card.getByRole("button", { name: materialsWords.erase }).click()
      await card.getByText(materialsWords.eraseCopies).waitFor()
      await card.locator(".asking li", { hasText: "包.zip" }).waitFor()
      await card.getByText(materialsWords.eraseOutside).waitFor()
      await card.getByRole("button", { name: materialsWords.eraseDo }).click()
      await page.getByText(materialsWords.erasedNow("信.txt")).waitFor()
      await page.locator(".note", { hasText: materialsWords.stillCopies }).getByText("包.zip").waitFor()
      await page.getByText(materialsWords.erased).waitFor()
    },
    patience,
  )
})
