/** Brings a clone to the state in which it can run: packages installed, Node 24 in place, everything built. Plain JavaScript without a dependency, since nothing may be installed yet. */
import { spawn } from "node:child_process"
import { createHash } from "node:crypto"
import { chmodSync, copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"
import { fileURLToPath } from "node:url"

export const root = resolve(dirname(fileURLToPath(import.meta.url)), "..")
/** The Node that everything of ours runs on, whatever Node started this script. */
export const node24 = join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node")
/** The package that holds Node for this machine, its bytes pinned by the lockfile; other machines have none. */
const pinnedNode = join(
  root,
  "node_modules",
  `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`,
  "bin",
  process.platform === "win32" ? "node.exe" : "node",
)
const isPinned = /[\\/]node-(linux-(x64|arm64)|win-x64)[\\/]bin[\\/]/.test(pinnedNode)
const tsc = join(root, "node_modules", "typescript", "bin", "tsc")
const vite = join(root, "node_modules", "vite", "bin", "vite.js")

export const say = (text) => process.stderr.write(`${text}\n`)

/** Runs a program; resolves with its exit code. `quiet` keeps its output and shows it only when it fails. */
export const run = (program, args, { quiet = false, env = process.env, cwd = root } = {}) =>
  new Promise((done, fail) => {
    const child = spawn(program, args, { cwd, env, stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit" })
    const kept = []
    for (const stream of quiet ? [child.stdout, child.stderr] : []) stream.on("data", (bytes) => kept.push(bytes))
    child.on("error", fail)
    child.on("close", (code, signal) => {
      if (quiet && code !== 0) process.stderr.write(Buffer.concat(kept))
      done(code ?? (signal ? 130 : 1))
    })
  })

/** The npm that started us, run by the Node that runs npm: ours in node_modules is about to be replaced. */
const npm = (args) => {
  const script = process.env.npm_execpath
  const viaNode = script !== undefined && /\.c?js$/.test(script)
  const program = viaNode ? (process.env.npm_node_execpath ?? process.execPath) : process.platform === "win32" ? "npm.cmd" : "npm"
  return run(program, viaNode ? [script, ...args] : args, { quiet: true })
}

const read = (path) => (existsSync(path) ? readFileSync(path, "utf8") : "")
const digestOf = (texts) => {
  const hash = createHash("sha256")
  for (const text of texts) hash.update(text).update("\0")
  return hash.digest("hex")
}

/** True when every package of the lockfile that this machine needs is installed in the version asked for. */
const packagesMatch = () => {
  const hidden = read(join(root, "node_modules", ".package-lock.json"))
  if (hidden === "") return false
  const installed = JSON.parse(hidden).packages
  const wanted = JSON.parse(read(join(root, "package-lock.json"))).packages
  return Object.entries(wanted).every(
    ([path, entry]) => path === "" || entry.optional || entry.peer || installed[path]?.version === entry.version,
  )
}

/** Puts Node in its place: of this machine's package in the lockfile; where the lockfile has none, by the one install script that is wanted, whose download nothing pins. */
const placeNode = async () => {
  if (isPinned) {
    if (!existsSync(pinnedNode)) throw new Error("Node 24 安装失败 / Node 24 could not be installed")
    mkdirSync(dirname(node24), { recursive: true })
    rmSync(node24, { force: true })
    try {
      linkSync(pinnedNode, node24)
    } catch {
      copyFileSync(pinnedNode, node24)
    }
    chmodSync(node24, 0o755)
    return
  }
  say("正在准备 Node 24 … 本机没有登记校验值的版本,由安装脚本下载 / fetching Node 24 …, without a pinned digest on this machine")
  if ((await npm(["rebuild", "node", "--ignore-scripts=false", "--loglevel=error"])) !== 0 || !existsSync(node24))
    throw new Error("Node 24 安装失败 / Node 24 could not be installed")
}
/** Installs what is missing: the versions of the lockfile, then Node itself. */
export const install = async () => {
  const stampPath = join(root, "node_modules", ".anning-installed")
  const stamp = digestOf([read(join(root, "package-lock.json")), process.platform, process.arch])
  if (read(stampPath) === stamp && existsSync(node24)) return
  if (!packagesMatch() || (isPinned && !existsSync(pinnedNode) && !existsSync(node24))) {
    say("正在安装所需组件（只在第一次，约一两分钟）… / installing what is missing …")
    // Not `npm ci`: it refuses a lockfile that lacks an optional package of another platform, and it empties node_modules first.
    // `npm install --no-save` takes the same versions and digests from the lockfile, and writes neither it nor package.json.
    if ((await npm(["install", "--no-save", "--loglevel=error", "--no-audit", "--no-fund"])) !== 0)
      throw new Error("安装失败,请检查网络后重试 / installing failed; check the network and try again")
  }
  if (!existsSync(node24)) await placeNode()
  writeFileSync(stampPath, stamp)
}

const sources = (folder) =>
  !existsSync(folder)
    ? []
    : readdirSync(folder, { withFileTypes: true })
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .flatMap((entry) =>
          entry.isDirectory()
            ? sources(join(folder, entry.name))
            : /\.(test|test-d|conformance)\.tsx?$/.test(entry.name)
              ? []
              : [join(folder, entry.name)],
        )

/** Builds when anything that is built from has changed in content: `dist/` by the compiler, `dist/web/` by Vite. */
export const build = async () => {
  const files = [
    ...sources(join(root, "src")),
    ...["tsconfig.json", "tsconfig.build.json", "package-lock.json", "src/apps/web/vite.config.ts"].map((path) => join(root, path)),
  ]
  const stamp = digestOf(files.flatMap((path) => [relative(root, path), read(path)]))
  const stampPath = join(root, "dist", ".built")
  if (read(stampPath) === stamp) return
  say("正在生成程序… / building …")
  rmSync(join(root, "dist"), { recursive: true, force: true })
  if ((await run(node24, [tsc, "-p", "tsconfig.build.json"], { quiet: true })) !== 0)
    throw new Error("生成失败 / the compiler reported errors")
  if ((await run(node24, [join(root, "scripts", "write-help.mjs")], { quiet: true })) !== 0)
    throw new Error("帮助页生成失败 / the page of the help could not be written")
  const web = join(root, "src", "apps", "web")
  if (existsSync(join(web, "index.html"))) {
    const config = join(web, "vite.config.ts")
    const args = [
      vite,
      "build",
      web,
      ...(existsSync(config) ? ["--config", config] : []),
      "--outDir",
      join(root, "dist", "web"),
      "--emptyOutDir",
      "--logLevel",
      "warn",
    ]
    if ((await run(node24, args, { quiet: true })) !== 0) throw new Error("网页生成失败 / the web page could not be built")
  }
  mkdirSync(join(root, "dist"), { recursive: true })
  writeFileSync(stampPath, stamp)
}

/** Says one sentence and ends with 1 when bringing the clone into shape fails. */
export const orExplain = async (work) => {
  const [major] = process.versions.node.split(".").map(Number)
  if (major < 20) {
    say(`需要 Node 20 或更高版本,当前是 ${process.versions.node} / Node 20 or newer is needed`)
    process.exit(1)
  }
  try {
    return await work()
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    process.exit(1)
  }
}
