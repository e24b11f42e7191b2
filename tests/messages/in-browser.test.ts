/** A browser labels messages exactly as this program does: every line of our own, its labels, flag and stretches. */
import { join } from "node:path"
import { build } from "esbuild"
import { expect } from "vitest"
import { labelMessage } from "../../src/engine/messages/label.ts"
import { full, needs } from "../needs.ts"
import { launch } from "../web/browser.ts"
import { ownLines } from "./lines.ts"

const test = full ? needs("chromium") : needs("chromium").skip
test("a browser gives the same labels, flags and stretches", { timeout: 120_000 }, async () => {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "../../src/engine/messages/label.ts")],
    bundle: true,
    format: "iife",
    globalName: "labels",
    write: false,
  })
  const browser = await launch()
  try {
    const page = await browser.newPage()
    await page.addScriptTag({ content: outputFiles[0]?.text ?? "" })
    const texts = ownLines.map(({ text }) => text)
    const there = await page.evaluate(
      (all) => all.map((text) => (globalThis as unknown as { labels: { labelMessage: typeof labelMessage } }).labels.labelMessage(text)),
      texts,
    )
    expect(texts.length).toBeGreaterThan(1000)
    expect(there).toEqual(texts.map((text) => labelMessage(text)))
  } finally {
    await browser.close()
  }
})
