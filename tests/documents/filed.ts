/** A paper that stands on what was handed in and answered: a golden case with filings and answers on record, drafted on a day. */
import type { Engine } from "../../src/engine/api.ts"
import type { ReplyKind } from "../../src/engine/case/record/filings.ts"
import type { Day } from "../../src/engine/case/time.ts"
import { takeIn } from "../golden/derived.ts"
import { lawFiles, read } from "../golden/given.ts"
import { openForGolden } from "../golden/open.ts"
import { type Seen, seen } from "./paper-of.ts"

export interface Handed {
  readonly doc: string
  readonly channel: string
  readonly day: string
  readonly reply?: readonly [day: string, as: ReplyKind]
}
type Answers = Readonly<Record<string, string | readonly string[]>>

const law = lawFiles()
/** Hands in and answers. */
export const onRecord =
  (filings: readonly Handed[]) =>
  async (engine: Engine, id: string): Promise<void> => {
    for (const { doc, channel, day, reply } of filings) {
      const { filing } = await engine.file(id, { doc, channel, day })
      if (reply) await engine.reply(id, { filing, day: reply[0], as: reply[1] })
    }
  }
/** A small case is best: it is taken in anew. */
export const paperAfter = async (
  folder: string,
  doc: string,
  day: string,
  filings: readonly Handed[],
  answers: Answers = {},
): Promise<Seen> => {
  const given = read(folder)
  const engine = await openForGolden(law, day)
  await takeIn(engine, { ...given, answers: { ...given.answers, ...answers } })
  await onRecord(filings)(engine, given.name)
  return seen(await engine.dossier(given.name, { day: day as Day }), doc)[0] as Seen
}
