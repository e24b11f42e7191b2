/** Where things lie on disk. */
import { homedir } from "node:os"
import { join, resolve } from "node:path"
import type { Digest } from "../../engine/case/citation.ts"
import { headPath, logPath, vaultPath } from "../../engine/case/record/tree.ts"

/** ANNING_HOME, else the system's folder for application data. */
export const dataHome = (env: NodeJS.ProcessEnv = process.env): string => {
  if (env["ANNING_HOME"]) return resolve(env["ANNING_HOME"])
  if (process.platform === "win32") return join(env["LOCALAPPDATA"] ?? join(homedir(), "AppData", "Local"), "Anning")
  if (process.platform === "darwin") return join(homedir(), "Library", "Application Support", "Anning")
  return join(env["XDG_DATA_HOME"] || join(homedir(), ".local", "share"), "anning")
}
/** The folders and files of a case. */
export const placesOf = (root: string, caseId: string) => {
  const folder = resolve(root, caseId)
  return {
    folder,
    log: join(folder, logPath),
    head: join(folder, headPath),
    vault: join(folder, "vault"),
    work: join(folder, "work"),
    content: (id: Digest): string => join(folder, vaultPath(id)),
  }
}
export type Places = ReturnType<typeof placesOf>
