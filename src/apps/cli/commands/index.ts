/** Every command, in the order of the help. A new verb is one file and one line here. */
import type { Command } from "../command.ts"
import { addCommand } from "./add.ts"
import { bundleCommand } from "./bundle.ts"
import { channelsCommand } from "./channels.ts"
import { confirmCommand } from "./confirm.ts"
import { deleteCommand } from "./delete.ts"
import { draftCommand } from "./draft.ts"
import { fileCommand, replyCommand } from "./filing.ts"
import { initCommand } from "./init.ts"
import { issueCommand } from "./issue.ts"
import { label } from "./label.ts"
import { law } from "./law.ts"
import { formats, questionsCommand } from "./lists.ts"
import { notYet } from "./not-yet.ts"
import { noteCommand } from "./note.ts"
import { packCommand } from "./pack.ts"
import { run } from "./run.ts"
import { sealCommand } from "./seal.ts"
import { serve } from "./serve.ts"
import { showCommand } from "./show.ts"
import { stateCommand } from "./state.ts"
import { verifyCommand } from "./verify.ts"
import { eraseCommand, withdrawCommand } from "./withdraw.ts"

export const commands: readonly Command[] = [
  run,
  serve,
  initCommand,
  addCommand,
  stateCommand,
  noteCommand,
  showCommand,
  draftCommand,
  confirmCommand,
  issueCommand,
  fileCommand,
  replyCommand,
  sealCommand,
  bundleCommand,
  packCommand,
  verifyCommand,
  withdrawCommand,
  eraseCommand,
  deleteCommand,
  law,
  label,
  channelsCommand,
  formats,
  questionsCommand,
  ...notYet,
]
