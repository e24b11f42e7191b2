/** Answers of the index are believed only as they were put: one that somebody rewrote together with its digest is read anew from the original. */
import { createHash, createHmac } from "node:crypto"
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { join } from "node:path"
import { afterEach, beforeEach, expect, it } from "vitest"
import { fileProjections } from "../../src/hosts/node/projections.ts"
import { bytes, scratch } from "./fixture.ts"

let folder: string
let done: () => void
let path: string
let key: string
beforeEach(async () => {
  ;({ folder, done } = scratch())
  path = join(folder, ".index")
  key = join(path, "key")
  const index = fileProjections(path)
  await index.put("/a", "extraction/1", bytes("true rows"))
  await index.put("/a", "extraction/2", bytes("other rows"))
  await index.put("/b", "extraction/1", bytes("rows of another case"))
})
afterEach(() => done())

const get = async (caseId = "/a", name = "extraction/1"): Promise<string | undefined> => {
  const value = await fileProjections(path).get(caseId, name)
  return value && new TextDecoder().decode(value)
}
const forged = bytes("forged rows")
interface Stored {
  readonly case: string
  readonly key: string
  readonly seal: string
  readonly value: Uint8Array
}
/** Every answer that lies in the index, by the file it stands in. */
const stored = (): ReadonlyMap<string, Stored> =>
  new Map(
    readdirSync(path)
      .filter((name) => name !== "key")
      .map((name) => {
        const content = readFileSync(join(path, name))
        const end = content.indexOf(10)
        return [join(path, name), { ...JSON.parse(content.subarray(0, end).toString()), value: content.subarray(end + 1) } as Stored]
      }),
  )
const found = (caseId: string, name: string): readonly [string, Stored] => {
  const [one] = [...stored()].filter(([, { case: kept, key: under }]) => kept === caseId && under === name)
  if (one === undefined) throw new Error(`${caseId} ${name} is not in the index`)
  return one
}
/** Writes the first answer of the case anew, with some of its parts changed. */
const write = (change: Partial<Stored>): void => {
  const [file, one] = found("/a", "extraction/1")
  const { value, ...head } = { ...one, ...change }
  writeFileSync(file, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), value]))
}
const sha256 = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex")

it("gives what was put, to another process too", async () => {
  expect(await get()).toBe("true rows")
  expect(await get("/b")).toBe("rows of another case")
})
const forgeries: Readonly<Record<string, () => void>> = {
  "the value alone": () => write({ value: forged }),
  "the value and its plain digest": () => write({ value: forged, seal: `sha256:${sha256(forged)}` }),
  "the value and its digest in hex": () => write({ value: forged, seal: sha256(forged) }),
  "the value and an empty seal": () => write({ value: forged, seal: "" }),
  "the value under an empty key": () => write({ value: forged, seal: createHmac("sha256", "").update(forged).digest("hex") }),
  "another answer of the case in its place": () =>
    write({ value: found("/a", "extraction/2")[1].value, seal: found("/a", "extraction/2")[1].seal }),
  "an answer of another case in its place": () =>
    write({ value: found("/b", "extraction/1")[1].value, seal: found("/b", "extraction/1")[1].seal }),
  "the file of another answer in its place": () => copyFileSync(found("/a", "extraction/2")[0], found("/a", "extraction/1")[0]),
  "the file of another case in its place": () => copyFileSync(found("/b", "extraction/1")[0], found("/a", "extraction/1")[0]),
  "one bit of the seal, so that it is no text": () => {
    const [file] = found("/a", "extraction/1")
    const content = readFileSync(file)
    const at = content.indexOf('"seal":"') + 9
    content[at] = (content[at] as number) ^ 0x80
    writeFileSync(file, content)
  },
  "a seal of as many other signs": () => write({ seal: "封".repeat(64) }),
  "the seal alone": () => write({ seal: "0".repeat(64) }),
  "one bit of the value": () => write({ value: bytes("true rowr") }),
  "a byte cut off": () => write({ value: bytes("true row") }),
  "a head that is no JSON": () => writeFileSync(found("/a", "extraction/1")[0], "true rows\ntrue rows"),
  "a file without a head": () => writeFileSync(found("/a", "extraction/1")[0], "x".repeat(10_000)),
  "a link in the place of the file": () => {
    const [file] = found("/a", "extraction/1")
    renameSync(file, join(folder, "elsewhere"))
    symlinkSync(join(folder, "elsewhere"), file)
  },
  "a link in the place of the folder": () => {
    renameSync(path, join(folder, "elsewhere"))
    symlinkSync(join(folder, "elsewhere"), path)
  },
  "the key taken away": () => rmSync(key),
  "the key emptied": () => writeFileSync(key, ""),
  "another key": () => writeFileSync(key, new Uint8Array(32)),
  "a folder in place of the key": () => {
    rmSync(key)
    mkdirSync(key)
  },
  "a link in place of the key": () => {
    rmSync(key)
    writeFileSync(join(folder, "known"), new Uint8Array(32))
    symlinkSync(join(folder, "known"), key)
  },
}
it.each(Object.entries(forgeries))("believes nothing after a change of %s", async (_name, forge) => {
  forge()
  expect(await get()).toBeUndefined()
})
it("keeps the key out of every answer, for its owner alone, and closes one that stands open", async () => {
  const secret = readFileSync(key)
  expect(secret).toHaveLength(32)
  for (const file of stored().keys()) expect(readFileSync(file).includes(secret)).toBe(false)
  if (process.platform === "win32") return
  expect(statSync(key).mode & 0o777).toBe(0o600)
  chmodSync(key, 0o644)
  expect(await get()).toBe("true rows")
  expect(statSync(key).mode & 0o777).toBe(0o600)
})

