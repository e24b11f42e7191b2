/** Runs a program and tells the highest memory of it and all processes it started, taken together: readers run in processes of their own. */
import { spawn } from "node:child_process"
import { readFileSync } from "node:fs"

const every = 10
const kbOf = (pid: number): number => Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "latin1"))?.[1] ?? 0)
const treeKb = (pid: number): number => {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "latin1").trim().split(/\s+/).filter(Boolean)
    return kbOf(pid) + children.reduce((sum, child) => sum + treeKb(Number(child)), 0)
  } catch {
    // It has ended meanwhile, or this system does not tell.
    return 0
  }
}
export interface TreeRun {
  readonly ms: number
  readonly stdout: string
  /** Resident, each process with all it maps: pages that two of them share are counted twice. Undefined where the system does not tell. */
  readonly megabytes: number | undefined
}
/** Runs to the end. `quiet`: what it writes is thrown away. Throws when it does not end with 0. */
export const runTree = (args: readonly string[], { quiet = false }: { readonly quiet?: boolean } = {}): Promise<TreeRun> =>
  new Promise((resolve, reject) => {
    const begun = performance.now()
    const child = spawn(process.execPath, args, { stdio: ["ignore", quiet ? "ignore" : "pipe", "pipe"] })
    let [stdout, stderr, most] = ["", "", 0]
    child.stdout?.on("data", (bytes) => {
      stdout += bytes
    })
    child.stderr?.on("data", (bytes) => {
      stderr = (stderr + bytes).slice(-4_096)
    })
    const look = setInterval(() => {
      if (child.pid !== undefined) most = Math.max(most, treeKb(child.pid))
    }, every)
    child.on("error", reject)
    child.on("close", (code) => {
      clearInterval(look)
      if (code !== 0) reject(new Error(`${args.join(" ")} ended with ${code}: ${stderr}`))
      else resolve({ ms: performance.now() - begun, stdout, megabytes: most > 0 ? most / 1024 : undefined })
    })
  })
