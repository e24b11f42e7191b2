/** The `.sha256` that lies beside a zip on this computer. */
import { existsSync, readFileSync, statSync } from "node:fs"
import { basename } from "node:path"
import type { Beside } from "../../engine/case/bag/beside.ts"

/** The name that it has, and what is there under it. */
export const sumBeside = (path: string): { readonly name: string; readonly beside: Beside | undefined } => {
  const place = `${path}.sha256`
  const name = basename(place)
  if (!existsSync(place)) return { name, beside: undefined }
  return { name, beside: { name, text: statSync(place).isFile() ? readFileSync(place, "utf8") : undefined } }
}
