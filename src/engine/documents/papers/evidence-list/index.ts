/** 证据目录: every item that the case's documents cite, what it shows, where, and the state of the record it is kept in. */

import type { ItemId } from "../../../case/citation.ts"
import type { EvidenceItem } from "../../../case/item.ts"
import { questionOf } from "../../../case/questions/index.ts"
import { isOtherBill } from "../../../causes/not-a-debt/index.ts"
import type { Dossier } from "../../../dossier.ts"
import { ask, type Sentence } from "../../../say/say.ts"
import type { CasePaper } from "../../document.ts"
import { some } from "../../sections/course.ts"
import { unverifiedSentences } from "../../sections/unverified.ts"
import type { Block, Document, DraftRefusal, Exhibit, Label, TableRow } from "../../sheet/ast.ts"
import { type Extent, extentOf } from "../../sheet/extent.ts"
import { sealLine, toolLine } from "../../sheet/foot.ts"
import { countedPlaces, placesAnnex } from "./annex.ts"
import { plainName } from "./plain-name.ts"
import { purposesOf } from "./purposes.ts"

const id = "evidence-list"
const title = "证据目录"
const mostPlaces = 4
const label = (text: string): Label => ({ t: "label", text })

const carriers: Readonly<Record<EvidenceItem["kind"], string>> = {
  电子数据: "电子文件，原始载体由本人保存",
  书证: "复印件，原件由本人保存",
  视听资料: "电子文件，原始载体由本人保存",
  当事人陈述: "原件",
}
/** Of which exhibits an extract goes along, and how much of each it holds. */
const extentsOf = (dossier: Dossier, exhibits: readonly Exhibit[]): ReadonlyMap<Exhibit, Extent> =>
  new Map(
    exhibits.flatMap((exhibit) => {
      const extraction = dossier.extractions.get(exhibit.item)
      const extent = dossier.whole || !extraction ? undefined : extentOf(dossier, extraction, exhibit.citations)
      return extent ? [[exhibit, extent] as const] : []
    }),
  )
/** How what is handed in of an item relates to the original. */
export const carrierOf = (kind: EvidenceItem["kind"], extent: Extent | undefined): string =>
  extent ? "摘录，原件本人保存" : carriers[kind]
const fileRow = (
  dossier: Dossier,
  exhibit: Exhibit,
  item: EvidenceItem,
  purpose: Sentence | undefined,
  counted: ReturnType<typeof countedPlaces>,
  extent: Extent | undefined,
): TableRow => {
  const where = counted(exhibit, mostPlaces)
  return {
    cells: [
      label(exhibit.label),
      plainName(dossier, item),
      label(item.origin.how === "unpacked" ? "本人提供的压缩包" : "本人提供"),
      purpose ?? label("用来说明材料覆盖的日子"),
      label(carrierOf(item.kind, extent)),
      label(
        dossier.bookPlaces?.get(exhibit.item) ??
          (where === undefined ? (extent ? "覆盖期间" : "全件") : where.endsWith("等") ? "见附表" : where),
      ),
    ],
  }
}
/** What papers by others and of their own signature hold is no answer of the person's account. */
const elsewhere = /^(?:attorney|witness|file)\./
const keyOf = (dossier: Dossier, { item }: Exhibit): string => dossier.extractions.get(item)?.statements[0]?.key ?? ""
/**
 * What the person states stands in one signed account, and the row names what is a point of it and nothing else; where there is no account, their answers.
 */
