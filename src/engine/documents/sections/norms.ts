/** What a paper says once of the norms it names that are no law: how much they bind, and how their counts were made. */
import type { Ground } from "../../grounds/ground.ts"
import { say } from "../../say/say.ts"
import type { Block } from "../sheet/ast.ts"
import { some } from "./course.ts"

/** Nothing where only law is named. */
export const normAdvice = (grounds: readonly Ground[]): readonly Block[] => {
  const standard = grounds.some((ground) => ground.version.kind === "国家标准")
  const convention = grounds.some((ground) => ground.version.kind === "自律规范")
  const connected = grounds.some((ground) => ground.provision.parameters["count-basis"] === "connected")
  const kinds =
    standard && convention
      ? say`以上所列标准是推荐性国家标准，所列自律规范是行业约定，供认定时参照；不符合其要求，不当然等于违反法律。`
      : standard
        ? say`以上所列标准是推荐性国家标准，供认定时参照；不符合其要求，不当然等于违反法律。`
        : say`以上所列自律规范是行业约定，供认定时参照；不符合其要求，不当然等于违反法律。`
  const sentences = some([
    ...(standard || convention ? [kinds] : []),
    ...(connected ? [say`有关每日次数的要求没有说明怎样算有效的电话，这里按对方打来并且已经接通的来电计算。`] : []),
  ])
  return sentences ? [{ t: "paragraph", sentences }] : []
}
