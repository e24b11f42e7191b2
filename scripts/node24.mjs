/** The Node that everything of ours runs on: the one that is there when it is 24 or newer; otherwise 24 out of its npm package, whose bytes are pinned in node24.json. */
import { createHash } from "node:crypto"
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import { npm, read, root, say } from "./run.mjs"

const isThere = Number(process.versions.node.split(".")[0]) >= 24
const binary = process.platform === "win32" ? "node.exe" : "node"
const own = join(root, ".node24", "bin", binary)
const ownVersion = join(root, ".node24", "version")
export const node24 = isThere ? process.execPath : own

/** One file of a tar archive (POSIX ustar: heads of 512 bytes, the name first, the size in octal at 124). */
const fileOf = (tar, path) => {
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0; ) {
    const name = tar.toString("latin1", at, at + 100).replace(/\0.*$/s, "")
    const size = Number.parseInt(tar.toString("latin1", at + 124, at + 136), 8)
    if (name === path) return tar.subarray(at + 512, at + 512 + size)
    at += 512 + Math.ceil(size / 512) * 512
  }
}
/** Puts Node 24 in its place where the machine has none. Throws with one sentence when this machine's is not pinned, cannot be fetched, or is not the pinned one. */
export const placeNode = async () => {
  if (isThere) return
  const { version, packages } = JSON.parse(readFileSync(join(root, "scripts", "node24.json"), "utf8"))
  if (existsSync(own) && read(ownVersion) === version) return
  const machine = `${process.platform === "win32" ? "win" : process.platform}-${process.arch}`
  const pinned = packages[machine]
  if (pinned === undefined)
    throw new Error(`请先安装 Node 24（https://nodejs.org），再运行一次 / install Node 24 first, then run this again (${machine})`)
  say(`正在准备 Node ${version}（只在第一次）… / fetching Node ${version} …`)
  const folder = mkdtempSync(join(tmpdir(), "anning-node-"))
  try {
    const code = await npm(["pack", `node-${machine}@${version}`, "--pack-destination", folder, "--loglevel=error"], { cwd: folder })
    const [name] = readdirSync(folder).filter((one) => one.endsWith(".tgz"))
    if (code !== 0 || name === undefined)
      throw new Error("Node 24 没有取到，请检查网络后重试 / Node 24 could not be fetched; check the network and try again")
    const archive = readFileSync(join(folder, name))
    if (`sha512-${createHash("sha512").update(archive).digest("base64")}` !== pinned)
      throw new Error("取到的 Node 24 与登记的校验值不同，没有使用 / the Node 24 fetched is not the pinned one; it was not used")
    const bytes = fileOf(gunzipSync(archive), `package/bin/${binary}`)
    if (bytes === undefined) throw new Error("Node 24 的安装包里没有程序 / no program in the package of Node 24")
    mkdirSync(join(root, ".node24", "bin"), { recursive: true })
    // Renamed into place, so that a program cut short is never taken for whole.
    writeFileSync(`${own}.part`, bytes)
    chmodSync(`${own}.part`, 0o755)
    renameSync(`${own}.part`, own)
    writeFileSync(ownVersion, version)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
