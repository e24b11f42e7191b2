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
/** Faces as a chat writes them in square brackets: a gesture, and nobody's name. */
const face =
  /^(?:微笑|撇嘴|色|发呆|得意|流泪|害羞|闭嘴|睡|大哭|尴尬|发怒|调皮|呲牙|惊讶|难过|囧|抓狂|吐|偷笑|愉快|白眼|傲慢|困|惊恐|流汗|憨笑|悠闲|咒骂|疑问|嘘|晕|衰|骷髅|敲打|再见|擦汗|抠鼻|鼓掌|坏笑|左哼哼|右哼哼|哈欠|鄙视|委屈|快哭了|阴险|亲亲|可怜|笑脸|生病|脸红|破涕为笑|恐惧|失望|无语|嘿哈|捂脸|奸笑|机智|皱眉|耶|吃瓜|加油|汗|天啊|社会社会|旺柴|好的|打脸|哇|翻白眼|让我看看|叹气|苦涩|裂开|嘴唇|爱心|心碎|拥抱|强|弱|握手|胜利|抱拳|勾引|拳头|合十|啤酒|咖啡|蛋糕|玫瑰|凋谢|菜刀|炸弹|便便|月亮|太阳|庆祝|礼物|红包|發|福|烟花|爆竹|猪头|跳跳|发抖|转圈)$/
const isName = (name: string): boolean => name !== "" && !/^[\d\s/.()第页]+$/.test(name) && !title.test(name)

/** Outermost first: the names at the start in their order, then the one at the end where it is another. */
export const signaturesIn = (of: Folded): readonly SaidValue[] => {
  const { text } = of
  const found: SaidValue[] = []
  const take = (name: string, from: number): void => {
    const value = name.trim()
    if (text[from - 1] === "[" && face.test(value)) return
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
