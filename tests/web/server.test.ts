/** The page over the real server with the examples that come with it: from "看一个示例" to a package that sha256sum accepts, and a lawful reminder that finds nothing. */
import { execFileSync } from "node:child_process"
import { createHash } from "node:crypto"
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { unzipSync } from "fflate"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect } from "vitest"
import { openDesk } from "../../src/apps/desk/desk.ts"
import { openHome, packageRoot } from "../../src/apps/local/open.ts"
import { causesWords } from "../../src/apps/web/causes/words.ts"
import { documentsWords } from "../../src/apps/web/documents/words.ts"
import { findingsWords } from "../../src/apps/web/findings/words.ts"
import { homeWords } from "../../src/apps/web/home/words.ts"
import { materialsWords } from "../../src/apps/web/materials/words.ts"
import { packageWords } from "../../src/apps/web/package/words.ts"
import { questionsWords } from "../../src/apps/web/questions/words.ts"
import { suitWords } from "../../src/apps/web/suit/words.ts"
import { timelineWords } from "../../src/apps/web/timeline/words.ts"
import { turnWords } from "../../src/apps/web/turn/words.ts"
import { questionViews } from "../../src/engine/views/questions.ts"
import { nodeHome, nodeShelf } from "../../src/hosts/node/home.ts"
import { answerNamed } from "../../src/locales/names.ts"
import { chromium, needs } from "../needs.ts"
import { buildPage, fine, fineAgain, launch, open, type Watched, walkedAt } from "./browser.ts"
import { type ServedDesk, serveDesk } from "./serve.ts"

const questions = questionViews()
const patience = 240_000
/** Recounts a bag by its own list, without the engine: what differs from `manifest-sha256.txt`, and whether it tells how to verify it. */
const listed = (files: Readonly<Record<string, Uint8Array>>) => {
  const path = Object.keys(files).find((one) => /(^|\/)manifest-sha256\.txt$/.test(one)) ?? "no manifest"
  const base = path.replace(/manifest-sha256\.txt$/, "")
  const lines = Buffer.from(files[path] ?? "")
    .toString("utf8")
    .trim()
    .split("\n")
  const differing = lines.filter((line) => {
    const [digest, name] = line.split(/\s+(.*)/)
    return (
      createHash("sha256")
        .update(files[base + name] ?? "")
        .digest("hex") !== digest
    )
  })
  return { differing, explained: Object.keys(files).some((one) => one.endsWith("如何核验.txt")) }
}
const step = (watched: Watched, title: string) => watched.page.locator(".steps a", { hasText: title }).click()

