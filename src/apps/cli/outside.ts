/** Keeps what the program writes for people out of case folders: there it would stand as a file that no line of the log names, and break the check of the case. */
import { lstatSync, realpathSync, type Stats } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { shown } from "../../locales/sentence.ts"
import { Usage } from "./command.ts"

/** The path, or the nearest folder above it that is there, with every link on the way resolved. */
const standing = (path: string): string => {
  for (let place = resolve(path); ; place = dirname(place)) {
    try {
      return realpathSync(place)
    } catch (error) {
      if (dirname(place) === place) throw error
    }
  }
}
const at = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false })
/** By what lies in it, asked of the file system itself: so neither links, nor capitals, nor another spelling of the path hide it. */
const isCase = (folder: string): boolean =>
  at(folder)?.isDirectory() === true &&
  at(join(folder, "log.jsonl"))?.isFile() === true &&
  (at(join(folder, "HEAD")) ?? at(join(folder, "vault"))) !== undefined

/** Throws `Usage` for a path at, or anywhere below, a case folder: this one or any other. Writes nothing. */
export const demandOutside = (path: string): void => {
  for (let folder = standing(path); ; folder = dirname(folder)) {
    if (isCase(folder))
      throw new Usage(
        `${shown(path)} 在案件文件夹 ${shown(folder)} 里面。案件文件夹只放案件自己的内容，多出来的文件会让核验不通过；请换一个案件之外的位置\n${shown(path)} lies inside the case folder ${shown(folder)}, which holds the case alone; choose a place outside of it`,
      )
    if (dirname(folder) === folder) return
  }
}
