/** The entrance of the command line: reads the arguments, runs one command, and turns what happened into output and an exit code. */
import { setFlagsFromString } from "node:v8"
import { CommanderError, Command as Program } from "commander"
import { keepPrivate } from "../../hosts/node/private.ts"
import { endNow, listen } from "../local/interrupt.ts"
import { type Command, type Exit, exit, type Options, Usage } from "./command.ts"
import { commands } from "./commands/index.ts"
import { openScreen, type Screen } from "./screen.ts"

const codes: Readonly<Record<string, Exit>> = {
  "bad-argument": exit.usage,
  "nothing-to-pack": exit.needsPerson,
  "no-case": exit.noCase,
  "stale-head": exit.stale,
  "answer-changed": exit.stale,
  "chain-broken": exit.broken,
  "digest-differs": exit.broken,
  "payload-missing": exit.broken,
  "original-unsound": exit.broken,
  "not-a-plain-file": exit.broken,
  "unknown-version": exit.broken,
}
const explain = async (error: unknown, screen: Screen): Promise<Exit> => {
  const { Broken } = await import("../../engine/case/broken.ts")
  const { sentences } = await import("../../locales/sentence.ts")
  if (error instanceof Usage) {
    screen.note(error.message)
    return exit.usage
  }
  if (error instanceof Broken) {
    const { message, messageEn } = sentences(error.code, error.params)
    screen.note(`${message}\n${messageEn}`)
    return codes[error.code] ?? exit.failed
  }
  const { code, message: reason } = error as NodeJS.ErrnoException
  const { path } = error as NodeJS.ErrnoException
  const denied = path !== undefined && (code === "EACCES" || code === "EPERM" || code === "EROFS")
  const full = code === "ENOSPC" || code === "EDQUOT"
  const { message, messageEn } = full
    ? sentences("disk-full")
    : denied
      ? sentences("no-permission", { path })
      : sentences("failed", { reason })
  screen.note(`${message}\n${messageEn}`)
  if (process.env.ANNING_DEBUG === "1") screen.note((error as Error).stack ?? "")
  return exit.failed
}

const perform = async (command: Command, operands: readonly string[], options: Options): Promise<Exit> => {
  const screen = openScreen()
  try {
    const outcome = await command.run(operands, options, screen)
    screen.settle()
    if (options.json === true) {
      if (outcome.pieces) await screen.pieces(outcome.pieces)
      else if (outcome.json !== undefined) await screen.json(outcome.json)
    } else await screen.lines(outcome.lines ?? [])
    return outcome.exit ?? exit.done
  } catch (error) {
    return await explain(error, screen)
  }
}

const add = (program: Program, command: Command): void => {
  const sub = program.command(`${command.verb} ${command.operands}`.trim()).description(`${command.zh} · ${command.en}`).exitOverride()
  for (const [flags, about] of command.options ?? []) sub.option(flags, about)
  sub.option("--json", "只在标准输出打印一个 JSON 值 · one JSON value on stdout")
  if (command.lax) sub.allowUnknownOption()
  if (command.notes !== undefined) sub.addHelpText("after", `\n${command.notes}`)
  sub.action(async () => {
    process.exitCode = await perform(command, sub.args, sub.opts())
  })
}
const version = async (): Promise<string> => {
  const { readFile } = await import("node:fs/promises")
  return JSON.parse(await readFile(new URL("../../../package.json", import.meta.url), "utf8")).version
}

const programOf = (): Program => {
  const program = new Program("anning")
    .usage("[options] <command>")
    .description(
      "安宁：把原始证据变成可核验的案件和可提交的文书，全部在本机完成 · from raw evidence to papers to hand in, on this computer alone",
    )
  // One width everywhere, so that the page of the help is the same text on every screen and can be written once, when the program is built.
  program.exitOverride().showHelpAfterError("(anning --help)").helpCommand(false).configureHelp({ helpWidth: 100 })
  program.option("-V, --version", "版本 · version")
  program.addHelpText(
    "after",
    "\n退出码 exit codes: 0 完成 done · 1 失败 failed · 2 用法 usage · 3 完成但需您处理 needs the person · 10 无此案件 no such case · 11 他人先写 stale · 12 完整性受损 broken",
  )
  for (const command of commands) add(program, command)
  program.argument("[verb]").action(async (verb: string | undefined) => {
    if (verb !== undefined) program.error(`没有“${verb}”这个命令 / no such command: ${verb}`)
    if (program.opts().version === true) process.stdout.write(`${await version()}\n`)
    else {
      process.exitCode = exit.usage
      program.outputHelp({ error: true })
    }
  })
  return program
}

/** The page that `anning --help` prints. The build writes it beside the program, so that help waits for nothing. */
export const helpPage = (): string => {
  let page = ""
  programOf()
    .configureOutput({ writeOut: (text) => (page += text) })
    .outputHelp()
  return page
}

/** `help`, and `help draft`, ask for what `--help` and `draft --help` print. */
const spelt = (args: readonly string[]): string[] => (args[0] === "help" ? [...args.slice(1), "--help"] : [...args])
/** Runs `anning` with the arguments after the program's name; sets `process.exitCode`. */
export const main = async (args: readonly string[]): Promise<void> => {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1))
  // Whatever a command makes, papers and packages too, is its user's alone.
  keepPrivate()
  // A program that runs for seconds would rather grow than clear up: an archive of many files took half as much again.
  setFlagsFromString("--semi-space-growth-factor=1")
  // Every append is all or nothing, so ending at any moment leaves a sound case.
  listen(() => {
    process.stderr.write("\n已中断；此前保存的内容完好 / interrupted; what was saved before is sound\n")
    endNow(exit.interrupted)
  })
  try {
    await programOf().parseAsync(spelt(args), { from: "user" })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    process.exitCode = error.exitCode === 0 ? exit.done : exit.usage
  }
}
