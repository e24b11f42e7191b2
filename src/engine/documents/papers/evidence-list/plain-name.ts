/** What people call an exhibit: the kind of record and the days that it covers, and no name of a file. */
import type { EvidenceItem } from "../../../case/item.ts"
import type { Dossier } from "../../../dossier.ts"
import { as, listed, type Sentence, say } from "../../../say/say.ts"
import { covered } from "../../../timeline/covered.ts"

const plain = (text: string) => ({ parameter: text, form: "words" }) as const
const others: Readonly<Record<EvidenceItem["kind"], string>> = {
  电子数据: "电子文件",
  书证: "书面材料",
  视听资料: "录音录像",
  当事人陈述: "情况说明",
}
/** A phone's own backup is called by what it holds; a carrier's list by its title. */
const kindOf = (dossier: Dossier, item: EvidenceItem): string => {
  const extraction = dossier.extractions.get(item.id)
  const format = dossier.formats?.get(extraction?.importer ?? "")
  const kinds = new Set(extraction?.coverage.flatMap((span) => span.kinds) ?? [])
  if (!format || kinds.size === 0) return others[item.kind]
  if (!/备份|表格/.test(format.title)) return format.title
  const holds = [...(kinds.has("call") ? ["通话"] : []), ...(kinds.has("sms") || kinds.has("chat") ? ["短信"] : [])].join("、")
  return /备份/.test(format.title) ? `手机${holds}备份` : `${holds}记录表`
}
export const plainName = (dossier: Dossier, item: EvidenceItem): Sentence => {
  const spans = covered(dossier.timeline.coverage.filter((one) => one.item === item.id))
  const days = listed(spans.map(({ from, to }) => say`${as("day", from)}至${as("day", to)}`))
  const kind = plain(kindOf(dossier, item))
  return days ? say`${kind}（${days}）` : say`${kind}`
}
