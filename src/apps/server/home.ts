/** Where cases live when nobody says otherwise: ANNING_HOME, else the system's own folder for data. */
import { homedir } from "node:os"
import { join } from "node:path"

export const defaultHome = (env: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string => {
  if (env.ANNING_HOME) return env.ANNING_HOME
  const user = homedir()
  if (platform === "darwin") return join(user, "Library", "Application Support", "Anning")
  if (platform === "win32") return join(env.LOCALAPPDATA ?? join(user, "AppData", "Local"), "Anning")
  return join(env.XDG_DATA_HOME || join(user, ".local", "share"), "anning")
}
