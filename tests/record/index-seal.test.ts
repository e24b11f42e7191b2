/** Rows of the index are believed only as they were put: one that somebody rewrote together with its digest is read anew from the original. */
import { createHash, createHmac } from "node:crypto"
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import Sqlite from "better-sqlite3"
import { afterEach, beforeEach, expect, it } from "vitest"
import { sqliteProjections } from "../../src/hosts/node/projections.ts"
import { bytes, scratch } from "./fixture.ts"

let folder: string
let done: () => void
let path: string
beforeEach(async () => {
  ;({ folder, done } = scratch())
  path = join(folder, "index.sqlite")
  const index = sqliteProjections(path)
  await index.put("/a", "extraction/1", bytes("true rows"))
  await index.put("/a", "extraction/2", bytes("other rows"))
  await index.put("/b", "extraction/1", bytes("rows of another case"))
  await index.close()
})
afterEach(() => done())

const get = async (caseId = "/a", key = "extraction/1"): Promise<string | undefined> => {
  const index = sqliteProjections(path)
  const value = await index.get(caseId, key)
  await index.close()
  return value && new TextDecoder().decode(value)
}
const forged = bytes("forged rows")
const write = (statement: string, ...values: readonly unknown[]): void => {
  const database = new Sqlite(path)
  database.prepare(statement).run(...values)
  database.close()
}
const where = "where case_id = '/a' and key = 'extraction/1'"
const sha256 = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex")

it("gives what was put, to another process too", async () => {
  expect(await get()).toBe("true rows")
  expect(await get("/b")).toBe("rows of another case")
})
const forgeries: Readonly<Record<string, () => void>> = {
  "the value alone": () => write(`update cached set value = ? ${where}`, forged),
  "the value and its plain digest": () => write(`update cached set value = ?, digest = ? ${where}`, forged, `sha256:${sha256(forged)}`),
  "the value and its digest in hex": () => write(`update cached set value = ?, digest = ? ${where}`, forged, sha256(forged)),
  "the value and an empty seal": () => write(`update cached set value = ?, digest = '' ${where}`, forged),
  "the value under an empty key": () =>
    write(`update cached set value = ?, digest = ? ${where}`, forged, createHmac("sha256", "").update(forged).digest("hex")),
  "another row of the case in its place": () =>
    write(`update cached set (value, digest) = (select value, digest from cached where key = 'extraction/2') ${where}`),
  "a row of another case in its place": () =>
    write(`update cached set (value, digest) = (select value, digest from cached where case_id = '/b') ${where}`),
  "the seal alone": () => write(`update cached set digest = ? ${where}`, "0".repeat(64)),
  "one bit of the value": () => write(`update cached set value = ? ${where}`, bytes("true rowr")),
  "a byte cut off": () => write(`update cached set value = ? ${where}`, bytes("true row")),
  "the key taken away": () => rmSync(`${path}.key`),
  "the key emptied": () => writeFileSync(`${path}.key`, ""),
  "another key": () => writeFileSync(`${path}.key`, new Uint8Array(32)),
  "a folder in place of the key": () => {
    rmSync(`${path}.key`)
    mkdirSync(`${path}.key`)
  },
  "a link in place of the key": () => {
    rmSync(`${path}.key`)
    writeFileSync(join(folder, "known"), new Uint8Array(32))
    symlinkSync(join(folder, "known"), `${path}.key`)
  },
}
it.each(Object.entries(forgeries))("believes nothing after a change of %s", async (_name, forge) => {
  forge()
  expect(await get()).toBeUndefined()
})
it("keeps the key out of the index, for its owner alone, and closes one that stands open", async () => {
  const key = readFileSync(`${path}.key`)
  expect(key).toHaveLength(32)
  expect(readFileSync(path).includes(key)).toBe(false)
  if (process.platform === "win32") return
  expect(statSync(`${path}.key`).mode & 0o777).toBe(0o600)
  chmodSync(`${path}.key`, 0o644)
  expect(await get()).toBe("true rows")
  expect(statSync(`${path}.key`).mode & 0o777).toBe(0o600)
})

it.each([
  ["emptied, as a full disk or a kill leaves it", () => writeFileSync(`${path}.key`, "")],
  ["cut to half", () => writeFileSync(`${path}.key`, new Uint8Array(16))],
  ["longer than a key", () => writeFileSync(`${path}.key`, new Uint8Array(64))],
  ["gone", () => rmSync(`${path}.key`)],
])("a key that is %s is made anew, for its owner alone, and what is put from then on is remembered", async (_how, spoil) => {
  spoil()
  const index = sqliteProjections(path)
  expect(await index.get("/a", "extraction/1")).toBeUndefined()
  await index.put("/a", "extraction/1", bytes("read anew"))
  await index.close()
  expect(await get()).toBe("read anew")
  expect(readFileSync(`${path}.key`)).toHaveLength(32)
  if (process.platform !== "win32") expect(statSync(`${path}.key`).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder).filter((name) => name.startsWith("index.sqlite.key"))).toEqual(["index.sqlite.key"])
})
