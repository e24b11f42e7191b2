/** The page in real Chromium over a client in memory, at 360 and 1280 px: every step, nothing sideways, no complaint, nothing asked of another machine. */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, vi } from "vitest"
import { memoryClient } from "../../src/apps/web/api/memory-client.ts"
import { callWords } from "../../src/apps/web/api/words.ts"
import { causesWords } from "../../src/apps/web/causes/words.ts"
import { documentsWords } from "../../src/apps/web/documents/words.ts"
import { findingsWords } from "../../src/apps/web/findings/words.ts"
import { frameWords } from "../../src/apps/web/frame/words.ts"
import { homeWords } from "../../src/apps/web/home/words.ts"
import { lawWords } from "../../src/apps/web/law/words.ts"
import { materialsWords } from "../../src/apps/web/materials/words.ts"
import { packageWords } from "../../src/apps/web/package/words.ts"
import { commonWords } from "../../src/apps/web/parts/words.ts"
import { questionsWords } from "../../src/apps/web/questions/words.ts"
import { suitWords } from "../../src/apps/web/suit/words.ts"
import { timelineWords } from "../../src/apps/web/timeline/words.ts"
import { turnWords } from "../../src/apps/web/turn/words.ts"
import { questionViews } from "../../src/engine/views/questions.ts"
import { named } from "../../src/locales/names.ts"
import { chromium, needs } from "../needs.ts"
import { buildPage, fine, launch, open, type Watched, widths } from "./browser.ts"
import { madeUp } from "./made-up.ts"
import { startStub } from "./stub.ts"

const questions = questionViews()
const ask = (key: string): string => questions.find((question) => question.key === key)?.ask ?? key
const patience = 180_000
const token = "a-token-of-this-start"
const sizes = Object.keys(widths) as (keyof typeof widths)[]
const step = (watched: Watched, title: string) => watched.page.locator(".steps a", { hasText: title }).click()