it.each([
  ["emptied, as a full disk or a kill leaves it", () => writeFileSync(key, "")],
  ["cut to half", () => writeFileSync(key, new Uint8Array(16))],
  ["longer than a key", () => writeFileSync(key, new Uint8Array(64))],
  ["gone", () => rmSync(key)],
])("a key that is %s is made anew, for its owner alone, and what is put from then on is remembered", async (_how, spoil) => {
  spoil()
  const index = fileProjections(path)
  expect(await index.get("/a", "extraction/1")).toBeUndefined()
  await index.put("/a", "extraction/1", bytes("read anew"))
  expect(await get()).toBe("read anew")
  expect(readFileSync(key)).toHaveLength(32)
  if (process.platform !== "win32") expect(statSync(key).mode & 0o777).toBe(0o600)
  expect(readdirSync(path).filter((name) => name.startsWith("key"))).toEqual(["key"])
})

it("gives every file and the folder to its owner alone, under names that tell no case", () => {
  for (const name of readdirSync(path)) expect(name).toMatch(/^(key|[0-9a-f]{64})$/)
  if (process.platform === "win32") return
  expect(statSync(path).mode & 0o777).toBe(0o700)
  for (const name of readdirSync(path)) expect(statSync(join(path, name)).mode & 0o777).toBe(0o600)
})
it("writes nothing through a link in the place of its folder", async () => {
  rmSync(path, { recursive: true })
  mkdirSync(join(folder, "elsewhere"))
  symlinkSync(join(folder, "elsewhere"), path)
  await fileProjections(path).put("/a", "extraction/1", bytes("true rows"))
  expect(readdirSync(join(folder, "elsewhere"))).toEqual([])
})
it("says so when what it should forget cannot be looked for", async () => {
  renameSync(path, join(folder, "elsewhere"))
  symlinkSync(join(folder, "elsewhere"), path)
  await expect(fileProjections(path).sift(() => false)).rejects.toThrow()
  rmSync(path)
  await fileProjections(path).sift(() => false)
})
it("forgets one case, or what begins so, and what a writer that was ended left; the rest stays", async () => {
  writeFileSync(`${found("/a", "extraction/1")[0]}-123-abcdef012345`, "half of an answer")
  const index = fileProjections(path)
  await index.sift((kept, name) => kept !== "/a" || name !== "extraction/2")
  expect([...stored().values()].map((one) => `${one.case} ${one.key}`).sort()).toEqual(["/a extraction/1", "/b extraction/1"])
  await index.sift((kept) => kept !== "/a")
  expect([...stored().values()].map((one) => `${one.case} ${one.key}`)).toEqual(["/b extraction/1"])
  expect(readdirSync(path)).toHaveLength(2)
})
it.skipIf(process.platform === "win32")("closes what was copied or unpacked open, before anything of it is read", async () => {
  chmodSync(path, 0o755)
  for (const name of readdirSync(path)) chmodSync(join(path, name), 0o644)
  expect(await get()).toBe("true rows")
  expect(statSync(path).mode & 0o777).toBe(0o700)
  for (const name of readdirSync(path)) expect(statSync(join(path, name)).mode & 0o777).toBe(0o600)
})
