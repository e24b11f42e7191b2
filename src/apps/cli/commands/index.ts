/** Every command, in the order of the help. A new verb is one file and one line here. */
import type { Command } from "../command.ts"
import { add } from "./add.ts"
import { channels } from "./channels.ts"
import { remove } from "./delete.ts"
import { draft } from "./draft.ts"
import { init } from "./init.ts"
import { law } from "./law.ts"
import { formats, questions } from "./lists.ts"
import { notYet } from "./not-yet.ts"
import { pack } from "./pack.ts"
import { run } from "./run.ts"
import { seal } from "./seal.ts"
import { serve } from "./serve.ts"
import { show } from "./show.ts"
import { state } from "./state.ts"
import { verify } from "./verify.ts"
import { erase, withdraw } from "./withdraw.ts"

export const commands: readonly Command[] = [
  run,
  serve,
  init,
  add,
  state,
  show,
  draft,
  seal,
  pack,
  verify,
  withdraw,
  erase,
  remove,
  law,
  channels,
  formats,
  questions,
  ...notYet,
]
