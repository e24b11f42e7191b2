/** What comes before all paperwork, as steps of the plan. */
import type { Dossier } from "../../dossier.ts"
import type { OpenStep } from "../step.ts"
import { alarmsOf } from "./index.ts"

const stateOf = { now: "open", past: "later", done: "done" } as const

export const alarmSteps = (dossier: Dossier): readonly OpenStep[] =>
  alarmsOf(dossier).map((alarm) => {
    const channel = alarm.acts.find((act) => act.channel !== undefined)?.channel
    const paper = alarm.acts.find((act) => act.doc !== undefined)
    return {
      id: alarm.id,
      step: alarm.kind === "official" ? "核实" : "安全",
      action: alarm.title,
      why: alarm.why,
      how: [...alarm.acts.map(({ text }) => text), ...alarm.never],
      state: stateOf[alarm.state],
      ...(channel === undefined ? {} : { channel }),
      ...(paper?.doc === undefined ? {} : { doc: paper.doc }),
      ...(paper?.notYetBuilt ? { notYetBuilt: true as const } : {}),
      ...(alarm.questions[0] === undefined ? {} : { question: alarm.questions[0] }),
      claim: alarm.claim,
      counterparty: alarm.counterparty,
    }
  })
