/** Installs what is missing: for users what the program and the building of the page need, for developers everything. Decision: docs/decisions/0014. */
import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { placeNode } from "./node24.mjs"
import { digestOf, npm, read, root, say } from "./run.mjs"

const modules = join(root, "node_modules")
const aside = join(root, "node_modules-before")
const stampPath = join(modules, ".anning-installed")
const wanted = digestOf([read(join(root, "package-lock.json")), process.platform, process.arch])
/** What lies in node_modules for this lockfile: everything, what is needed to build, what is needed to run, or nothing that is known. */
const installed = () => {
  const [kind, lock] = read(stampPath).split(" ")
  return lock === wanted ? kind : "nothing"
}
const note = (kind) => writeFileSync(stampPath, `${kind} ${wanted}`)

const flags = { everything: [], build: ["--omit=dev"] }
const ci = async (kind) => {
  say("正在安装所需组件（只在第一次，约一分钟）… / installing what is missing …")
  // `npm ci` empties the folder before it fetches: what was there comes back when the network does not answer.
  rmSync(aside, { recursive: true, force: true })
  if (existsSync(modules)) renameSync(modules, aside)
  if ((await npm(["ci", ...flags[kind], "--loglevel=error", "--no-audit", "--no-fund"])) !== 0) {
    rmSync(modules, { recursive: true, force: true })
    if (existsSync(aside)) renameSync(aside, modules)
    throw new Error("安装失败，请检查网络后重试 / installing failed; check the network and try again")
  }
  note(kind)
  rmSync(aside, { recursive: true, force: true })
}
/** For developers: everything of the lockfile. */
export const installAll = async () => {
  await placeNode()
  if (installed() !== "everything") await ci("everything")
}
/** For users: what the program needs; `building` adds what the page is built with. */
export const installForUse = async ({ building }) => {
  await placeNode()
  const enough = building ? ["everything", "build"] : ["everything", "build", "run"]
  const needed = building ? ["hono", "esbuild", "react"] : ["hono"]
  if (!enough.includes(installed()) || !needed.every((name) => existsSync(join(modules, name)))) await ci("build")
}
/** Takes away again what only the building needed; where developers installed everything nothing is taken. */
export const dropBuilders = async () => {
  if (installed() !== "build") return
  // Space is all this saves: when npm cannot do it, the program runs all the same.
  if ((await npm(["prune", "--omit=dev", "--omit=peer", "--loglevel=error", "--no-audit", "--no-fund"])) === 0) note("run")
}
