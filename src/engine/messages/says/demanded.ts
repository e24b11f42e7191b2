/** Tells words that ask for a payment from words that confirm one: a term, an order, a condition, or what follows if it is not met. 限今日全额还清, 否则上门 confirms nothing. */
import { clauseAt } from "../folded.ts"

const done = /已|成功|完毕|完成|了/
const ordered =
  /限|务必|必须|须|得$|请|要求|通知你|马上|立即|立刻|赶紧|赶快|尽快|抓紧|速|最后|必要|给我|想|如|若|只要|再不|不|(?:今|明|后)[天日晚]|(?:今|明)(?:早|晚)|[点号日天时](?:之?前|以?内)|(?:小时|工作日)(?:之?内|前)/
const orElse = /^[,，;；。.!！\s]{0,3}(?:否则|不然|要不|逾期|过期|过时|超时|如未|若未|如不|若不|不还|未还|别怪|后果|再)/
/** `from` and `to`: where the words of the payment stand. */
export const isDemanded = (text: string, from: number, to: number): boolean => {
  const { before, after } = clauseAt(text, from, to)
  const words = text.slice(from, to)
  if (orElse.test(text.slice(to + after.length, to + after.length + 8))) return true
  return !done.test(words + after.slice(0, 12)) && ordered.test(before + words)
}
