/** At which hours a person asks to be left alone: as their words say, and nothing where they may mean morning or evening. */
import { describe, expect, it } from "vitest"
import { ownWords } from "../../src/engine/messages/own-words.ts"

const told = (text: string): string =>
  ownWords(text)
    .refusals.filter(({ scope }) => scope === "hours")
    .map(({ hours }) =>
      [
        ...(hours?.days ? [hours.days] : []),
        ...(hours?.clock ?? []).map(({ from, to }) => `${from / 60}-${to / 60}`),
        ...(hours?.named ?? []),
      ].join(" "),
    )
    .join("|")

describe("refused hours", () => {
  it.each([
    ["中午12点到2点别打", "12-14"],
    ["孩子中午要睡觉，12点到14点别打，其他时间可以打", "12-14"],
    ["我十二点半到两点睡觉，别打电话", "12.5-14"],
    ["下午2点到5点半不要来电", "14-17.5"],
    ["白天睡觉，上午9点至下午3点请勿来电", "9-15"],
    ["晚上八点以后不要打", "20-6"],
    ["请不要在22:00-8:00打电话", "22-8"],
    ["晚上10点到8点别打电话", "22-8"],
    ["早上九点之前不要打电话", "0-9"],
    ["要打只能晚上7点到9点打", "21-19"],
    ["别打电话，18点以后可以打", "6-18"],
    ["工作日9点到18点别给我打电话", "weekdays 9-18"],
    ["周末别打电话", "weekend 0-24"],
    ["上班时间别打", "work"],
    ["中午别打，晚上9点半以后也别打", "21.5-6 noon"],
  ])("%s", (text, hours) => expect(told(text)).toBe(hours))
  it.each(["8点到10点别打", "8点以后别打", "今天下午3点到5点开会，先别打", "开会的时候别打电话"])(
    "tells none that can be counted: %s",
    (text) => expect(told(text)).toBe(""),
  )
  it.each(["请不要再打电话", "你们昨晚8点以后还打，别再打了"])("is none of some hours alone: %s", (text) =>
    expect(ownWords(text).refusals.map(({ scope }) => scope)).not.toContain("hours"),
  )
})
