/** The page that checks a package in any browser: one file, no network, the same check and words as `anning verify`. */
import { recordPrefix } from "../../engine/case/bag/bag.ts"
import type { Beside } from "../../engine/case/bag/beside.ts"
import type { Digest } from "../../engine/case/citation.ts"
import { readAll } from "../../engine/case/record/check.ts"
import { readHead } from "../../engine/case/record/log.ts"
import type { Report } from "../../engine/case/record/report.ts"
import { type FileTree, headPath } from "../../engine/case/record/tree.ts"
import { shown } from "../../engine/case/template.ts"
import type { Day } from "../../engine/case/time.ts"
import { zipTree } from "../../engine/case/zip/archive.ts"
import { type BagCheckOptions, verifyBag, verifyZip } from "../../engine/verbs/verify.ts"
import { timestamps } from "../../hosts/timestamp/index.ts"
import { whyZh } from "../../locales/why/zh-CN.ts"
import { blobAccess, chosenTree } from "./chosen.ts"
import { ownDigest } from "./own.ts"
import { plainHasher } from "./sha256.ts"

const page: Digest = ownDigest(document.currentScript?.textContent ?? "")
const part = <T extends HTMLElement = HTMLElement>(id: string): T => document.getElementById(id) as T
const input = (id: string): HTMLInputElement => part<HTMLInputElement>(id)

interface Checked {
  readonly report: Report
  readonly called: string
  readonly sha256?: string
  readonly head?: string | undefined
}
/** Any one of these tells a bag: the very file that says so may be what is missing. */
const ofBag = /^(bagit\.txt|bag-info\.txt|manifest-sha256\.txt|tagmanifest-sha256\.txt|data\/.*)$/
const headIn = async (tree: FileTree): Promise<string | undefined> => {
  const bytes = await readAll(tree, recordPrefix + headPath)
  return bytes && readHead(bytes)?.digest
}

const checkZip = async (files: readonly File[], options: BagCheckOptions): Promise<Checked | string> => {
  const sums = files.filter((file) => /\.sha256$/i.test(file.name))
  const [zip, ...more] = files.filter((file) => !sums.includes(file))
  if (!zip) return "选的是校验值文件。请把压缩包也选上。"
  if (more.length > 0) return "一次只能核验一个压缩包。"
  if (!/\.zip$/i.test(zip.name) && (await zip.slice(0, 2).text()) !== "PK")
    return `“${shown(zip.name)}”不是压缩包，没有可以核验的。请选打包出来的那个 .zip。`
  const told = input("sum").value.trim()
  const name = `${zip.name}.sha256`
  const found = sums.find((file) => file.name === name) ?? sums[0]
  const beside: Beside | undefined =
    told !== "" ? { name: "您填的校验值", text: told.replace(/\s+/g, "") } : found && { name: found.name, text: await found.text() }
  const source = blobAccess(zip)
  const { sha256, ...report } = await verifyZip(source, plainHasher, { ...options, called: zip.name, sum: { name, beside } })
  const tree = await zipTree(source, plainHasher).catch(() => undefined)
  return { report, called: zip.name, sha256, head: tree && (await headIn(tree)) }
}
const checkFolder = async (files: readonly File[], options: BagCheckOptions): Promise<Checked | string> => {
  const called = files[0]?.webkitRelativePath.split("/")[0] ?? ""
  const tree = chosenTree(files)
  let isBag = false
  for await (const { path } of tree.list()) isBag ||= ofBag.test(path)
  if (!isBag) return "这个文件夹里没有材料包。请选里面有 bagit.txt 的那一层。"
  const report = await verifyBag(tree, plainHasher, options)
  return { report: { ...report, notes: [{ what: called, why: "unpacked" }, ...report.notes] }, called, head: await headIn(tree) }
}

const listed = (id: string, said: readonly { readonly what: string; readonly why: string; readonly name?: string }[]): void => {
  part(`${id}-part`).hidden = said.length === 0
  part(id).replaceChildren(
    ...said.map(({ what, why, name }) => {
      const line = document.createElement("li")
      const place = document.createElement("b")
      place.textContent = `${shown(what)}${name === undefined ? "" : `（${shown(name)}）`}`
      line.append(place, `：${whyZh[why as keyof typeof whyZh] ?? why}`)
      line.dataset["what"] = what
      line.dataset["why"] = why
      return line
    }),
  )
}
const tell = ({ report, called, sha256, head }: Checked): void => {
  const { ok, checked, broken, notes } = report
  const verdict = part("verdict")
  verdict.textContent = ok ? "完好：没有发现改动、缺失或多余" : `受损：发现 ${broken.length} 处`
  verdict.className = ok ? "good" : "bad"
  part("counts").textContent = `“${shown(called)}”：已读 ${checked.bytes} 字节，材料 ${checked.items} 份，台账 ${checked.entries} 条。`
  listed("broken", broken)
  listed("notes", notes)
  part("zip-value").textContent = sha256 ?? "（选的是文件夹，没有）"
  part("head-value").textContent = head ?? "（没有读到）"
  part("result").hidden = false
  part("result").dataset["ok"] = `${ok}`
  verdict.focus()
}
/** On a Chinese clock, whatever the clock of the reader's machine is set to. */
const today = (): Day => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10) as Day
const options = (): BagCheckOptions => {
  const head = input("head").value.trim()
  return {
    page,
    tokens: { by: timestamps, today: today() },
    ...(head === "" ? {} : { head }),
    progress: (done, of) => {
      part("progress").textContent = `正在核验…… ${done} / ${of}`
    },
  }
}
const files = (id: string): readonly File[] => [...(input(id).files ?? [])]
const check = async (): Promise<void> => {
  const [zip, folder] = [files("zip"), files("folder")]
  part("result").hidden = true
  delete part("result").dataset["ok"]
  part<HTMLButtonElement>("go").disabled = true
  part("progress").textContent = "正在核验……"
  try {
    const said = zip.length > 0 ? await checkZip(zip, options()) : await checkFolder(folder, options())
    part("progress").textContent = typeof said === "string" ? said : "核验完毕。"
    if (typeof said !== "string") tell(said)
  } catch (error) {
    part("progress").textContent =
      `没有核验成：${error instanceof Error ? error.message : `${error}`}。请换一个浏览器，或者按 如何核验.txt 核对。`
  } finally {
    part<HTMLButtonElement>("go").disabled = false
  }
}
for (const [id, other] of [
  ["zip", "folder"],
  ["folder", "zip"],
] as const)
  input(id).addEventListener("change", () => {
    if (files(id).length > 0) input(other).value = ""
    part<HTMLButtonElement>("go").disabled = files("zip").length + files("folder").length === 0
  })
part("go").addEventListener("click", () => void check())
