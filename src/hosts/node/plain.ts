/** Links, pipes and devices in a case folder: refused by name before anything is read or written through them. */
import { closeSync, constants, fstatSync, lstatSync, openSync, type Stats } from "node:fs"
import { Broken } from "../../engine/case/broken.ts"
import type { Places } from "./paths.ts"

/** Neither follows a link at the end of the path nor waits for the other end of a pipe. Zero where the system knows no such flag. */
export const unfollowed = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
/** For reading a file of a case. */
export const readOnly = constants.O_RDONLY | unfollowed

/** What stands at a path, the link itself where it is one; undefined for nothing. */
export const standingAt = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false })
const refuse = (path: string): never => {
  throw new Broken("not-a-plain-file", { path })
}
/** Throws Broken("not-a-plain-file") for anything but a plain file or nothing. */
export const demandFile = (path: string): void => {
  const stats = standingAt(path)
  if (stats && !stats.isFile()) refuse(path)
}
/** Throws Broken("not-a-plain-file") for anything but a folder or nothing. */
export const demandFolder = (path: string): void => {
  const stats = standingAt(path)
  if (stats && !stats.isDirectory()) refuse(path)
}
/** The parts of a case folder are files and folders of its own. The folder itself may be reached by a link: the person named it. */
export const demandPlain = ({ log, head, vault, work }: Places): void => {
  for (const path of [log, head]) demandFile(path)
  for (const path of [vault, work]) demandFolder(path)
}
/** Opens a file of a case for reading. Throws Broken("not-a-plain-file"), or the system's error. Close it after use. */
export const openPlain = (path: string): number => {
  demandFile(path)
  const file = openSync(path, readOnly)
  // Changed between the two looks.
  if (!fstatSync(file).isFile()) {
    closeSync(file)
    refuse(path)
  }
  return file
}
