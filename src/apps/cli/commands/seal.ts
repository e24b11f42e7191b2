/** `anning seal`: fixes the head of the log and the items; with a timestamp of another party, by hand or from an authority that the person names. */

import { readFile, writeFile } from "node:fs/promises"
import { basename } from "node:path"
import type { Imprint, TokenJudgement } from "../../../engine/case/timestamp.ts"
import type { TakenToken } from "../../../engine/views/seal.ts"
import { shown, whySentences } from "../../../locales/sentence.ts"
import { openCase } from "../../local/open.ts"
import { type Command, exit, type Options, text, Usage } from "../command.ts"
import { demandOutside } from "../outside.ts"
import { rootsFrom } from "../roots.ts"

const hashOf = (options: Options): Imprint["hash"] => {
  const given = text(options, "hash") ?? "sha256"
  if (given !== "sha256" && given !== "sm3") throw new Usage(`--hash 只能是 sha256 或 sm3 / must be sha256 or sm3: ${shown(given)}`)
  return given
}
const authorityOf = (given: string): URL => {
  const url = URL.canParse(given) ? new URL(given) : undefined
  if (url?.protocol !== "https:" && url?.protocol !== "http:") throw new Usage(`--tsa 应是网址 / must be an address: ${shown(given)}`)
  return url
}
const reasons = ({ faults, notes }: Pick<TokenJudgement, "faults" | "notes">): string[] =>
  [...faults, ...notes].map((code) => `  · ${whySentences(`token-${code}`).message} / ${whySentences(`token-${code}`).messageEn}`)
const tokenResult = (taken: TakenToken) => {
  const { stamp, line, item } = taken
  const head = {
    head: taken.head,
    items: null,
    token: { at: stamp?.at ?? null, authority: stamp?.authority ?? null, line, item, faults: taken.faults, notes: taken.notes },
  }
  if (item === null) return { json: head, lines: ["这个时间戳证明不了本案的台账，没有收下：", ...reasons(taken)], exit: exit.needsPerson }
  const lines = [`时间戳已收下：${shown(stamp?.authority ?? "")} 证明台账第 ${line} 行在 ${stamp?.at} 已经存在`, ...reasons(taken)]
  return { json: head, lines: [...lines, "它证明的是那时已有这些材料，不证明内容真实。"] }
}
export const sealCommand: Command = {
  verb: "seal",
  operands: "[case]",
  zh: "封存：固定台账和全部证据的校验值",
  en: "fix log head and items",
  options: [
    ["--request <file>", "写出时间戳请求（.tsq），自己交给时间戳机构 · write a timestamp request to send by hand"],
    ["--token <file>", "放入时间戳机构的答复（.tsr） · take a timestamp token in"],
    ["--tsa <url>", "向这个时间戳机构申请：先显示会送出什么，加 --yes 才送 · ask this authority; shown first, sent with --yes"],
    ["--yes", "看过要送出的校验值，同意送出 · send what was shown"],
    ["--hash <name>", "sha256（默认）或 sm3 · digest method of the timestamp"],
    ["--ca <file>", "信任的机构证书（PEM 或 DER） · certificate of the authority that you trust"],
  ],
  run: async ([path], options, screen) => {
    if (path === undefined) throw new Usage("请写明案件文件夹 / give the case folder")
    if (["request", "token", "tsa"].filter((name) => options[name] !== undefined).length > 1)
      throw new Usage("--request、--token、--tsa 一次只用一个 / one at a time")
    const hash = hashOf(options)
    const ask = text(options, "request")
    const token = text(options, "token")
    const tsa = text(options, "tsa")
    const roots = await rootsFrom(options)
    const authority = tsa === undefined ? undefined : authorityOf(tsa).href
    if (ask !== undefined) demandOutside(ask)
    const given = token === undefined ? undefined : await readFile(token)
    const { engine, id } = await openCase(path)
    if (ask !== undefined) {
      const { request, head, seq, imprint } = await engine.timestampRequest(id, { hash })
      await writeFile(ask, request)
      const lines = [
        `时间戳请求已写到 ${shown(ask)}`,
        `里面只有台账第 ${seq} 行的 ${imprint.hash} 校验值 ${imprint.hex} 和一个一次性号码，没有任何材料。`,
        "机构的答复（.tsr）用 --token 放进来。",
      ]
      return { json: { head, items: null, token: null, request: ask, imprint, seq }, lines }
    }
    if (given !== undefined) return tokenResult(await engine.takeToken(id, given, { name: basename(token as string), roots }))
    if (authority !== undefined) {
      if (options["yes"] !== true) {
        const { head, seq, imprint, request } = await engine.timestampRequest(id, { hash })
        const lines = [
          `将要送到：${authority}`,
          `送出的只有：台账第 ${seq} 行的 ${imprint.hash} 校验值 ${imprint.hex}，和一个一次性号码，共 ${request.length} 字节。不送任何材料、姓名、号码。`,
          "对方会知道您的网络地址。同意的话，同样的命令加 --yes。",
        ]
        return { json: { head, items: null, token: null, authority, imprint, seq, bytes: request.length }, lines, exit: exit.needsPerson }
      }
      screen.note(`正在向 ${authority} 申请时间戳 / asking for a timestamp`)
      return tokenResult(await engine.stamp(id, authority, { hash, roots }))
    }
    const result = await engine.seal(id)
    return {
      json: result,
      lines: [
        `已封存 ${result.items} 份材料`,
        `台账 ${result.head}`,
        "请把上面这一行抄下或打印：日后可用 anning verify --head 核对整本台账没有被重写。",
        "或者把下面这一行用邮件发给自己、发给律师：邮件上的日期就多一个旁证。",
        result.text,
      ],
    }
  },
}