describe("the page", () => {
  let browser: Browser | undefined
  let folder = ""
  beforeAll(async () => {
    if (!chromium) return
    folder = await buildPage("stub", "development")
    browser = await launch()
  }, patience)
  afterAll(() => browser?.close())

  const visit = async (size: keyof typeof widths) => {
    const stub = await startStub(memoryClient(madeUp), folder, token)
    const watched = await open(browser as Browser, size, "stub")
    await watched.page.goto(stub.address)
    return { ...watched, stub }
  }

  for (const size of sizes) {
    needs("chromium")(
      `leads from the example to the package (${size})`,
      async () => {
        const watched = await visit(size)
        const { page, stub } = watched
        await page.getByRole("button", { name: homeWords.example }).waitFor()
        await page.getByText(homeWords.noCases).waitFor()
        expect(await page.evaluate(() => location.hash)).toBe("#/")
        await fine(watched, "0-home")

        await page.getByRole("button", { name: homeWords.example, exact: true }).click()
        await page.getByText(materialsWords.counts(214, 212, 2)).waitFor()
        await fine(watched, "1-materials")

        await step(watched, questionsWords.title)
        await page.getByRole("heading", { name: ask("claim.N.lender-type") }).waitFor()
        await fine(watched, "2-question-choice")
        await page.getByRole("button", { name: questionsWords.save }).click()
        await page.getByText(questionsWords.empty).waitFor()
        await page.getByText("消费金融公司").click()
        await page.getByRole("button", { name: questionsWords.save }).click()
        await page.getByRole("heading", { name: ask("claim.N.due") }).waitFor()
        await page.getByLabel(questionsWords.dayOf(1)).fill("2026-01-20")
        await page.getByRole("button", { name: questionsWords.addDay }).click()
        await page.getByLabel(questionsWords.dayOf(2)).fill("2026-02-20")
        await fine(watched, "2-question-days")
        await page.getByRole("button", { name: questionsWords.save }).click()
        await page.getByText("057110238801").click()
        await fine(watched, "2-question-numbers")
        await page.getByRole("button", { name: questionsWords.later }).click()
        await page.getByText(questionsWords.allDone).waitFor()
        await fine(watched, "2-questions-done")
        expect(await page.locator(".answers").textContent()).toContain("2026年1月20日、2026年2月20日")

        await step(watched, timelineWords.title)
        await page.locator(".chart-row").first().waitFor()
        await fine(watched, "3-timeline")
        expect(await page.locator(".words").filter({ visible: true }).count(), "harsh words are folded").toBe(0)
        await page.locator(".chart-row", { hasText: "12-27" }).click()
        await page.getByText(timelineWords.withText).click()
        await page.getByText("<img src=x").waitFor()
        await page.getByText(commonWords.sources.show(1)).click()
        await page.getByText("第 13 条").waitFor()
        expect(await page.evaluate(() => "hurt" in window), "a message ran as a script").toBe(false)
        await fine(watched, "3-timeline-day")

        await step(watched, findingsWords.title)
        await page.getByText("20 天里来电 143 次。最多的一天是 2025年12月3日，有 12 次。").waitFor()
        await page.getByText("《民法典》第一千零三十三条").first().click()
        await page.getByText("条文第二款").first().waitFor()
        await fine(watched, "4-findings")

        await step(watched, causesWords.title)
        await page.getByText("未到期就催收").waitFor()
        await fine(watched, "5-causes")

        await step(watched, documentsWords.title)
        await page.getByRole("button", { name: documentsWords.preview }).click()
        await page.frameLocator("iframe").getByRole("heading").waitFor()
        await fine(watched, "6-documents")
        const papers = page.waitForEvent("download")
        await page.getByRole("button", { name: `${documentsWords.download} 停止骚扰告知函 Word` }).click()
        expect((await papers).suggestedFilename()).toBe("停止骚扰告知函.docx")

        await step(watched, packageWords.title)
        await page.getByRole("button", { name: packageWords.sealDo }).click()
        await page.getByText(packageWords.sealed(7)).waitFor()
        const packs = page.waitForEvent("download")
        await page.getByRole("button", { name: packageWords.packDo }).click()
        expect(readFileSync(await (await packs).path(), "utf8")).toBe("PK")
        await page.getByRole("button", { name: packageWords.verifyDo }).click()
        await page.getByText(packageWords.ok).waitFor()
        await fine(watched, "7-package")
        await page.context().close()
        stub.close()
      },
      patience,
    )
  }

  needs("chromium")(
    "takes several files, keeps what it cannot read, and says so",
    async () => {
      const watched = await visit("phone")
      const { page, stub } = watched
      await page.getByLabel(homeWords.titleLabel).fill("十二月的来电")
      await page.getByRole("button", { name: homeWords.newCase }).click()
      await page.getByText(materialsWords.none).waitFor()
      await fine(watched, "1-materials-empty")
      const files = ["甲.csv", "乙.csv"].map((name) => {
        const path = join(mkdtempSync(join(tmpdir(), "anning-")), name)
        writeFileSync(path, "x")
        return path
      })
      await page.locator("input[type=file]").first().setInputFiles(files)
      await page.getByText(materialsWords.done(2, 2)).waitFor()
      await page.getByRole("heading", { name: "乙.csv" }).waitFor()
      expect(await page.getByText(materialsWords.notRead).count()).toBe(2)
      await fine(watched, "1-materials-two")
      await page.context().close()
      stub.close()
    },
    patience,
  )

  needs("chromium")(
    "opens a locked archive on its own card, and says why a file gave nothing",
    async () => {
      const watched = await visit("phone")
      const { page, stub } = watched
      await page.getByRole("button", { name: homeWords.example, exact: true }).click()
      const card = page.locator(".item", { hasText: "带密码的账单.zip" })
      await card.getByText("其中 1 个文件打不开").waitFor()
      await card.getByLabel(materialsWords.password, { exact: true }).fill("0000")
      await card.getByRole("button", { name: materialsWords.unlock }).click()
      await card.getByText(materialsWords.notUnlocked).waitFor()
      await fine(watched, "1-materials-locked")
      await card.getByLabel(materialsWords.password, { exact: true }).fill("1234")
      await card.getByRole("button", { name: materialsWords.unlock }).click()
      await card.getByText(materialsWords.archive(1)).waitFor()
      await page.getByRole("heading", { name: "里面的.csv" }).waitFor()
      expect(await card.getByRole("button", { name: materialsWords.unlock }).count()).toBe(0)
      await page.context().close()
      stub.close()
    },
    patience,
  )

  for (const size of sizes) {
    needs("chromium")(
      `finds the law of a day, and tells a case's sheet of provisions (${size})`,
      async () => {
        const watched = await visit(size)
        const { page, stub } = watched
        await page.getByRole("link", { name: lawWords.title }).click()
        await page.getByRole("heading", { name: lawWords.misconceptions }).waitFor()
        await page.getByLabel(lawWords.words).fill("安宁")
        await page.getByLabel(lawWords.day).fill("2026-01-19")
        await page.getByRole("button", { name: lawWords.ask, exact: true }).click()
        await page.getByText(lawWords.found(1, "2026年1月19日")).waitFor()
        await page.getByText("本人明确同意的除外").waitFor()
        await page.getByLabel(lawWords.lender).selectOption("bank")
        await page.getByText("GB/T 45251-2025").click()
        await page.getByText("说的是个人网络消费信贷。").waitFor()
        await page.getByText("借款合同和放款凭证").click()
        await page.getByText("看贷款人是谁。").waitFor()
        await page.getByText("只要催我就是违法").click()
        await page.getByText(lawWords.notVerifiedCount(1)).click()
        await fine(watched, "8-law")
        // What one gets wrong leads to the text that says what is right.
        await page.locator("a.law-ref").click()
        await page.getByText(lawWords.found(1, lawWords.today)).waitFor()
        await page.getByLabel(lawWords.words).fill("没有这样的词")
        await page.getByRole("button", { name: lawWords.ask, exact: true }).click()
        await page.getByText(lawWords.nothing).waitFor()

        await page.goto(stub.address)
        await page.getByRole("button", { name: homeWords.example, exact: true }).click()
        await page.getByText(materialsWords.counts(214, 212, 2)).waitFor()
        await step(watched, findingsWords.title)
        await page.getByRole("link", { name: findingsWords.toSheet }).click()
        await page.getByRole("heading", { name: named("sheet", "citable") }).waitFor()
        for (const fold of await page.locator("main details").all()) await fold.locator("summary").click()
        await page.getByText("写明哪几次").waitFor()
        await fine(watched, "8-sheet")
        await page.getByRole("link", { name: commonWords.provisions.answer }).click()
        await page.waitForURL(/questions\/claim\.1\.refused$/)
        await page.context().close()
        stub.close()
      },
      patience,
    )
  }

  for (const size of sizes) {
    needs("chromium")(
      `tells of a suit debt by debt, and what holds for all once (${size})`,
      async () => {
        const watched = await visit(size)
        const { page, stub } = watched
        await page.getByRole("button", { name: homeWords.example, exact: true }).click()
        await page.getByText(materialsWords.counts(214, 212, 2)).waitFor()
        await page.evaluate(() => location.assign(`#/turn/${location.hash.split("/")[2]}`))
        await page.getByRole("heading", { name: suitWords.courts }).waitFor()
        for (const fold of await page.locator("main details").all()) await fold.locator("summary").click()
        await page.getByText(suitWords.notYet).waitFor()
        await fine(watched, "9-suit")
        await page.getByLabel(suitWords.damages).fill("很多")
        await page.getByRole("button", { name: suitWords.count }).click()
        await page.getByText(suitWords.damagesWrong).waitFor()
        await fine(watched, "9-suit-fee", page.getByRole("heading", { name: suitWords.injunction }))
        await page.getByLabel(turnWords.which).selectOption({ label: "青禾小贷" })
        await page.getByText("这里没有任何内容建议起诉").waitFor()
        expect(await page.getByRole("heading", { name: suitWords.courts }).count()).toBe(0)
        expect(await page.getByRole("heading", { name: suitWords.refusals }).count(), "told once for all debts").toBe(1)
        await fine(watched, "9-suit-nothing")
        await page.getByLabel(turnWords.which).selectOption({ label: "云杉消费金融" })
        await page.getByText(suitWords.injunction, { exact: true }).waitFor()
        const fold = page.locator("details", { hasText: "正在实施或者即将实施" })
        if (!(await fold.getAttribute("open").then((open) => open !== null))) await fold.locator("summary").click()
        await fold.getByRole("link", { name: commonWords.provisions.answer }).click()
        await page.waitForURL(/questions\/claim\.1\.ongoing$/)
        await page.context().close()
        stub.close()
      },
      patience,
    )
  }

  needs("chromium")(
    "is used by keyboard alone",
    async () => {
      const watched = await visit("desk")
      const { page, stub } = watched
      const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "")
      const tabTo = async (words: string) => {
        for (let i = 0; i < 60; i++) {
          await page.keyboard.press("Tab")
          if ((await focused()) === words) return
        }
        throw new Error(`no way to ${words} by Tab`)
      }
      await page.getByRole("button", { name: homeWords.example, exact: true }).and(page.locator(":enabled")).waitFor()
      await page.keyboard.press("Tab")
      expect(await focused()).toBe(frameWords.skip)
      await page.keyboard.press("Enter")
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("main")
      await tabTo(homeWords.example)
      await page.keyboard.press("Enter")
      await page.getByText(materialsWords.counts(214, 212, 2)).waitFor()
      await page.locator(".steps a", { hasText: questionsWords.title }).focus()
      await page.keyboard.press("Enter")
      await page.getByRole("heading", { name: ask("claim.N.lender-type") }).waitFor()
      await page.getByRole("radio").first().focus()
      await page.keyboard.press("Space")
      await page.keyboard.press("ArrowDown")
      await tabTo(questionsWords.save)
      await page.keyboard.press("Enter")
      await page.locator(".answers", { hasText: "消费金融公司" }).waitFor()
      expect(await focused(), "the next question is where the reader is").toBe(ask("claim.N.due"))
      await page.goBack()
      await page.getByText(materialsWords.counts(214, 212, 2)).waitFor()
      await page.context().close()
      stub.close()
    },
    patience,
  )

  needs("chromium")(
    "without the token it says calmly how to come back",
    async () => {
      const watched = await visit("phone")
      const { page, stub } = watched
      await page.evaluate(() => sessionStorage.clear())
      await page.reload()
      await page.getByText(callWords.token).first().waitFor()
      await watched.look("0-no-token")
      await page.context().close()
      stub.close()
    },
    patience,
  )

  for (const hash of ["#/case/%E0%A4%A/x", "#/law/%", "#/turn/%FF"])
    needs("chromium")(
      `leads home from a damaged address, and says so: ${hash}`,
      async () => {
        const watched = await visit("phone")
        const { page, stub } = watched
        await page.getByRole("heading", { name: homeWords.title }).waitFor()
        await page.evaluate((to) => {
          location.hash = to
        }, hash)
        await page.getByText(homeWords.lost).waitFor()
        expect(await page.getByRole("button", { name: frameWords.quickLeave }).count()).toBe(1)
        await fine(watched, "9-lost")
        await page.reload()
        await page.getByText(homeWords.lost).waitFor()
        await page.getByRole("link", { name: frameWords.name }).click()
        await page.getByText(homeWords.lost).waitFor({ state: "detached" })
        await page.context().close()
        stub.close()
      },
      patience,
    )
  for (const way of ["home", "leave", "Escape twice"] as const)
    needs("chromium")(
      `is no dead end when it breaks (${way})`,
      async () => {
        const { page, stub } = await visit("phone")
        await page.getByRole("heading", { name: homeWords.title }).waitFor()
        let breaks = true
        await page.route("**/api/cases", (route) => (breaks ? route.fulfill({ json: [null] }) : route.continue()))
        await page.reload()
        await page.getByText(frameWords.crash).waitFor()
        breaks = false
        if (way === "home") {
          await page.getByRole("button", { name: frameWords.toHome }).click()
          await page.getByRole("heading", { name: homeWords.title }).waitFor()
          expect(await page.evaluate(() => location.hash)).toBe("#/")
        } else {
          if (way === "leave") await page.getByRole("button", { name: frameWords.quickLeave }).click()
          else {
            await page.keyboard.press("Escape")
            await page.keyboard.press("Escape")
          }
          await page.waitForURL("about:blank")
        }
        await page.context().close()
        stub.close()
      },
      patience,
    )
  for (const way of ["button", "Escape twice"] as const) {
    needs("chromium")(
      `leaves at once, and neither Back nor a reload shows anything again until it is opened anew (${way})`,
      async () => {
        const watched = await visit("desk")
        const { page, stub } = watched
        await page.getByRole("button", { name: homeWords.example, exact: true }).click()
        await page.getByText(materialsWords.counts(214, 212, 2)).waitFor()
        for (const title of [timelineWords.title, findingsWords.title]) await step(watched, title)
        await page.getByText("20 天里来电 143 次").waitFor()
        await page.getByText(frameWords.leaving.title).click()
        await watched.look("9-leaving")
        const pages = await page.evaluate(() => history.length)
        expect(pages).toBeGreaterThan(3)
        if (way === "button") await page.getByRole("button", { name: frameWords.quickLeave }).click()
        // Pressed again where a busy machine let more time pass between two of them than the page takes for one wish.
        else
          await vi.waitFor(
            async () => {
              await page.keyboard.press("Escape")
              await page.keyboard.press("Escape")
              await page.waitForURL("about:blank", { timeout: 3_000 })
            },
            { timeout: 60_000 },
          )
        await page.waitForURL("about:blank")
        for (let back = 1; back < pages; back++) {
          await page.evaluate(() => void setTimeout(() => history.back()))
          await page.waitForTimeout(300)
          await page.waitForURL("about:blank")
          expect([await page.title(), (await page.locator("body").textContent()) ?? ""]).toEqual(["", ""])
        }
        await page.goto(stub.address.replace(/#.*/, ""))
        await page.waitForURL("about:blank")
        await page.goto(stub.address)
        await page.getByRole("heading", { name: homeWords.title }).waitFor()
        await page.reload()
        await page.getByRole("heading", { name: homeWords.title }).waitFor()
        expect([...watched.hosts]).toEqual(["127.0.0.1"])
        await page.context().close()
        stub.close()
      },
      patience,
    )
  }
})
