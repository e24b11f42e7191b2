/** For tests that need an outside program: they run where it is, are skipped loudly where it is not, and fail under CI=true. */
import { existsSync } from "node:fs"
import { delimiter, join } from "node:path"
import { it } from "vitest"

const onPath = (name: string): string | undefined =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))
/** Path of a Chromium, for `playwright-core`'s `executablePath`; pass `--no-sandbox` as root. */
export const chromium =
  process.env.ANNING_CHROMIUM ?? ["chromium", "chromium-browser", "google-chrome"].map(onPath).find((path) => path !== undefined)
const inCi = /^(1|true)$/i.test(process.env.CI ?? "")

/** `needs("chromium")("draws the page", async () => …)`: like `it`, where the program exists. */
export const needs = (program: string): typeof it => {
  const path = program === "chromium" ? chromium : onPath(program)
  if (path !== undefined) return it
  if (inCi)
    return ((title: string) =>
      it(title, () => {
        throw new Error(`${program} is missing, and under CI=true nothing may be skipped`)
      })) as unknown as typeof it
  console.warn(`!!! skipped: ${program} is missing`)
  return it.skip as unknown as typeof it
}
/** Whether these programs are there, for suites that need them all; says which are not, and throws under CI=true. */
export const have = (...programs: readonly string[]): boolean => {
  const missing = programs.filter((program) => onPath(program) === undefined)
  if (missing.length === 0) return true
  if (inCi) throw new Error(`${missing.join(", ")} missing, and under CI=true nothing may be skipped`)
  console.warn(`!!! skipped: ${missing.join(", ")} missing`)
  return false
}
/** True in `npm run test:full`: suites then run at their whole size. */
export const full = process.env.ANNING_FULL === "1"
/** What draws pages that are looked at one after the other: Chromium's own engine without a window round it, in two thirds of the time, where it is; in `npm run test:full` the browser itself. */
export const drawing = full ? chromium : (onPath("chromium-headless-shell") ?? chromium)