const statedRow = (dossier: Dossier, parts: readonly Exhibit[], accounts: ReadonlySet<ItemId>): readonly TableRow[] => {
  const told = parts.filter(({ item }) => accounts.has(item))
  const shown = told.length > 0 ? told : parts.filter((part) => !elsewhere.test(keyOf(dossier, part)))
  const subjects = shown.flatMap((part) => questionOf(keyOf(dossier, part))?.subject ?? [])
  if (subjects.length === 0) return []
  const bill = dossier.claims.length > 0 && dossier.claims.every(({ id: claim }) => isOtherBill(dossier.diagnosis, claim))
  return [
    {
      cells: [
        label((parts[0] as Exhibit).label.replace(/之.*$/, "")),
        label(told.length > 0 ? "情况说明（本人签名）" : "本人的回答"),
        label("本人陈述"),
        // No word of a loan stands in a paper about a bill.
        label(`本人陈述：${[...new Set(subjects)].map((one) => (bill ? one.replace("贷款机构", "对方") : one)).join("、")}`),
        label(carriers.当事人陈述),
        label(dossier.bookPlaces?.get((parts[0] as Exhibit).item) ?? "全件"),
      ],
    },
  ]
}
const rowsOf = (
  dossier: Dossier,
  exhibits: readonly Exhibit[],
  extents: ReadonlyMap<Exhibit, Extent>,
  accounts: ReadonlySet<ItemId>,
): readonly TableRow[] => {
  const items = new Map(dossier.items.map((item) => [item.id, item]))
  const [counted, purpose] = [countedPlaces(dossier), purposesOf(dossier)]
  return exhibits.flatMap((exhibit): readonly TableRow[] => {
    if (exhibit.part !== undefined)
      return exhibit.part === 1
        ? statedRow(
            dossier,
            exhibits.filter((other) => other.number === exhibit.number),
            accounts,
          )
        : []
    const item = items.get(exhibit.item)
    return item ? [fileRow(dossier, exhibit, item, purpose(item.id), counted, extents.get(exhibit))] : []
  })
}
/** Which exhibits are handed in as extracts, of how long an original: a reader must not take an extract for the whole. */
const extracted = (extents: ReadonlyMap<Exhibit, Extent>): readonly Block[] => {
  if (extents.size === 0) return []
  const rows = [...extents].map(([exhibit, { rows, of, unit }]) => ({
    cells: [exhibit.label, exhibit.name, `${rows}${unit}`, `${of}${unit}`, exhibit.item.replace("sha256:", "")].map(label),
  }))
  return [
    { t: "heading", level: 1, text: label("摘录") },
    {
      t: "paragraph",
      sentences: [
        ask`下列材料提交的是摘录，只照录文书引用的各行、各条，其余的不提交。`,
        ...([...extents.values()].some(({ rows }) => rows === 0) ? [ask`没有照录内容的，只用来说明材料覆盖哪些日子。`] : []),
        ask`原件由本人保存，可以当面核对：原件的校验值应当与下表相同。`,
      ],
    },
    {
      t: "table",
      caption: "以摘录提交的材料",
      head: ["证据", "原件名称", "摘录", "原件共", "原件的校验值（SHA-256）"],
      widths: [1.2, 2.3, 1, 1, 6],
      exhibits: "none",
      rows,
    },
  ]
}
/**
 * The record's head and each file's digest: what a reader needs to check that nothing changed since. What the person states goes along as one signed paper,
 * and a short answer could be guessed from its digest.
 */
const sealed = (dossier: Dossier, exhibits: readonly Exhibit[], extracts: boolean): readonly Block[] => {
  const files = exhibits.filter(({ part }) => part === undefined).sort((a, b) => a.number - b.number)
  const told = extracts ? ask`下表为各件材料收到时的校验值，提交摘录的，是其原件的。` : ask`下表为各件材料收到时的校验值。`
  const limit = ask`封存只证明封存之后未被改动，不证明此前内容真实。`
  return [
    { t: "heading", level: 1, text: label("完整性校验") },
    {
      t: "party-lines",
      lines: [
        { label: "案件台账序号", value: label(String(dossier.head.seq)) },
        { label: "台账校验值", value: label(dossier.head.digest) },
      ],
    },
    { t: "paragraph", sentences: files.length > 0 ? [told, limit] : [limit] },
    ...(files.length > 0
      ? [
          {
            t: "table",
            caption: "各件材料的校验值（SHA-256）",
            head: ["证据", "校验值"],
            widths: [1.4, 8],
            exhibits: "none",
            rows: files.map((exhibit) => ({ cells: [label(exhibit.label), label(exhibit.item.replace("sha256:", ""))] })),
          } as const,
        ]
      : []),
  ]
}

export const evidenceList: CasePaper = {
  id,
  title,
  recipient: "authority",
  per: "case",
  last: true,
  // It lists what the other papers cite, and says nothing beside.
  needs: [],
  weakerWithout: [],
  warranted: () => true,
  draft(dossier, exhibits, accounts): Document | DraftRefusal {
    const live = new Set(dossier.items.filter((item) => !item.withdrawn && !item.erased).map((item) => item.id))
    const listed = some(exhibits.filter((exhibit) => live.has(exhibit.item)))
    if (!listed) return { why: "nothing-found" }
    const extents = extentsOf(dossier, listed)
    const blocks: Block[] = [
      {
        t: "table",
        caption: "证据清单",
        head: ["序号", "证据名称", "来源", "证明对象和内容", "原件/复印件", "位置"],
        widths: [0.9, 2.8, 1.3, 4, 1.7, 1.7],
        rows: rowsOf(dossier, listed, extents, accounts),
        exhibits: "none",
      },
      {
        t: "paragraph",
        sentences: [
          ask`原件和原始载体由本人保存，需要核对时当面出示。`,
          dossier.bookPlaces
            ? ask`“位置”是证据册的页码；各页写明行号或者条号，较多的见附表。`
            : ask`“位置”是材料里的行号或者条号，较多的见附表；写“全件”“覆盖期间”的，用来说明材料覆盖哪些日子。`,
          ...unverifiedSentences(dossier).map((told) => ask`${told}`),
        ],
      },
      { t: "signature", role: "提交人", day: dossier.day },
      ...placesAnnex(dossier, listed),
      ...extracted(extents),
      ...sealed(dossier, listed, extents.size > 0),
    ]
    return {
      doc: id,
      title,
      for: null,
      claim: null,
      counterparty: null,
      blocks,
      foot: `台账第${dossier.head.seq}条 ${dossier.head.digest} ${sealLine}${toolLine}`,
      beside: ["提交电子数据时带上原始设备，备查原件。"],
    }
  },
}
