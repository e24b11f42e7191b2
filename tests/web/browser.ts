/** A page in real Chromium that is watched while it is used: what it asks for, what it complains about, whether it scrolls sideways. */
import { mkdirSync } from "node:fs"
import { join, resolve } from "node:path"
import axe from "axe-core"
import { type Browser, chromium as browserType, type Locator, type Page } from "playwright-core"
import { expect } from "vitest"
import { buildPage as built } from "../../scripts/page.mjs"
import { chromium, drawing, full } from "../needs.ts"

const root = resolve(import.meta.dirname, "../..")
export const output = join(root, "test-output", "web")
/** Builds the page as it stands, apart from `dist/`, and returns its folder; with React's own warnings in it, or as it is shipped. */
export const buildPage = async (name: string, as: "development" | "production"): Promise<string> => {
  const outDir = join(output, `page-${name}`)
  await built(outDir, { as })
  return outDir
}
/** What a browser does for whoever may come next, and what it would ask of its maker: neither is needed by pages that are looked at one after the other. */
const idle = [
  "SpareRendererForSitePerProcess",
  "AimEnabled",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "Translate",
]
export const launch = (): Promise<Browser> =>
  browserType.launch({
    executablePath: drawing as string,
    args: [
      // Of Chromium's two manners of having no window, that of people's own browser.
      ...(drawing === chromium ? ["--headless=new"] : []),
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      `--disable-features=${idle.join(",")}`,
    ],
  })

export interface Watched {
  readonly page: Page
  /** The size at which it was opened. */
  readonly size: Size
  /** Makes the window as wide as that size has it, and lets the page be drawn. */
  widen(size: Size): Promise<void>
  readonly complaints: string[]
  readonly hosts: Set<string>
  /** How far the page can be scrolled sideways, in pixels; 0 is right. */
  sideways(): Promise<number>
  /** Serious and critical findings of axe, as `rule: where`; of colours too, or of all but them. */
  barriers(colours?: "with colours" | "without colours"): Promise<string[]>
  /** A picture of the page, its beginning if it is long, or from a place on it downwards, for people to look at; where pictures are wanted. */
  look(name: string, from?: Locator): Promise<void>
}
/** Widths and steps whose colours were looked at. */
const coloursSeen = new Set<string>()
/** What every page that is looked at must hold to: at the width at which it is used, and where it is not walked again at the other one, at that too. */
const holds = async (watched: Watched, name: string, accessible: boolean): Promise<void> => {
  for (const size of lookedAt(watched.size)) {
    if (!full) await watched.widen(size)
    expect(await watched.sideways(), `${name} (${size}) scrolls sideways`).toBe(0)
    if (!accessible) continue
    // Colours take half of all the looking: at the other width each step's are looked at once.
    const step = `${size} ${name.split("-")[0]}`
    const colours = size === watched.size || !coloursSeen.has(step) ? "with colours" : "without colours"
    expect(await watched.barriers(colours), `${name} (${size})`).toEqual([])
    coloursSeen.add(step)
  }
  expect(watched.complaints, name).toEqual([])
  expect([...watched.hosts]).toEqual(["127.0.0.1"])
}
export const fine = async (watched: Watched, name: string, from?: Locator): Promise<void> => {
  await watched.look(name, from)
  await holds(watched, name, true)
}
/** As `fine`, of a page whose like is looked at for barriers in another file: for them again only in `npm run test:full`. */
export const fineAgain = async (watched: Watched, name: string): Promise<void> => {
  await watched.look(name)
  await holds(watched, name, full)
}
const mostPictured = 2_400
/** Pictures are for people alone and take as long as all the rest: with `npm run test:full`, or where they are asked for. */
const pictured = full || process.env.ANNING_PICTURES === "1"
export const widths = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 860 } } as const
export type Size = keyof typeof widths
export const sizes = Object.keys(widths) as Size[]
/** The sizes at which a way is walked: all in `npm run test:full`, else this one, and what is seen on it is looked at in all of them (`fine`). */
export const walkedAt = (one: Size): readonly Size[] => (full ? sizes : [one])
const lookedAt = (one: Size): readonly Size[] => (full ? [one] : [...sizes.filter((size) => size !== one), one])
export const open = async (browser: Browser, size: Size, folder: string): Promise<Watched> => {
  const context = await browser.newContext({
    viewport: widths[size],
    acceptDownloads: true,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    ...(size === "phone" ? { hasTouch: true, isMobile: true, deviceScaleFactor: pictured ? 2 : 1 } : {}),
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const complaints: string[] = []
  const hosts = new Set<string>()
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text())
  })
  page.on("pageerror", (error) => complaints.push(String(error)))
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol !== "blob:" && protocol !== "about:") hosts.add(hostname)
  })
  mkdirSync(join(output, folder), { recursive: true })
  return {
    page,
    size,
    widen: async (to) => {
      await page.setViewportSize(widths[to])
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
      expect(await page.evaluate(() => document.documentElement.clientWidth), "the window is as wide as was asked").toBe(widths[to].width)
    },
    complaints,
    hosts,
    sideways: () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    barriers: async (colours = "with colours") => {
      if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source)
      const found = await page.evaluate(async (enabled) => {
        const run = (globalThis as unknown as { axe: typeof axe }).axe.run
        return (await run(document, { resultTypes: ["violations"], iframes: false, rules: { "color-contrast": { enabled } } })).violations
      }, colours === "with colours")
      return found
        .filter((one) => one.impact === "serious" || one.impact === "critical")
        .map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(" ")}`)
    },
    look: async (name, from) => {
      if (!pictured) return
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      const top = await from?.evaluate((element) => element.getBoundingClientRect().top + scrollY)
      const y = Math.max(0, Math.floor(top ?? 0) - 20)
      const clip = { x: 0, y, width: widths[size].width, height: Math.min(height - y, mostPictured) }
      await page.screenshot({ path: join(output, folder, `${size}-${name}.png`), fullPage: true, clip })
    },
  }
}
