/** What a bag gives in place of a long source: rows under a head that names the original. Format: docs/case-format.md, 9. */
import type { EvidenceItem } from "../item.ts"
import { hexOf, linesOf } from "../record/log.ts"

export interface Extracted {
  /** Of the source's format. */
  readonly title: string
  /** Places of the rows, in words. */
  readonly where: string
  /** Rows in it, of how many the original has. */
  readonly rows: number
  readonly of: number
  readonly unit: "行" | "条"
}
const [named, kindOf, digestOf, sizeOf, placedAt] = ["原件名称:", "原件种类:", "原件 SHA-256:", "原件大小:", "摘录位置:"] as const
export const titleRow = "(表头)"

export const extractHead = (item: EvidenceItem, { title, where, rows, of, unit }: Extracted): string =>
  [
    "摘录(不是原件):只含文书引用的各行,按原件的内容照录。",
    `${named}${item.name.replace(/\s+/g, " ")}`,
    `${kindOf}${title}`,
    `${digestOf}${hexOf(item.id)}`,
    `${sizeOf}${item.size} 字节`,
    `${placedAt}${where}`,
    `摘录 ${rows} ${unit},原件共 ${of} ${unit}`,
    "原件保存在本人处,可当面核对:重新计算原件的 SHA-256,应与上面的值相同,再按位置逐行对照。",
    "每行先写位置,再写内容,中间是制表符;原件里的换行写作 ↵。",
    "",
    "",
  ].join("\n")

const headLines = 10
const tab = 9
/** The head of an extract, to its empty line, and how many rows follow: lines but those of titles. */
export const readExtract = async (stream: AsyncIterable<Uint8Array>): Promise<{ readonly head: string; readonly rows: number }> => {
  const text = new TextDecoder()
  let head = ""
  let rows = 0
  for await (const { number, bytes } of linesOf(stream)) {
    if (number <= headLines) head += text.decode(bytes)
    else if (!text.decode(bytes.subarray(0, Math.max(0, bytes.indexOf(tab)))).endsWith(titleRow)) rows++
  }
  return { head, rows }
}
const lineIn = (head: string, begins: string): string | undefined =>
  head
    .split("\n")
    .find((line) => line.startsWith(begins))
    ?.slice(begins.length)
/** Whether an extract's head says of the original what the record says, and of its rows what contents.tsv says and the extract holds. */
export const agrees = (item: EvidenceItem, read: { readonly head: string; readonly rows: number }, listed: string): boolean => {
  const of = Number(/^\d+\/(\d+)$/.exec(listed)?.[1])
  const unit = /^摘录 \d+ 条,/m.test(read.head) ? "条" : "行"
  const [title, where] = [kindOf, placedAt].map((begins) => lineIn(read.head, begins))
  return (
    listed === `${read.rows}/${of}` &&
    title !== undefined &&
    where !== undefined &&
    read.head === extractHead(item, { title, where, rows: read.rows, of, unit })
  )
}
/** All that an extract of another version of the program must say: which original it is taken from. */
export const namesOriginal = (item: EvidenceItem, head: string): boolean => lineIn(head, digestOf) === hexOf(item.id)
