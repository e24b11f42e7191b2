/** The same golden cases in headless Chromium, in a Web Worker: byte for byte what Node gives and what is committed. */
import { join } from "node:path"
import { type Browser, chromium as browserType, type Page } from "playwright-core"
import { build } from "vite"
import { afterAll, beforeAll, describe, expect } from "vitest"
import type { Given } from "../golden/derived.ts"
import { caseFolders, expectedTexts, lawFiles, read } from "../golden/given.ts"
import { drawing, needs } from "../needs.ts"

/** One self-contained script; fails when the engine reaches for a Node module. */
const bundle = async (): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, "worker.ts"), formats: ["es"] },
      rollupOptions: {
        output: { codeSplitting: false },
        onwarn: (warning) => {
          throw new Error(`bundling the engine for a worker: ${warning.message}`)
        },
      },
    },
  })
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ("output" in one ? one.output : []))
  const chunks = outputs.filter((one) => one.type === "chunk")
  expect(chunks.length).toBe(1)
  expect(chunks[0]?.code).not.toContain("__vite-browser-external")
  return chunks[0]?.code ?? ""
}
interface Wire {
  readonly name: string
  readonly day: string
  readonly answers: Given["answers"]
  readonly files: readonly { readonly name: string; readonly base64: string }[]
}
const wire = (given: Given): Wire => ({
  ...given,
  files: given.files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString("base64") })),
})
type Answer = { readonly texts?: Record<string, string>; readonly error?: string }
/** What the page keeps between questions: the one worker that answers all of them. */
interface Holder {
  engineWorker: Worker
}
const start = (page: Page, code: string): Promise<void> =>
  page.evaluate((code) => {
    const holder = globalThis as unknown as Holder
    holder.engineWorker = new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })), { type: "module" })
  }, code)
/** Runs in the page: hands the case over to the worker and waits for the texts. */
const ask = async (page: Page, given: Given): Promise<Answer> =>
  page.evaluate(
    ({ law, given }) =>
      new Promise<Answer>((resolve) => {
        const { engineWorker } = globalThis as unknown as Holder
        engineWorker.onmessage = (event) => resolve(event.data as Answer)
        engineWorker.onerror = (event) => resolve({ error: `${event.message} (${event.lineno}:${event.colno})` })
        const files = given.files.map(({ name, base64 }) => ({ name, bytes: Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)) }))
        engineWorker.postMessage({ law, given: { ...given, files } })
      }),
    { law: lawFiles(), given: wire(given) },
  )

describe("the engine in a browser worker", () => {
  let browser: Browser | undefined
  let page: Page | undefined
  beforeAll(async () => {
    if (drawing === undefined) return
    const code = await bundle()
    browser = await browserType.launch({ executablePath: drawing, args: ["--no-sandbox"] })
    page = await browser.newPage()
    // A secure origin that exists only here; any other request fails the test.
    await page.route("**/*", (route) =>
      route.request().url() === "https://engine.test/"
        ? route.fulfill({ contentType: "text/html", body: "<!doctype html>" })
        : route.abort(),
    )
    await page.goto("https://engine.test/")
    await start(page, code)
  }, 120_000)
  afterAll(async () => browser?.close())

  for (const folder of caseFolders()) {
    needs("chromium")(`${folder} gives the committed texts`, { timeout: 60_000 }, async () => {
      const { texts, error } = await ask(page as Page, read(folder))
      expect(error).toBeUndefined()
      const expected = expectedTexts(folder)
      expect(Object.keys(texts ?? {}).sort()).toEqual(Object.keys(expected).sort())
      for (const [path, text] of Object.entries(texts ?? {})) expect(text, `${folder}/expected/${path}`).toBe(expected[path])
    })
  }
  needs("chromium")("has no Node global and no document in the worker", async () => {
    const globals = await (page as Page).evaluate(
      () =>
        new Promise((resolve) => {
          const code = "postMessage([typeof process, typeof document, typeof Buffer, typeof WorkerGlobalScope])"
          const worker = new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })))
          worker.onmessage = (event) => resolve(event.data)
        }),
    )
    expect(globals).toEqual(["undefined", "undefined", "undefined", "function"])
  })
})
