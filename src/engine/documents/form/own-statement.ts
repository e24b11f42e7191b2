/** A person's own statement, signed: who speaks, what they tell from their own knowledge in numbered sentences, that it is true. It is evidence itself and cites none. */
import type { NonEmpty } from "../../case/citation.ts"
import type { Sentence } from "../../say/say.ts"
import type { Document } from "../sheet/ast.ts"
import { toolLine } from "../sheet/foot.ts"
import { stopped } from "./compose.ts"

export interface OwnStatement extends Pick<Document, "beside" | "claim" | "counterparty" | "doc" | "title"> {
  readonly opening: NonEmpty<Sentence>
  /** Each a thing by itself, in the order of time as far as it has one. */
  readonly told: NonEmpty<Sentence>
  readonly closing: NonEmpty<Sentence>
  readonly signer: string
  readonly day: string
}
export const ownStatement = ({ opening, told, closing, signer, day, ...of }: OwnStatement): Document => ({
  ...of,
  for: null,
  cites: "nothing",
  blocks: [
    { t: "paragraph", sentences: opening },
    { t: "list", items: told.map((one): NonEmpty<Sentence> => [stopped(one)]) as unknown as NonEmpty<NonEmpty<Sentence>> },
    { t: "paragraph", sentences: closing },
    { t: "signature", role: signer, day },
  ],
  foot: toolLine,
})
