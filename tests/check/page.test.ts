/** `verify.html` in a real browser gives the verdict of `anning verify`, word for word, on good packages and changed ones. */
import { createHash } from "node:crypto"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { type Browser, chromium as driver, type Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { checkPage } from "../../scripts/check-page.mjs"
import { plainHasher } from "../../src/apps/verify/sha256.ts"
import { drawing, full, needs } from "../needs.ts"
import { dice } from "../record/fixture.ts"
import { changed, filesOf, folder, goodPackages, verdictOf, zipOf } from "./packages.ts"

const count = full ? 2_000 : 19
const patience = full ? 2_400_000 : 60_000

describe("the hasher of the page", () => {
  it("gives the digests of the system, at every length around its blocks and in any pieces", () => {
    const roll = dice(7)
    for (let length = 0; length < 260; length++) {
      const content = Uint8Array.from({ length }, () => roll(256))
      const hash = plainHasher()
      for (let at = 0; at < length; ) {
        const to = at + 1 + roll(80)
        hash.update(content.subarray(at, to))
        at = to
      }
      expect(hash.digest(), `${length}`).toBe(`sha256:${createHash("sha256").update(content).digest("hex")}`)
    }
  })
})

describe("verify.html", () => {
  let html: Uint8Array
  let place: string
  let browser: Browser | undefined
  let page: Page
  const asked: string[] = []
  const faults: string[] = []
  beforeAll(async () => {
    html = await checkPage()
    place = mkdtempSync(join(tmpdir(), "anning-page-"))
    writeFileSync(join(place, "verify.html"), html)
    if (drawing === undefined) return
    browser = await driver.launch({ executablePath: drawing, args: ["--no-sandbox"] })
    page = await browser.newPage({ viewport: { width: 360, height: 740 } })
    page.on("request", (request) => void asked.push(request.url()))
    page.on("pageerror", (error) => void faults.push(error.message))
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()))
    await page.goto(pathToFileURL(join(place, "verify.html")).href)
  }, patience)
  afterAll(async () => {
    await browser?.close()
    rmSync(place, { recursive: true, force: true })
  })
  /** The whole way in one step within the page: files chosen, button pressed, lists read. */
  const told = (zip: Uint8Array, more: readonly { readonly name: string; readonly text: string }[] = []) =>
    page.evaluate(
      async ({ name, base64, others }) => {
        const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))
        const chosen = new DataTransfer()
        chosen.items.add(new File([bytes], name))
        for (const other of others) chosen.items.add(new File([other.text], other.name))
        const input = document.getElementById("zip") as HTMLInputElement
        input.files = chosen.files
        input.dispatchEvent(new Event("change"))
        const result = document.getElementById("result") as HTMLElement
        ;(document.getElementById("go") as HTMLButtonElement).click()
        while (result.dataset["ok"] === undefined) await new Promise((done) => setTimeout(done, 2))
        const lines = (id: string) =>
          [...document.querySelectorAll<HTMLElement>(`#${id} li`)].map((line) => `${line.dataset["what"]} ${line.dataset["why"]}`)
        return { ok: result.dataset["ok"] === "true", broken: lines("broken"), notes: lines("notes") }
      },
      { name: `${folder}.zip`, base64: Buffer.from(zip).toString("base64"), others: more },
    )
  const expected = async (zip: Uint8Array) => {
    const { ok, broken, notes } = await verdictOf(zip, html)
    return { ok, broken: broken.map(({ what, why }) => `${what} ${why}`), notes: notes.map(({ what, why }) => `${what} ${why}`) }
  }
  it("is the same bytes each time it is built, small, and allows nothing from elsewhere", async () => {
    expect(Buffer.from(await checkPage()).equals(Buffer.from(html))).toBe(true)
    // Two thirds of it judge timestamps.
    expect(html.length).toBeLessThan(640 * 1024)
    const text = new TextDecoder().decode(html)
    expect(text).toMatch(
      /Content-Security-Policy" content="default-src 'none'; script-src 'sha256-[\w+/=]{44}' 'wasm-unsafe-eval'; style-src 'sha256-[\w+/=]{44}';/,
    )
    expect(text.slice(0, text.indexOf("<script>"))).not.toMatch(/https?:|\bon\w+=|src=(?!')/)
  })
  needs("chromium")(
    "says of good packages and of changed ones what the command line says, and asks for nothing",
    async () => {
      const good = await goodPackages(html)
      for (const zip of good) {
        const said = await told(zip)
        expect(said).toEqual(await expected(zip))
        expect(said).toMatchObject({ ok: true, broken: [] })
        expect(said.notes.join()).not.toContain("page-not-compared")
      }
      // Most are changed without the page in them, which is the longest file by far.
      const small = await goodPackages(undefined)
      let found = 0
      for (let seed = 1, tried = 0; tried < count; seed++) {
        const one = await changed(seed % 10 === 0 ? good : small, seed)
        if (!one) continue
        tried++
        const said = await told(one.zip)
        expect(said, `${seed} ${one.name}`).toEqual(await expected(one.zip))
        if (!said.ok) found++
      }
      // A zip says a few things that change nothing, such as times.
      expect(found).toBeGreaterThan(count * 0.93)
      expect(asked.filter((url) => !url.startsWith("file:"))).toEqual([])
      expect(faults).toEqual([])
    },
    patience,
  )
  needs("chromium")(
    "names a page that is not itself, and compares with the digest and the head that it is given",
    async () => {
      const [zip] = (await goodPackages(html)) as [Uint8Array]
      const files = await filesOf(zip)
      files.set("verify.html", new TextEncoder().encode("<p>完好</p>"))
      const manifest = [...files.keys()].filter((path) => !path.startsWith("data/") && !path.startsWith("tagm")).sort()
      const tags = manifest.map(
        (path) =>
          `${createHash("sha256")
            .update(files.get(path) as Uint8Array)
            .digest("hex")}  ${path}\n`,
      )
      files.set("tagmanifest-sha256.txt", new TextEncoder().encode(tags.join("")))
      const other = await told(await zipOf(files))
      expect(other).toMatchObject({ ok: true })
      expect(other.notes).toContain("verify.html page-not-compared")
      const sum = createHash("sha256").update(zip).digest("hex")
      const beside = `${folder}.zip.sha256`
      expect((await told(zip, [{ name: beside, text: `${sum}  x.zip\n` }])).notes).toContain(`${beside} agrees-with-digest-beside`)
      expect((await told(zip, [{ name: beside, text: `${"0".repeat(64)}  x.zip\n` }])).broken).toEqual([
        `${folder}.zip not-the-digest-beside`,
      ])
      await page.click("summary")
      await page.fill("#sum", sum.toUpperCase())
      await page.fill("#head", "0".repeat(64))
      const said = await told(zip)
      expect(said.broken).toEqual(["data/record/log.jsonl head-not-in-chain"])
      expect(said.notes.join()).toContain("agrees-with-digest-beside")
      await page.fill("#head", "")
      await page.fill("#sum", "")
    },
    patience,
  )
})
