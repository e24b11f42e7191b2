/** 录音文字稿: what is said in a recording that is in the case, by its time, its speakers and its words as the person typed them from listening. */

import type { NonEmpty } from "../../../case/citation.ts"
import { fileKeyOf } from "../../../case/file-key.ts"
import type { EvidenceItem } from "../../../case/item.ts"
import type { Dossier } from "../../../dossier.ts"
import { noRecording } from "../../../gaps/other-paper.ts"
import { asked } from "../../../gaps/statement-missing.ts"
import { as, ask, say } from "../../../say/say.ts"
import { heardIn } from "../../../timeline/measure.ts"
import type { CasePaper } from "../../document.ts"
import { signerOf } from "../../sections/signing.ts"
import type { Block, Document, DraftRefusal, Label } from "../../sheet/ast.ts"
import { toolLine } from "../../sheet/foot.ts"
import { linesOf } from "./lines.ts"

const id = "recording-transcript"
const title = "录音文字稿"
const label = (text: string): Label => ({ t: "label", text })

const recordingsOf = ({ items }: Dossier): readonly EvidenceItem[] =>
  items.filter(({ kind, withdrawn, erased }) => kind === "视听资料" && !withdrawn && !erased)
const wordsOf = ({ facts }: Dossier, item: EvidenceItem) => facts.one(fileKeyOf(item.id, "words"))
const table = (dossier: Dossier, item: EvidenceItem): readonly Block[] => {
  const typed = wordsOf(dossier, item)
  const lines = typed ? linesOf(typed.value) : []
  if (!typed || lines.length === 0) return []
  return [
    { t: "heading", level: 1, text: label(`录音：${item.name}`) },
    {
      t: "table",
      caption: "按录音的先后",
      head: ["时间", "说话人", "原话"],
      widths: [1.2, 1.4, 6.4],
      rows: lines.map((line) => ({
        cells: [
          label(line.time || "—"),
          label(line.speaker || "—"),
          say`${as("quotation", heardIn(item.id, typed, line.words, line.fromMs))}`,
        ],
      })),
      exhibits: { width: 2 },
    },
  ]
}

export const recordingTranscript: CasePaper = {
  id,
  title,
  recipient: "authority",
  per: "case",
  // It says what a recording says, and nothing of any side.
  needs: [],
  weakerWithout: [],
  warranted: () => true,
  draft(dossier): Document | DraftRefusal {
    const recordings = recordingsOf(dossier)
    const [first] = recordings
    if (!first) return { why: "missing", gaps: [noRecording()] }
    const blocks = recordings.flatMap((item) => table(dossier, item))
    if (blocks.length === 0) return { why: "missing", gaps: [asked(fileKeyOf(first.id, "words"))] }
    const name = dossier.facts.one("name")
    return {
      doc: id,
      title,
      for: null,
      claim: null,
      counterparty: null,
      blocks: [
        ...blocks,
        {
          t: "paragraph",
          sentences: [
            ask`以上由${name ?? ask`本人`}照录音逐句整理。`,
            ask`录音的原件和录制的设备由本人保存，可以当面播放核对。`,
          ] as NonEmpty<ReturnType<typeof ask>>,
        },
        { t: "signature", role: signerOf(dossier.facts, undefined, "整理人"), day: dossier.day },
      ],
      foot: toolLine,
      beside: [
        "边听边核对：时间、说话人、原话都和录音对得上；听不清的写“（听不清）”，不猜。",
        "录音不剪辑、不改名、不转格式；只交自己参与的通话。",
      ],
    }
  },
}
