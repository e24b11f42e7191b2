/** What the person's own messages say, read line by line: what is refused and how far, and what the other side may quote. */
import { describe, expect, it } from "vitest"
import { ownWords } from "../../src/engine/messages/own-words.ts"

/** Scopes in order, `!` for a wrong number. */
const refused = (text: string): string =>
  ownWords(text)
    .refusals.map(({ scope, kind }) => (kind === "wrong-number" ? "!" : scope))
    .join(" ")

const refusals: Readonly<Record<string, readonly string[]>> = {
  calls: [
    "请你们不要再给我打电话，有事发短信就行",
    "请你们不要再给我打电话，有事发短信就行。",
    "我会按时还款，请停止给我打电话。",
    "别打了",
    "别再打了！",
    "请勿来电",
    "请勿致电，谢谢",
    "不要打电话，发短信即可",
    "不要打电话发短信就行",
    "能不能不要再打电话了？",
    "说了多少次了不要打电话",
    "不想再接到你们的电话",
    "我拒绝接听你们的任何电话",
    "请停止电话骚扰",
    "停止用电话联系我",
    "别再打电话骚扰我了",
    "不要再联系我了，有事发短信",
    "只接受短信沟通",
    "我只接受书面沟通",
    "再打电话我就报警了",
    "别给我打电话了，我在忙",
    "不准再打我电话",
    "請不要再打電話給我",
    "请 不 要 再 打 电 话",
    "您好，麻烦不要再拨打这个电话了",
    "你们不要一天打十几个电话了，烦死了",
    "我不是让你们别打电话了吗",
    "禁止外呼",
    "唔好再打嚟啦唔該",
    "咪再打嚟",
    "再打我投訴㗎喇",
    "你们莫再打了嘛",
    "甭打了",
    "嫑再打了",
    "覅打电话来了",
    "毋通搁打来",
    "麦搁敲电话来",
    "我再说一遍：“不要再打电话”",
    "请贵公司停止拨打本人电话，如需通知请以短信告知",
    "不接受电话催收",
    "别打我电话",
    "我的要求是不要电话催收，请用短信",
  ],
  all: [
    "停止一切联系",
    "别再骚扰我",
    "别再骚扰我！！",
    "请停止骚扰",
    "不要再联系我",
    "请勿打扰",
    "不要再打电话、发短信了",
    "请不要再给我打电话和发短信",
    "禁止以任何方式联系本人",
    "不要再烦我了",
    "别再来找我",
    "我不同意你们联系我",
    "请立即停止联系本人，否则投诉",
    "再骚扰我就报警",
    "不接受任何形式的催收",
    "拒绝任何形式的联系",
    "请你们停止骚扰，听不懂吗？",
  ],
  hours: [
    "上班时间别打",
    "只能晚上打",
    "上班时间不要打电话",
    "晚上十点以后请不要打电话",
    "我上班的时候，别打电话",
    "只能在下班后打电话",
    "别半夜打电话",
    "午休时间请勿打扰",
    "周末不要联系我",
    "22点以后别打电话",
    "不要在我开会的时候打",
    "不要在凌晨发短信打电话",
    "要打请晚上打",
    "早上八点前不要来电",
  ],
  "third-parties": [
    "别打我单位",
    "别打我妈",
    "不要联系我的家人",
    "请不要给我公司打电话",
    "不要再骚扰我的同事",
    "禁止联系我通讯录里的人",
    "请勿联系第三人",
    "别打给我妈妈",
    "不要打电话到我单位",
    "请停止骚扰我的父母和朋友",
    "不要影响我的家人，也别联系我同事",
    "别给我老公发短信",
  ],
  numbers: ["不要用私人号码联系我", "别用陌生号码打给我", "不要换号打给我", "请不要用虚拟号码打电话", "禁止使用个人手机号联系我"],
  deletion: [
    "请把我的号码删掉",
    "请删除我的个人信息",
    "要求你们删除本人的手机号码",
    "麻烦从你们系统里把我的号码删除",
    "把我的电话从名单里删除",
  ],
  "!": [
    "打错了",
    "你打错了，我不是王小军",
    "你们找错人了",
    "不认识这个人",
    "发错人了",
    "查无此人",
    "这个号码是我刚办的，不认识他",
    "我不认识你们说的孙建洲",
  ],
  "! deletion": ["打错了，我不认识孙建洲，请把我的号码删掉", "你们搞错人了，请删除我的号码"],
  "! all": ["打错了，别再骚扰我", "我不是孙建洲，请停止联系"],
  "! calls": ["打错了，不要再打电话了"],
  "calls third-parties": ["不要给我和我家人打电话", "别打电话给我，也别打我单位"],
  "all third-parties": ["不要再联系我和我的家人"],
  "": [
    "为什么不停止？",
    "你们为什么不停止骚扰？",
    "我不会再逾期",
    "不是不让你们打",
    "我没有不让你们打电话",
    "停止服务",
    "停止扣款",
    "请停止计息",
    "停止付息通知收到了",
    "要求停止自动扣款，请电话联系我确认",
    "你们说不再打电话，说话算数吗？",
    "客服答应停止联系我",
    "你们说“不要再联系客服”",
    "好的，我知道了",
    "收到，谢谢",
    "别担心，我明天还",
    "你别忘了打印材料",
    "别打车了，走路吧",
    "不要打架",
    "我打错字了",
    "不好意思发错了",
    "没打错，是我",
    "请给我打电话",
    "有空联系我",
    "不要挂电话，我有话说",
    "不要让我联系不上你",
    "我不能打电话，在开会",
    "你们还不停止联系吗？",
    "怎么还不停止骚扰？",
    "请删除我的征信不良记录",
    "我已经把你的号码删了",
    "是不是打错了？",
    "不要再发短信了",
    "特别联系了客服",
    "别人也打电话来",
    "你们昨天晚上打了十个电话",
    "请尽快联系我处理",
    "我不认识你",
    "不停止就不停止吧",
    "千万别忘记联系我",
    "上班时间可以打",
  ],
}

