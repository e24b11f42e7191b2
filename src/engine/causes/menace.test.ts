/** Menaces without a plain word, and the same words of a florist, a locksmith, a school and a family; warnings of frauds, and frauds that dress as one. */
import { describe, expect, it } from "vitest"
import { type Menace, menaceIn } from "../messages/menace.ts"
import { onlyWarnsOfFraud, warnsOfFraud } from "../messages/warning.ts"

describe("words that frighten", () => {
  it.each<[string, Menace]>([
    ["花圈都给你订好了，就等你", "harm"],
    ["你门锁灌了胶别怪我没说", "harm"],
    ["给你家门口泼红漆", "harm"],
    ["你爸一个人住吧，摔一跤挺正常的", "soft"],
    ["你下班那条巷子没监控吧", "soft"],
    ["下回去的就不是一两个人了，家伙备好了", "soft"],
    ["你女儿学校门口我们拉横幅", "soft"],
    ["录像在我手里，打五千过来马上删", "pictures"],
    ["照片一张张发给你老板，今晚不还试试", "pictures"],
  ])("%s: %s", (text, menace) => expect(menaceIn(text)).toBe(menace))
  it.each([
    "【百合花店】您订的花圈已送到殡仪馆",
    "门锁坏了，师傅明天来换锁芯",
    "老人摔一跤很容易骨折，注意补钙",
    "小区路灯维修，晚上走路请小心",
    "孩子今天在学校画的画，照片发到班级群了",
    "请把身份证照片发到公司邮箱",
    "您的借款已逾期，请尽快还款",
    "视频会议改到明天，链接发到工作群",
  ])("is none: %s", (text) => expect(menaceIn(text)).toBeUndefined())
})
describe("a warning of frauds", () => {
  it.each([
    "凡自称客服要求共享屏幕、转账到安全账户的，均为诈骗，请勿相信",
    "96110提醒：不要转账，不要共享屏幕",
    "谨防诈骗，切勿点击陌生链接",
  ])("asks for nothing: %s", (text) => expect(warnsOfFraud(text)).toBe(true))
  it.each([
    "谨防诈骗！您的账户涉嫌洗钱，请转入安全账户核查",
    "您涉嫌诈骗案，请勿告诉家人，把验证码发给民警",
    "凡逾期的都是诈骗账户，请转账到安全账户",
    "您的借款已逾期，请尽快还款",
  ])("is none: %s", (text) => expect(warnsOfFraud(text)).toBe(false))
  it.each([
    "【反诈中心】您可能正在遭遇电信网络诈骗，请立即停止转账，如有疑问请拨打96110。",
    "【青禾市公安局反诈中心】民警提醒：如接到自称客服称您账户涉案的电话，请直接挂断并拨打110。",
    "【96110】您刚才接到的疑似诈骗电话已被拦截，不要回拨。",
    "【市公安局】刷单返利都是诈骗，谨防上当",
  ])("that asks for nothing raises no alarm: %s", (text) => expect(onlyWarnsOfFraud(text)).toBe(true))
  it.each([
    "【反诈中心】您涉嫌电信诈骗案，请勿告诉家人，速与民警联系",
    "【反诈中心】您的银行卡涉诈被冻结，请点击 http://fz.example 解除",
    "【96110】您被骗资金可以追回，请拨打021-55551234办理",
    "【派出所】您报的诈骗案有进展，请于3日到城南派出所接受询问",
    "【江北法院】（2026）檀0105民初4417号诈骗退赔，请查收",
    "您的借款已逾期，请尽快还款",
  ])("that asks for something is looked at: %s", (text) => expect(onlyWarnsOfFraud(text)).toBe(false))
})
