/** Opens the page in the person's browser where there is one; where there is none nothing happens. */
import { spawn } from "node:child_process"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"

const opener = (): readonly [program: string, ...args: string[]] | undefined => {
  if (process.platform === "darwin") return ["open"]
  if (process.platform === "win32") return ["explorer.exe"]
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ["xdg-open"] : undefined
}
/** The token must not stand on a command line, where other users of the computer can read it: the browser is given a private file that leads on. */
export const openBrowser = async (address: string): Promise<void> => {
  const found = opener()
  if (found === undefined) return
  try {
    const folder = await mkdtemp(join(tmpdir(), "anning-"))
    const page = join(folder, "open.html")
    await writeFile(page, `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${address}">`, { mode: 0o600 })
    const [program, ...args] = found
    const child = spawn(program, [...args, pathToFileURL(page).href], { stdio: "ignore", detached: true })
    child.on("error", () => undefined)
    child.unref()
    setTimeout(() => rm(folder, { recursive: true, force: true }).catch(() => undefined), 30_000).unref()
  } catch {
    // No browser is no failure: the address is printed all the same.
  }
}
