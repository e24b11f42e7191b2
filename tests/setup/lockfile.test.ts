/** What a dependency may do at installation is what the lockfile says: exact versions, a digest of each, no script; and what else of others lies in the project is what was written down. */
import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { describe, expect, it } from "vitest"

const root = resolve(import.meta.dirname, "../..")
const read = <T>(name: string): T => JSON.parse(readFileSync(join(root, name), "utf8")) as T
interface Locked {
  readonly version: string
  readonly integrity?: string
  readonly hasInstallScript?: boolean
  readonly resolved?: string
  readonly optional?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}
type Needs = Readonly<Partial<Record<"dependencies" | "devDependencies" | "peerDependencies", Readonly<Record<string, string>>>>>
const packages = Object.entries(read<{ packages: Record<string, Locked> }>("package-lock.json").packages).filter(([path]) => path !== "")
const { dependencies = {}, devDependencies = {}, peerDependencies = {} } = read<Needs>("package.json")

describe("the lockfile", () => {
  it("names every package with an exact version and a digest of its bytes", () => {
    expect(packages.length).toBeGreaterThan(50)
    for (const [path, { integrity }] of packages) expect([path, integrity]).toEqual([path, expect.stringMatching(/^sha512-[\w+/]{86}==$/)])
    const asked = Object.entries({ ...dependencies, ...devDependencies, ...peerDependencies })
    for (const [name, version] of asked) expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+(-[\w.]+)?$/)])
  })
  it("holds every package of every platform that a package asks for, so that `npm ci` takes it on each of them", () => {
    const at = new Set(packages.map(([path]) => path))
    const lacking = packages.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !at.has(`node_modules/${name}`) && !at.has(`${path}/node_modules/${name}`))
        .map((name) => `${path} → ${name}`),
    )
    expect(lacking).toEqual([])
  })
  it("names no address that a package is fetched from", () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([])
  })
  it("lets no package run a script at installation, and none is needed that has one", () => {
    expect(readFileSync(join(root, ".npmrc"), "utf8")).toMatch(/^ignore-scripts=true$/m)
    const withScript = packages.filter(([, one]) => one.hasInstallScript === true && one.optional !== true).map(([path]) => path)
    // Its script only checks the program for this machine, which comes as a package of its own.
    expect(withScript).toEqual(["node_modules/esbuild"])
  })
})

describe("the pin of Node 24", () => {
  it("names one version, and for each machine the digest of its package", () => {
    const { version, packages: pins } = read<{ version: string; packages: Record<string, string> }>("scripts/node24.json")
    expect(version).toMatch(/^24\.\d+\.\d+$/)
    expect(Object.keys(pins)).toEqual(["linux-x64", "linux-arm64", "win-x64"])
    for (const digest of Object.values(pins)) expect(digest).toMatch(/^sha512-[\w+/]{86}==$/)
  })
})

describe("the fonts", () => {
  it("are those that fonts/README.md names, byte for byte, and no others", () => {
    const rows = [...readFileSync(join(root, "fonts", "README.md"), "utf8").matchAll(/^\| `([^`]+\.ttf)` .*`([0-9a-f]{64})` \|$/gm)]
    const found = readdirSync(join(root, "fonts")).filter((name) => name.endsWith(".ttf"))
    expect(rows.map(([, name]) => name).sort()).toEqual(found.sort())
    for (const [, name, digest] of rows)
      expect(
        createHash("sha256")
          .update(readFileSync(join(root, "fonts", name as string)))
          .digest("hex"),
      ).toBe(digest)
  })
})
