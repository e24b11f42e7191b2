/** What a paper asks for, request by request, as it is written: kept with the paper when it is issued, so that a later letter can quote it. */
import { wordsOf } from "../readback/unit.ts"
import type { Document } from "../sheet/ast.ts"

/** The items of its lists that ask and tell nothing. */
export const requestsIn = ({ blocks }: Pick<Document, "blocks">): readonly string[] =>
  blocks.flatMap((block) =>
    block.t === "list"
      ? block.items.flatMap((item) => (item.every(({ mood }) => mood === "asks") ? [item.map(wordsOf).join("")] : []))
      : [],
  )