describe("what is refused", () => {
  for (const [expected, texts] of Object.entries(refusals))
    it.each(texts.map((text) => [text]))(`${expected === "" ? "nothing" : expected}: %s`, (text) => {
      expect(refused(text)).toBe(expected)
    })
})

const said = (text: string): string =>
  Object.entries(ownWords(text))
    .filter(([kind, list]) => !kind.toLowerCase().includes("refus") && list.length > 0)
    .map(([kind]) => kind)
    .join(" ")
const quotable: Readonly<Record<string, readonly string[]>> = {
  abuse: ["你们这群王八蛋", "滚", "去你妈的", "傻逼公司", "他妈的有完没完", "你们不要脸", "S B 客服"],
  threats: ["再打我弄死你", "我找人收拾你", "你给我等着", "不撤掉我就把你们曝光到网上", "信不信我去你们公司闹"],
  admissions: ["是我借的", "我确实欠你们钱", "我承认逾期了", "我现在真的没钱还", "我知道我欠款"],
  "admissions promises": ["是我借的，我会还", "我欠的钱下个月发工资就还", "我不会再逾期"],
  promises: ["我明天还", "15号还款", "我一定会还的", "周五发工资就还清", "尽快还款", "下周一还你们500元"],
  denials: ["不是我借的", "我没有借过钱", "我从来没申请过贷款", "已经还清了", "我早就结清了", "这不是我的贷款", "我被人冒用了身份"],
  despair: [
    "我不想活了",
    "活不下去了",
    "真的想死",
    "你们是要逼死我吗",
    "我想一死了之",
    "我从楼上跳楼算了",
    "我撑不下去了",
    "想死的心都有了",
  ],
  "": [
    "气死我了",
    "累死了",
    "烦死了",
    "想死你了",
    "我不会自杀的",
    "我妈的电话不要打",
    "利滚利",
    "数据滚动播放",
    "你们说我欠钱，证据呢？",
    "如果是我借的我会认",
    "明天还打电话吗",
    "还没收到",
    "你们什么时候还我钱",
    "是我朋友借的",
    "请把证书还给我",
    "谁说我逾期了",
    "笑死",
    "会再联系您",
    "好的",
    "我会投诉",
    "我会报警",
    "你们骂我是王八蛋",
    "你们威胁要弄死我",
  ],
}
describe("what can be quoted against the writer, and words of despair", () => {
  for (const [expected, texts] of Object.entries(quotable))
    it.each(texts.map((text) => [text]))(`${expected === "" ? "nothing" : expected}: %s`, (text) => {
      expect(said(text)).toBe(expected)
    })
})

it("gives the stretch of the message as it was written, whatever stands between the signs", () => {
  const text = "您好。请 不要再打電話，有事发短信"
  const [one] = ownWords(text).refusals
  expect(text.slice(one?.from, one?.to)).toBe("请 不要再打電話")
})
it("reads a long message to a bounded length", () => {
  expect(ownWords(`${"好".repeat(100_000)}。别再骚扰我`).refusals).toEqual([])
  expect(ownWords("别打".repeat(50_000)).refusals.length).toBeLessThanOrEqual(1)
})

describe("dialects as they are written", () => {
  it.each(["你哋搵錯人喇，我唔識佢", "冇呢個人，打錯電話", "我认不到这个人哈", "找错人咯", "勿认得伊，寻错人了", "我毋捌伊"])(
    "a wrong number is told by “%s”",
    (text) => expect(refused(text)).toContain("!"),
  )
  it.each(["我姓莫，莫经理是我爸", "我莫得钱", "莫名其妙", "唔好意思，聽日還", "我系统更新了", "寻物启事", "喇叭坏了"])(
    "nothing is refused by “%s”",
    (text) => expect(refused(text)).toBe(""),
  )
  it("what is quoted is as it was written", () => {
    const text = "你好，唔好再打嚟喇！多謝"
    const [one] = ownWords(text).refusals
    expect(one && text.slice(one.from, one.to)).toBe("唔好再打嚟喇")
  })
})
