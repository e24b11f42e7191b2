/** Every golden case with what only some papers ask for – a court, a posting, a witness, a recording, a letter handed in – so that every paper is written somewhere; derived once for all tests of a process. */
import type { Engine } from "../../src/engine/api.ts"
import { fileKeyOf } from "../../src/engine/case/file-key.ts"
import type { Day } from "../../src/engine/case/time.ts"
import { draftAll, drafts } from "../../src/engine/documents/index.ts"
import type { Document, Exhibit } from "../../src/engine/documents/sheet/ast.ts"
import type { Dossier } from "../../src/engine/dossier.ts"
import { plaintiff } from "../documents/plaintiff.ts"
import { type Given, takeIn } from "../golden/derived.ts"
import { caseFolders, lawFiles, read } from "../golden/given.ts"
import { openForGolden } from "../golden/open.ts"
import { full } from "../needs.ts"
import { five, fiveGiven, handInFive } from "./five.ts"

export interface Made {
  readonly document: Document
  readonly exhibits: readonly Exhibit[]
}
export interface Equipped {
  readonly folder: string
  readonly given: Given
  readonly dossier: Dossier
  readonly made: readonly Made[]
}
/** What papers to courts, platforms and by others are filed with: invented, as all of it. */
const further = {
  ...plaintiff,
  "claim.1.post-url": "https://forum.example/t/271",
  "claim.1.post-platform": "虚谷论坛网络有限公司",
  "claim.1.post-words": "这个人欠钱不还，大家去问他",
  "claim.1.post-seen": "2025-01-14",
  "claim.1.post-what": "private",
  "claim.1.post-shot": "yes",
  "attorney.name": "林若安",
  "attorney.capacity": "relative",
  "attorney.address": "浙江省杭州市云杉区虚谷路44号",
  "attorney.contact": "17000000044",
  "attorney.scope": "general",
  "witness.name": "钟望舒",
  "witness.relation": "同事",
  "witness.words": "上午我和本人同在一间办公室，他的手机响了三次。",
  "witness.consents": "yes",
} as const
const recorded = { name: "来电录音.m4a", words: "00:03 对方：请尽快处理\n00:12 本人：请不要再打电话" } as const
const bytes = new Uint8Array([1, 2, 3, 4])
const recording = async function* () {
  yield {
    name: recorded.name,
    size: bytes.length,
    open: async function* () {
      yield bytes
    },
  }
}
const law = lawFiles()
/** A day for which all of them are asked when nothing was ever answered: cases without answers stay as they are. */
const bare = (given: Given): boolean => Object.keys(given.answers).length === 0
/** Taken in, with a recording and its words; the engine, so that a test may do something to the case. */
export const takenIn = async (folder: string): Promise<{ readonly engine: Engine; readonly given: Given }> => {
  const whole = folder === five ? fiveGiven : read(folder)
  const given = bare(whole) || folder === five ? whole : { ...whole, answers: { ...further, ...whole.answers } }
  const engine = await openForGolden(law, given.day)
  await takeIn(engine, given)
  if (!bare(given) && folder !== five) {
    const { items } = await engine.add(given.name, recording())
    await engine.state(given.name, { [fileKeyOf(items[0]!.id, "words")]: recorded.words })
  }
  return { engine, given }
}
/** A letter read back, issued and handed in a month before, so that the next one can be written. */
export const handedIn = async (engine: Engine, { name, day }: Given): Promise<void> => {
  if (name === fiveGiven.name) return handInFive(engine)
  const doc = "stop-notice"
  const before = new Date(Date.parse(`${day}T00:00:00Z`) - 20 * 86_400_000).toISOString().slice(0, 10) as Day
  const told = await engine.show(name, "readback", { day: before, for: doc })
  if (told.length === 0) return
  const ids = told.map(({ id }) => id)
  await engine.confirm(name, ids, { day: before })
  const { item } = await engine.issue(name, { doc, day: before })
  if (item !== null) await engine.file(name, { doc, channel: "lender", day: before })
}
export const dossierOf = (engine: Engine, { name, day }: Given): Promise<Dossier> => engine.dossier(name, { day: day as Day })
/** All papers that can be written, those that are offered to nobody as well. */
export const madeOf = (dossier: Dossier): readonly Made[] =>
  drafts.flatMap(({ id }) => draftAll(dossier, id).flatMap((one) => ("document" in one ? [one as Made] : [])))

const known = new Map<string, Promise<Equipped>>()
const equip = async (folder: string): Promise<Equipped> => {
  const { engine, given } = await takenIn(folder)
  await handedIn(engine, given)
  const dossier = await dossierOf(engine, given)
  return { folder, given, dossier, made: madeOf(dossier) }
}
export const equipped = (folder: string): Promise<Equipped> => {
  const made = known.get(folder) ?? equip(folder)
  known.set(folder, made)
  return made
}
/** All of them; without the examples, which take longest, where the run is not the full one. */
export const everyCase = async (whole = full): Promise<readonly Equipped[]> => {
  const all: Equipped[] = []
  for (const folder of [...caseFolders(), five]) if (whole || !folder.startsWith("examples/")) all.push(await equipped(folder))
  return all
}
