/** Holds a situation against what ought to come of it: one check for each word of `cases/situations/README.md`. A word that is not known fails. */
import type { Engine } from "../../src/engine/api.ts"
import type { Expectation } from "./parse.ts"

/** What came of a situation: undefined where it is as it ought to be, else what is there instead. */
type Check = (of: Outcome, rest: string) => string | undefined | Promise<string | undefined>
export interface Outcome {
  readonly engine: Engine
  readonly id: string
}
type Rows = readonly Record<string, unknown>[]
// Views that are not there yet have no rows.
const rows = async ({ engine, id }: Outcome, what: string): Promise<Rows> => {
  const shown: unknown = await engine.show(id, what as Parameters<Engine["show"]>[1])
  return (Array.isArray(shown) ? shown : [shown]) as Rows
}
const drafted = new WeakMap<Outcome, ReturnType<Engine["draft"]>>()
/** All papers of what came of a situation, drafted once. */
export const papers = async (of: Outcome) => {
  const made = drafted.get(of) ?? of.engine.draft(of.id, { doc: "all", formats: ["txt"] })
  drafted.set(of, made)
  return (await made).documents
}
const ofClaim = (list: Rows, claim: string | undefined): Rows => (claim ? list.filter((one) => one.claim === claim) : list)
const causeLine = /^([a-z-]+)(?:\/([a-z-]+))?(?: (claim-\d+))?(?:：([a-z、]+))?$/
const said = (list: Rows): string =>
  list.map((one) => `${one.claim} ${one.cause}${one.subtype ? `/${one.subtype}` : ""} ${one.conclusion}`).join("；")

const diagnosed: Check = async (of, rest) => {
  const [, cause, subtype, claim, wanted = "likely"] = causeLine.exec(rest) ?? []
  if (!cause) return `看不懂：${rest}`
  const list = ofClaim(await rows(of, "diagnosis"), claim)
  const fits = list.some(
    (one) =>
      one.cause === cause && (subtype === undefined || one.subtype === subtype) && wanted.split("、").includes(String(one.conclusion)),
  )
  return fits ? undefined : said(list)
}
/** Not concluded: neither likely nor possible. */
const notDiagnosed: Check = async (of, rest) => {
  const [, cause, , claim, wanted = "likely、possible"] = causeLine.exec(rest) ?? []
  const list = ofClaim(await rows(of, "diagnosis"), claim)
  return list.some((one) => one.cause === cause && wanted.split("、").includes(String(one.conclusion))) ? said(list) : undefined
}
const first: Check = async (of, rest) => {
  const [, cause, , claim] = causeLine.exec(rest) ?? []
  const list = ofClaim(await rows(of, "diagnosis"), claim)
  return list[0]?.cause === cause ? undefined : said(list)
}
const groundLine = /^(\S+)(?: (.+))?$/
const met = async (of: Outcome, rest: string): Promise<Rows> => {
  const [, title, article] = groundLine.exec(rest) ?? []
  return (await rows(of, "grounds")).filter(
    (one) =>
      one.met === true &&
      one.comparison !== true &&
      (title === undefined || String(one.title).includes(title)) &&
      (article === undefined || String(one.article).startsWith(article)),
  )
}
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const written = async (of: Outcome, doc: string): Promise<readonly string[]> =>
  (await papers(of))
    .filter((one) => one.doc === doc && one.files.length > 0)
    .map((one) => one.files.map((file) => textOf(file.bytes)).join("\n"))
const quoted = /^([a-z-]+)：(.+)$/
const nowOf = async (of: Outcome): Promise<string> => JSON.stringify((await rows(of, "plan")).filter((one) => one.state === "now"))

