/** A command in a process of its own ends with the same code and the same words as in one that ran others before, on which most tests rest. */
import { appendFileSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, describe, expect, it, vi } from "vitest"
import { anning, example, scratch, start } from "./anning.ts"

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })
const folder = scratch("apart")
const sound = join(folder, "sound")
const broken = join(folder, "broken")
beforeAll(async () => {
  for (const home of [sound, broken]) {
    await anning("init", home)
    await anning("add", home, example("4-lawful-reminder", "inputs"))
  }
  appendFileSync(join(broken, "log.jsonl"), "{}\n")
})

const ended: readonly (readonly [code: number, title: string, args: readonly string[], out: RegExp, err: RegExp])[] = [
  [0, "done, with one JSON value", ["show", sound, "items", "--json"], /^\[[\s\S]*\]\n$/, /^$/],
  [0, "done, for people", ["show", sound], /[\u4e00-\u9fff]/, /^$/],
  [1, "failed", ["init", sound], /^$/, /已经存在/],
  [2, "used wrongly", ["formats", "--frob"], /^$/, /--frob/],
  [
    3,
    "something left for the person",
    ["law", "治安管理处罚法", "第五十条", "--on", "1990-01-01", "--json"],
    /^\{[\s\S]*\}\n$/,
    /^[\s\S]*$/,
  ],
  [10, "no such case", ["show", join(folder, "none"), "--json"], /^$/, /没有这个案件/],
  [12, "broken", ["verify", broken, "--json"], /^\{[\s\S]*\}\n$/, /^[\s\S]*$/],
]
describe("a process of its own", () => {
  it.each(ended)("%i: %s", async (code, _title, args, out, err) => {
    const own = await start(args).done
    expect(own).toEqual({ code, out: expect.stringMatching(out), err: expect.stringMatching(err) })
    expect(own).toEqual(await anning(...args))
    // Whatever came before leaves nothing behind.
    expect(own).toEqual(await anning(...args))
  })
})
