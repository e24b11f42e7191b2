/** Who speaks in a paper and to whom: a unit never says 本人, and the other side has one name from the first line to the last. Quoted words stay. */
import type { Document } from "./sheet/ast.ts"

export interface Voice {
  readonly unit: boolean
  /** What the paper calls the other side; left out, 对方. */
  readonly side?: string
  /** What it calls the person: 原告. Left out, 本人. */
  readonly self?: string
}
/** Every text of the tree that is the paper's own: a fact, a quotation, a name stays as it is. */
const mapped = <T>(node: T, write: (text: string) => string): T => {
  if (Array.isArray(node)) return node.map((one) => mapped(one, write)) as T
  if (node === null || typeof node !== "object") return node
  const part = node as { readonly t?: unknown; readonly text?: unknown }
  if (part.t === "text" && typeof part.text === "string") return { ...node, text: write(part.text) }
  if (part.t !== undefined && ["fact", "law", "filled", "parameter"].includes(String(part.t))) return node
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, mapped(value, write)])) as T
}
/** Names of what the person says stay names. */
const named = (text: string, self: string): string => text.replaceAll("本人", self)
export const inVoice = (document: Document, { unit, side, self = unit ? "本单位" : undefined }: Voice): Document => {
  if (self === undefined && side === undefined) return document
  const called = side === undefined ? (text: string) => text : (text: string) => text.replaceAll("对方", side)
  return { ...document, blocks: mapped(document.blocks, (text) => called(self === undefined ? text : named(text, self))) }
}
