/** The program joined as it is for users, made once before all tests: what runs the command line in processes of its own starts there, in a third of the time. */
import { execFileSync } from "node:child_process"
import { join, resolve } from "node:path"
import { pathToFileURL } from "node:url"

const root = resolve(import.meta.dirname, "..")
/** As deep as `dist/`, since the program finds its fonts and the law from where it lies. */
const place = join(root, "dist-tests")
/** What a process imports for `main`. */
export const entrance = pathToFileURL(join(place, "apps/cli/main.js")).href
/** Called by vitest, once. */
export const setup = (): void => void execFileSync(process.execPath, [join(root, "scripts/compile.mjs"), place])
