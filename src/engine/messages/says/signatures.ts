/** Reads who signs a message: the names in brackets at its start and its end, several of them where there are. */
import { type Folded, said } from "../folded.ts"
import type { SaidValue } from "../reading.ts"

/** One bracketed name at the start, behind those already read. */
const opening = /^\s{0,8}[【[〔]([^【[〔】\]〕]{1,24})[】\]〕]/
/** The bracketed name at the end, and what stands behind it to unsubscribe. */
const closing = /[【[〔]([^【[〔】\]〕]{1,24})[】\]〕]\s{0,8}(?:(?:拒收|退订)(?:请?回复?)?[A-Z]{0,2}|回复?[A-Z]{1,2}退订)?\s{0,8}$/
/** Titles that stand where a name does, and name nobody. */
const title =
  /^(?:重要|紧急|温馨|友情|还款|催收|催缴|催款|逾期|账单|到期|系统|最后|最终|特别|案件|信用|安全|账户|结清|贷款|借款|欠款|缴费|服务|到账|官方|短信|自动回复|尊敬的客户)*(?:提醒|确认|通知|提示|公告|告知|消息|信息|警告|预警|函|催收函|律师函|通告|通知书|账单|客服|客服中心|法务部|催收部|自动回复|客户)$/
const isName = (name: string): boolean => name !== "" && !/^[\d\s/.()第页]+$/.test(name) && !title.test(name)

/** Outermost first: the names at the start in their order, then the one at the end where it is another. */
export const signaturesIn = (of: Folded): readonly SaidValue[] => {
  const { text } = of
  const found: SaidValue[] = []
  const take = (name: string, from: number): void => {
    const value = name.trim()
    if (isName(value) && found.every((other) => other.value !== value)) {
      const start = from + name.indexOf(value)
      found.push(said(of, value, start, start + value.length))
    }
  }
  let at = 0
  for (let n = 0; n < 3; n++) {
    const match = opening.exec(text.slice(at, at + 48))
    if (!match) break
    take(match[1] as string, at + match[0].length - 1 - (match[1] as string).length)
    at += match[0].length
  }
  const tail = Math.max(at, text.length - 64)
  const last = closing.exec(text.slice(tail))
  if (last) take(last[1] as string, tail + last.index + 1)
  return found
}
/** Where the words begin, behind the signatures at the start. */
export const behindSignatures = (text: string): number => {
  let at = 0
  for (let n = 0; n < 3; n++) {
    const match = opening.exec(text.slice(at, at + 48))
    if (!match) break
    at += match[0].length
  }
  return at
}
