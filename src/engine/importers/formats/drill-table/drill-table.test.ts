/** What makes a table one of the drill. */
import { expect, it } from "vitest"
import { sourceOfText } from "../../../../../tests/importers/source.ts"
import { identify } from "../../index.ts"

it("is told by two titles of its own", () => {
  const id = (titles: string) => identify(sourceOfText("a.csv", `${titles}\n2026-01-05 08:01:01,01,16100020001,5\n`))?.id
  expect([id("接续时刻,话路,彼端,占用(秒)"), id("开始时间,话路,彼端,占用(秒)")]).toEqual(["drill-table", undefined])
})
