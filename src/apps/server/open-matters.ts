/** Reads the page 未核实, so that the app can show it: what could not be verified, how it is treated, what would settle it. */
import { readFile } from "node:fs/promises"

export interface OpenMatter {
  readonly id: string
  readonly title: string
  /** How it is treated now. */
  readonly now: string
  /** What would settle it. */
  readonly settle: string
}
const matter = /^## (.+) \{#([a-z0-9-]+)\}\n- now: (.+)\n- settle: (.+)$/gm

/** The matters of `docs/law-not-verified.md`, in its order; none where the page is not there. */
export const readOpenMatters = async (path: string): Promise<readonly OpenMatter[]> => {
  const text = await readFile(path, "utf8").catch(() => "")
  return [...text.matchAll(matter)].map(([, title = "", id = "", now = "", settle = ""]) => ({ id, title, now, settle }))
}
