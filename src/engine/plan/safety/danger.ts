/** Threats of violence, and a visit announced or made: the police first, whatever the debt. */
import { eventKinds } from "../../case/batch.ts"
import type { Dossier } from "../../dossier.ts"
import { threatensSafety, veilsThreat } from "../../timeline/menacing.ts"
import { formOf, labelsOf, saysOf } from "../../timeline/readings.ts"
import type { Timeline } from "../../timeline/timeline.ts"
import type { Alarm, AlarmAct } from "../alarm.ts"
import { otherPapers, paper } from "../papers.ts"
import { alarmOf, isReported, receivedWhere } from "./rows.ts"

const visit = eventKinds.indexOf("visit")
/** A visit of whoever speaks of a debt: a courier announces one too. */
const announces = (timeline: Timeline, row: number): boolean => {
  if (timeline.kind[row] === visit) return true
  if (saysOf(timeline, row)?.visit === undefined) return false
  const labels = labelsOf(timeline, row)?.labels ?? []
  return formOf(timeline, row) === "dunning" || labels.some((label) => label !== "unrelated" && label !== "marketing")
}
/** It was made, or threatened with: one that is announced in a proper way is nothing for the police. */
const isVisitOrThreat = (timeline: Timeline, row: number): boolean =>
  timeline.kind[row] === visit || labelsOf(timeline, row)?.flag === "violation"
const keep: AlarmAct = { text: "保存这条信息的原件（不删除、不转发后删除），截图留下号码和时间；不要回骂，也不要答应见面。" }
/** Words and acts that reach the police are reported with a paper. */
const report = paper(otherPapers.police)

const violence = (dossier: Dossier): readonly Alarm[] => {
  const rows = receivedWhere(dossier, threatensSafety)
  if (rows.length === 0) return []
  return [
    alarmOf(dossier, "danger", rows, {
      title: "有人用暴力威胁您：先保证安全，先报警",
      why: "威胁人身安全和欠不欠钱没有关系，不必等任何投诉的结果。",
      acts: [
        { text: "有马上的危险，拨打 110。", channel: "110" },
        {
          text: isReported(dossier)
            ? "已经报过案的，把新收到的威胁标明“新增”，补交给办案的派出所。"
            : "没有马上的危险，带上手机原件到派出所报案，要回执。",
          channel: "110",
          ...report,
        },
        { text: "告诉家人，不独自去见对方，不开门。" },
        keep,
      ],
      never: ["不要为了让对方停下而付钱。"],
    }),
  ]
}
const veiledThreats = (dossier: Dossier): readonly Alarm[] => {
  const rows = receivedWhere(dossier, veilsThreat)
  if (rows.length === 0) return []
  return [
    alarmOf(dossier, "danger", rows, {
      title: "有话像是在拿您或者家人的安全吓唬您：先保证安全",
      why: "话没有明说，是不是威胁由公安机关判断；先防着，不必等任何投诉的结果。",
      acts: [
        { text: "有马上的危险，或者有人来家里、学校、单位，拨打 110。", channel: "110" },
        {
          text: isReported(dossier)
            ? "已经报过案的，把这条信息标明“新增”，补交给办案的派出所。"
            : "带上手机原件到派出所说明，要回执；提到孩子的，告诉学校只认约定的家长来接。",
          channel: "110",
          ...report,
        },
        { text: "告诉家人和同住的人，门口、车位能装监控的装上。" },
        keep,
      ],
      never: ["不要为了让对方停下而付钱。"],
    }),
  ]
}
const visits = (dossier: Dossier): readonly Alarm[] => {
  const rows = receivedWhere(
    dossier,
    (timeline, row) => !threatensSafety(timeline, row) && !veilsThreat(timeline, row) && announces(timeline, row),
  )
  if (rows.length === 0) return []
  return [
    alarmOf(dossier, "danger", rows, {
      title: "有人说要上门，或者已经上过门",
      why: "来人纠缠不走、闯入或者动手，就不是催收的问题了。",
      acts: [
        { text: "来人不肯走、闯入、动手或者围堵，拨打 110。", channel: "110" },
        ...(rows.some((row) => isVisitOrThreat(dossier.timeline, row))
          ? [{ text: "来过的，或者拿上门吓唬的，带上短信原件、照片、录像到派出所说明，要回执。", channel: "110", ...report }]
          : []),
        { text: "不开门，隔着门问清单位、姓名，请对方走书面途径；能录像就录。" },
        { text: "告诉同住的人和物业、前台怎么应对。" },
        keep,
      ],
      never: ["不要当面签字、付款、交出手机或者证件。"],
    }),
  ]
}
export const danger = (dossier: Dossier): readonly Alarm[] => [...violence(dossier), ...veiledThreats(dossier), ...visits(dossier)]