describe("the page over the server", () => {
  let browser: Browser | undefined
  let served: ServedDesk | undefined
  let home = ""
  /** Each address opens once. */
  const address = (): string => served?.address() ?? ""
  beforeAll(async () => {
    if (!chromium) return
    const page = await buildPage("server", "production")
    home = mkdtempSync(join(tmpdir(), "anning-web-"))
    served = await serveDesk(openDesk(await openHome(home), nodeHome(home), nodeShelf(packageRoot)), page)
    browser = await launch()
  }, patience)
  afterAll(async () => {
    await browser?.close()
    served?.close()
    if (home) rmSync(home, { recursive: true, force: true })
  })
  const saved = async (watched: Watched, press: () => Promise<void>) => {
    const waiting = watched.page.waitForEvent("download", { timeout: 60_000 })
    await press()
    const download = await waiting
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
  }

  for (const size of walkedAt("desk")) {
    needs("chromium")(
      `leads through the first example to a package that verifies (${size})`,
      async () => {
        const watched = await open(browser as Browser, size, "server")
        const { page } = watched
        page.setDefaultTimeout(60_000)
        await page.goto(address())
        await page.getByRole("button", { name: homeWords.example, exact: true }).click()
        await page.getByRole("heading", { name: "2025年12月语音通信.xls" }).waitFor()
        await page.locator(".item", { hasText: "sms-20260201201209.xml" }).waitFor()
        await fineAgain(watched, "1-materials")

        await step(watched, questionsWords.title)
        await page.getByText(questionsWords.answered).waitFor()
        await fineAgain(watched, "2-questions")

        await step(watched, timelineWords.title)
        await page.locator(".chart-row").first().waitFor()
        await page.locator(".event").first().waitFor()
        await fineAgain(watched, "3-timeline")

        await step(watched, findingsWords.title)
        await page.locator(".finding").first().waitFor()
        expect(await page.locator(".law .tag-good").count()).toBeGreaterThan(0)
        await fineAgain(watched, "4-findings")

        await step(watched, causesWords.title)
        await page.locator(".cause").first().waitFor()
        await fineAgain(watched, "5-causes")

        await step(watched, documentsWords.title)
        // The server knows today: long after the last due day told, nothing tells how the loan stands, and the letter's title follows that.
        const notice = page.locator(".document", { hasText: /关于规范.{2}方式的函/ }).first()
        await notice.getByRole("button", { name: documentsWords.preview }).click()
        await notice.frameLocator("iframe").getByText("云杉消费金融").first().waitFor()
        await fineAgain(watched, "6-documents")
        await page.getByRole("link", { name: documentsWords.toTurn }).click()
        await page.getByRole("heading", { name: turnWords.deadlines }).waitFor()
        // The suit further down speaks of it too, folded, and may be there first.
        await page.locator("summary").getByText("要求赔偿的诉讼时效").first().click()
        await page.locator("details[open]").getByText(turnWords.how).first().waitFor()
        await page.getByRole("heading", { name: "运营商客服" }).waitFor()
        await page.getByRole("heading", { name: suitWords.courts }).waitFor()
        await page.getByText("隐私权纠纷", { exact: true }).first().waitFor()
        await page.getByLabel(suitWords.damages).fill("60000")
        await page.getByRole("button", { name: suitWords.count }).click()
        await page.getByText(suitWords.fee("60000", "200", "600")).waitFor()
        await fine(watched, "6-turn")
        await watched.look("6-suit-folded", page.getByRole("heading", { name: suitWords.title, exact: true }))
        for (const fold of await page.locator("main section details").all()) await fold.locator("summary").click()
        await fine(watched, "6-suit", page.getByRole("heading", { name: suitWords.title, exact: true }))
        const calendar = await saved(watched, () => page.getByRole("button", { name: turnWords.calendar }).click())
        expect(calendar.bytes.toString()).toContain("BEGIN:VEVENT")
        await page.getByRole("link", { name: turnWords.back }).click()
        const starts: Record<string, string> = { Word: "PK", PDF: "%PDF" }
        for (const [format, start] of Object.entries(starts)) {
          const paper = await saved(watched, () =>
            notice.getByRole("button", { name: new RegExp(`^${documentsWords.download}.*${format}$`) }).click(),
          )
          expect(paper.bytes.subarray(0, start.length).toString()).toBe(start)
        }

        await step(watched, packageWords.title)
        await page.getByRole("button", { name: packageWords.sealDo }).click()
        await page.locator(".note-good", { hasText: "已封存" }).waitFor()
        const bag = await saved(watched, () => page.getByRole("button", { name: packageWords.packDo }).click())
        expect(bag.name).toMatch(/\.zip$/)
        expect(listed(unzipSync(bag.bytes))).toEqual({ differing: [], explained: true })
        await page.getByRole("button", { name: packageWords.verifyDo }).click()
        await page.getByText(packageWords.ok).waitFor()
        await fineAgain(watched, "7-package")
        await page.context().close()
      },
      patience,
    )
  }

  needs("chromium")(
    "finds nothing in a lawful reminder, and drafts no complaint",
    async () => {
      const watched = await open(browser as Browser, "phone", "server")
      const { page } = watched
      page.setDefaultTimeout(60_000)
      await page.goto(address())
      await page.getByText(homeWords.moreExamples).click()
      await page.getByRole("button", { name: /^示例四/ }).click()
      await page.getByRole("heading", { name: "2026年06月语音通信.xls" }).waitFor()
      await step(watched, findingsWords.title)
      await page.getByText("在现有材料覆盖的范围内未发现").first().waitFor()
      await fine(watched, "lawful-4-findings")
      await step(watched, documentsWords.title)
      await page.locator(".document").first().waitFor()
      expect(await page.locator(".document", { hasText: "投诉" }).getByRole("button").count()).toBe(0)
      await fine(watched, "lawful-6-documents")
      await page.getByRole("link", { name: documentsWords.toTurn }).click()
      await page.getByText("这里没有任何内容建议起诉").waitFor()
      expect(await page.getByRole("heading", { name: suitWords.courts }).count()).toBe(0)
      expect(await page.getByRole("heading", { name: /人民法院/ }).count()).toBe(0)
      await fine(watched, "lawful-6-turn")
      await page.context().close()
    },
    patience,
  )

  for (const size of walkedAt("phone")) {
    needs("chromium")(
      `says that nobody knows yet whose calls these are, and not that nothing was found (${size})`,
      async () => {
        const watched = await open(browser as Browser, size, "server")
        const { page } = watched
        page.setDefaultTimeout(60_000)
        await page.goto(address())
        await page.getByRole("button", { name: homeWords.newCase }).click()
        const inputs = join(packageRoot, "examples/1-before-due/inputs")
        await page
          .locator("input[type=file]")
          .first()
          .setInputFiles(readdirSync(inputs).map((name) => join(inputs, name)))
        await page.getByText(materialsWords.done(5, 0)).waitFor()
        await step(watched, findingsWords.title)
        await page.getByText(/还有 \d+ 项没有归到谁名下，所以/).waitFor()
        expect(await page.locator(".loose > li").filter({ visible: true }).count()).toBeGreaterThan(1)
        const text = (await page.locator("body").textContent()) ?? ""
        expect(text).not.toContain("未发现")
        expect(text).toMatch(/发现\d+ 项没有归到谁名下/)
        await fine(watched, "unanswered-4-findings")
        await page.locator(".note").getByRole("link", { name: findingsWords.answer }).click()
        // What the messages say of whose loan it is comes first, for one tap.
        await page.locator(".proposal h2", { hasText: "对吗" }).waitFor()
        await page.context().close()
      },
      patience,
    )
  }

  needs("chromium")(
    "shows a locked archive's reason and password after a reload too, and opens it where it lies",
    async () => {
      const watched = await open(browser as Browser, "phone", "server")
      const { page } = watched
      page.setDefaultTimeout(60_000)
      await page.goto(address())
      await page.getByRole("button", { name: homeWords.newCase }).click()
      const archive = join(home, "..", `locked-${process.pid}.zip`)
      execFileSync("zip", ["-q", "-j", "-P", "pw1", archive, join(packageRoot, "examples/4-lawful-reminder/inputs/sms-20260701123055.xml")])
      await page.locator("input[type=file]").first().setInputFiles(archive)
      await page.getByText(materialsWords.done(1, 1)).waitFor()
      rmSync(archive)
      await page.reload()
      const card = page.locator(".item").first()
      await card.getByText("其中 1 个文件打不开").waitFor()
      await fine(watched, "locked-1-materials")
      await card.getByLabel(materialsWords.password, { exact: true }).fill("pw2")
      await card.getByRole("button", { name: materialsWords.unlock }).click()
      await card.getByText(materialsWords.notUnlocked).waitFor()
      await card.getByLabel(materialsWords.password, { exact: true }).fill("pw1")
      await card.getByRole("button", { name: materialsWords.unlock }).click()
      await card.getByText(materialsWords.archive(1)).waitFor()
      await page.getByRole("heading", { name: "sms-20260701123055.xml" }).waitFor()
      await page.context().close()
    },
    patience,
  )

  needs("chromium")(
    "starts empty, takes a file of the example, asks the role first, and takes back what was said",
    async () => {
      const watched = await open(browser as Browser, "phone", "server")
      const { page } = watched
      page.setDefaultTimeout(60_000)
      await page.goto(address())
      await page.getByRole("button", { name: homeWords.newCase }).click()
      await page.getByText(materialsWords.none).waitFor()
      await fine(watched, "empty-1-materials")
      await page.locator("input[type=file]").first().setInputFiles(join(packageRoot, "examples/1-before-due/inputs/2025年12月语音通信.xls"))
      await page.getByText(materialsWords.done(1, 0)).waitFor()
      await page.locator("input[type=file]").first().setInputFiles(join(packageRoot, "examples/1-before-due/inputs/2025年12月语音通信.xls"))
      await page.getByText(materialsWords.duplicate("2025年12月语音通信.xls")).waitFor()
      expect(await page.locator(".item").count()).toBe(1)
      await step(watched, questionsWords.title)
      await page.getByRole("heading", { name: questions[0]?.ask ?? "" }).waitFor()
      await fine(watched, "empty-2-role")
      await page.getByText(answerNamed("role", "borrower-current")).click()
      await page.getByRole("button", { name: questionsWords.save }).click()
      await page.locator(".answers", { hasText: answerNamed("role", "borrower-current") }).waitFor()
      await page.locator(".answers").getByRole("link").first().click()
      await page.getByText(answerNamed("role", "stranger")).click()
      await page.getByRole("button", { name: questionsWords.save }).click()
      await page.locator(".answers", { hasText: answerNamed("role", "stranger") }).waitFor()
      expect(await page.locator(".answers > div").count()).toBe(1)
      await fine(watched, "empty-2-next")
      await page.evaluate(() => location.assign(`${location.hash.split("/").slice(0, 3).join("/")}/questions/claim.1.amount`))
      await page.getByRole("textbox").fill("很多")
      await page.getByRole("button", { name: questionsWords.save }).click()
      await page.getByText(questionsWords.notUnderstood).waitFor()
      await fine(watched, "empty-2-not-understood")
      await page.reload()
      await page.locator(".answers", { hasText: answerNamed("role", "stranger") }).waitFor()
      await page.context().close()
    },
    patience,
  )
})