/** The findings of a rule, and among them those whose measures are as written; of every rule where none is named. */
const foundBy = async (of: Outcome, rest: string): Promise<{ readonly all: Rows; readonly fitting: Rows }> => {
  const [rule = "", ...measures] = rest.split(" ")
  const all = (await rows(of, "findings")).filter((one) => rule === "" || one.rule === rule)
  const fitting = all.filter((one) =>
    measures.every((measure) => {
      const [name = "", value] = measure.split("=")
      return String((one.measures as Record<string, { value: unknown }>)[name]?.value) === value
    }),
  )
  return { all, fitting }
}
export const checks: Readonly<Record<string, Check>> = {
  原因: diagnosed,
  首位: first,
  不是: notDiagnosed,
  没有结论: async (of) => {
    const list = (await rows(of, "diagnosis")).filter((one) => one.conclusion === "likely")
    return list.length === 0 ? undefined : said(list)
  },
  规定: async (of, rest) =>
    (await met(of, rest)).length > 0 ? undefined : (await met(of, "")).map((one) => `${one.title} ${one.article}`).join("；") || "没有一条",
  没有规定: async (of, rest) => {
    const list = await met(of, rest)
    return list.length === 0 ? undefined : list.map((one) => `${one.title} ${one.article}`).join("；")
  },
  发现: async (of, rest) => {
    const { all, fitting } = await foundBy(of, rest)
    return fitting.length > 0
      ? undefined
      : JSON.stringify(all.map((one) => Object.entries(one.measures as object).map(([name, { value }]) => `${name}=${value}`))) || "没有"
  },
  没有发现: async (of, rest) => {
    const list = (await foundBy(of, rest)).fitting.filter((one) => one.attributed !== false)
    return list.length === 0 ? undefined : list.map((one) => one.sentence).join("；")
  },
  文书: async (of, rest) => ((await written(of, rest)).length > 0 ? undefined : "没有写出来"),
  不出: async (of, rest) => ((await written(of, rest)).length === 0 ? undefined : "写出来了"),
  /** No letter, complaint or report to anybody. */
  不出文书: async (of) => {
    const out = (await papers(of)).filter((one) => one.files.length > 0 && one.for !== null)
    return out.length === 0 ? undefined : out.map((one) => one.doc).join("；")
  },
  文书写着: async (of, rest) => {
    const [, doc = "", words = ""] = quoted.exec(rest) ?? []
    const list = await written(of, doc)
    return list.some((text) => text.includes(words)) ? undefined : list.length === 0 ? "没有写出来" : list.join("\n").slice(0, 1500)
  },
  文书不写: async (of, rest) => {
    const [, doc = "", words = ""] = quoted.exec(rest) ?? []
    const list = doc ? await written(of, doc) : (await papers(of)).flatMap((one) => one.files.map((file) => textOf(file.bytes)))
    return list.some((text) => text.includes(words || rest)) ? "写了" : undefined
  },
  /** Why a paper is not written: by the code of what it waits for. */
  文书等: async (of, rest) => {
    const [, doc = "", code = ""] = quoted.exec(rest) ?? []
    const waits = (await papers(of)).filter((one) => one.doc === doc).flatMap((one) => one.gaps.map(({ what }) => String(what)))
    return waits.includes(code) ? undefined : waits.join("；") || "没有等什么"
  },
  缺口: async (of, rest) => {
    const list = (await rows(of, "gaps")).map((one) => String(one.what))
    return list.includes(rest) ? undefined : list.join("；")
  },
  没有缺口: async (of, rest) => ((await rows(of, "gaps")).some((one) => one.what === rest) ? "有" : undefined),
  贷款: async (of, rest) => {
    const [claim, standing] = rest.split(" ")
    const list = await rows(of, "loans")
    return list.some((one) => one.claim === claim && one.standing === standing) ? undefined : JSON.stringify(list)
  },
  现在: async (of, rest) => {
    const now = await nowOf(of)
    return now.includes(rest) ? undefined : now
  },
  现在不: async (of, rest) => {
    const now = await nowOf(of)
    return now.includes(rest) ? now : undefined
  },
  计划: async (of, rest) => {
    const all = JSON.stringify(await rows(of, "plan"))
    return all.includes(rest) ? undefined : all
  },
  计划不写: async (of, rest) => (JSON.stringify(await rows(of, "plan")).includes(rest) ? "写了" : undefined),
  摘要不写: async (of, rest) => (JSON.stringify(await rows(of, "summary")).includes(rest) ? "写了" : undefined),
  安全: async (of, rest) => {
    const all = JSON.stringify(await rows(of, "safety"))
    return all.includes(rest) ? undefined : all
  },
  没有安全提示: async (of) => {
    const list = await rows(of, "safety")
    return list.length === 0 ? undefined : JSON.stringify(list)
  },
  提议: async (of, rest) => {
    const list = await rows(of, "proposals")
    return list.some((one) => `${one.key} = ${Array.isArray(one.value) ? one.value.join("｜") : one.value}`.includes(rest))
      ? undefined
      : JSON.stringify(list.map((one) => [one.key, one.value]))
  },
  不提议: async (of, rest) =>
    (await rows(of, "proposals")).some((one) => `${one.key} = ${one.value}`.includes(rest)) ? "提议了" : undefined,
  拒绝: async (of, rest) => {
    const list = await rows(of, "refusals")
    const [scope, ...quote] = rest.split(" ")
    return list.some((one) => one.scope === scope && String(one.quote ?? "").includes(quote.join(" "))) ? undefined : JSON.stringify(list)
  },
  没有拒绝: async (of) => {
    const list = await rows(of, "refusals")
    return list.length === 0 ? undefined : JSON.stringify(list)
  },
}
export const checkOne = async (of: Outcome, { word, rest, line }: Expectation): Promise<string | undefined> => {
  const check = Object.hasOwn(checks, word) ? checks[word] : undefined
  if (!check) return `没有“${word}”这样的说法：${line}`
  const wrong = await check(of, rest)
  return wrong === undefined ? undefined : `应当：${line}\n    实际：${wrong}`
}
