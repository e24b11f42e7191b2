/** What a message says, by own lines: each value with the very stretch of the text that says it, and silence where it is not sure. */
import { describe, expect, it } from "vitest"
import { readSays } from "../../src/engine/messages/index.ts"
import type { MessageSays, SaidValue, Stretch } from "../../src/engine/messages/reading.ts"

type Lists =
  | "signatures"
  | "persons"
  | "lenders"
  | "clients"
  | "houses"
  | "amountsFen"
  | "dueDays"
  | "paidDays"
  | "numbersGiven"
  | "numbersOwned"
type Values = "addressee" | "dueIn" | "settled" | "overdue" | "extension"
type Stretches = "paid" | "acknowledges" | "ownsNumberAsked" | "visit"
const values = (text: string, key: Lists): readonly (string | number)[] =>
  (readSays(text)[key] as readonly SaidValue<string | number>[]).map(({ value }) => value)
const oneOf = (text: string, key: Values): string | number | undefined =>
  (readSays(text)[key] as SaidValue<string | number> | undefined)?.value
const words = (text: string, key: Stretches): string | undefined => {
  const found = readSays(text)[key] as Stretch | undefined
  return found && text.slice(found.from, found.to)
}

const lists: readonly (readonly [Lists, string, readonly (string | number)[]])[] = [
  ["signatures", "【云杉消费金融】您的借款已逾期", ["云杉消费金融"]],
  ["signatures", "您的借款已逾期，请还款【云杉消费金融】", ["云杉消费金融"]],
  ["signatures", "【甲公司】您的借款已逾期，请还款【乙公司】", ["甲公司", "乙公司"]],
  ["signatures", "【甲公司】【乙公司】您的借款已逾期", ["甲公司", "乙公司"]],
  ["signatures", "[云杉消费金融]您的借款已逾期", ["云杉消费金融"]],
  ["signatures", "您的借款已逾期，请还款【云杉消费金融】拒收请回复R", ["云杉消费金融"]],
  ["signatures", "【还款提醒】您的借款已逾期", []],
  ["signatures", "【重要通知】您的借款已逾期", []],
  ["signatures", "【催收函】【云杉消费金融】您的借款已逾期", ["云杉消费金融"]],
  ["signatures", "【10086】您好", []],
  ["signatures", "您在【云杉】借款了吗", []],
  ["signatures", "【云杉\u200b消费金融】您的借款已逾期", ["云杉消费金融"]],
  ["persons", "【云杉消费金融】林女士，您的借款已逾期", ["林"]],
  ["persons", "【云杉消费金融】尊敬的林一诺女士，您的借款已逾期", ["林一诺"]],
  ["persons", "尊敬的林一诺：您的借款已逾期", ["林一诺"]],
  ["persons", "【云杉消费金融】欧阳明先生，请还款", ["欧阳明"]],
  ["persons", "欧阳先生您好，请还款", ["欧阳"]],
  ["persons", "【云杉消费金融】林*诺，您的借款已逾期", ["林*诺"]],
  ["persons", "【云杉消费金融】林某某先生，您的借款已逾期", ["林某某"]],
  ["persons", "【云杉消费金融】*诺女士，您的借款已逾期", ["*诺"]],
  ["persons", "请转告陈某尽快还款", ["陈某"]],
  ["persons", "请转告陈平川先生回电", ["陈平川"]],
  ["persons", "麻烦您通知王小明及时处理", ["王小明"]],
  ["persons", "联系不上陈平川本人，请您转告", ["陈平川"]],
  ["persons", "王老师您好，您的借款已逾期", ["王"]],
  ["persons", "张同学，您的分期已逾期", ["张"]],
  ["persons", "尊敬的客户，您的借款已逾期", []],
  ["persons", "尊敬的顾客，您好", []],
  ["persons", "尊敬的金卡会员，您的账单已出", []],
  ["persons", "尊敬的用户，您的借款已逾期", []],
  ["persons", "余额不足，您的扣款失败", []],
  ["persons", "我是云杉消费金融的陈女士", []],
  ["persons", "有疑问请联系专员王女士", []],
  ["persons", "请联系刘先生，电话15400000009", []],
  ["persons", "经办人：李先生", []],
  ["lenders", "受云杉消费金融委托，我所通知您还款", ["云杉消费金融"]],
  ["lenders", "我公司接受云杉消费金融的委托，请您还款", ["云杉消费金融"]],
  ["lenders", "您在云杉消费金融的借款已逾期", ["云杉消费金融"]],
  ["lenders", "您在云杉钱包平台的借款已逾期", ["云杉钱包"]],
  ["lenders", "您在我司的借款已逾期", []],
  ["lenders", "您在本平台的借款已逾期", []],
  ["lenders", "您在本月的还款已逾期", []],
  ["lenders", "您的信用卡账单已逾期", []],
  ["clients", "受云杉消费金融委托，我所通知您还款", ["云杉消费金融"]],
  ["clients", "云杉消费金融已委托我司处理您的欠款", ["云杉消费金融"]],
  ["clients", "受债权人委托，请您还款", []],
  ["houses", "我是云杉消费金融的陈专员，请还款", ["云杉消费金融"]],
  ["houses", "这里是青禾小贷，您的借款已逾期", ["青禾小贷"]],
  ["houses", "我是你的朋友的妈妈", []],
  ["houses", "南枝姐我劲跃健身小孙 分期你必须交", ["劲跃健身"]],
  ["houses", "您好，恒笃律师事务所李律师，您的分期已逾期", ["恒笃律师事务所"]],
  ["houses", "我是恒笃调解中心李", ["恒笃调解中心"]],
  ["houses", "恒笃律所的小陈，请回电", ["恒笃律所"]],
  ["houses", "恒笃律所李律师会联系你", []],
  ["houses", "请联系恒笃律所的小陈", []],
  ["houses", "我是人民调解中心的，请回电", []],
  ["houses", "还款银行：请看账单", []],
  ["houses", "我是你孩子学校的老师", []],
  ["amountsFen", "应还1086.40元", [108640]],
  ["amountsFen", "应还1,286.4元", [128640]],
  ["amountsFen", "欠款￥3,000", [300000]],
  ["amountsFen", "欠款人民币5000元", [500000]],
  ["amountsFen", "欠款1.2万元", [1200000]],
  ["amountsFen", "欠款三千六百元", [360000]],
  ["amountsFen", "本金５０００元，利息２０元", [500000, 2000]],
  ["amountsFen", "欠款两三千元", []],
  ["amountsFen", "尾号0412，500元", []],
  ["amountsFen", "可借额度50000元，立减20元", []],
  ["amountsFen", "欠款几千元", []],
  ["amountsFen", "年利率24%", []],
  ["amountsFen", "应还1***.40元", []],
  ["dueDays", "您11月20日应还1086.40元", ["--11-20"]],
  ["dueDays", "到期还款日2025年12月20日", ["2025-12-20"]],
  ["dueDays", "还款日：2025-12-20", ["2025-12-20"]],
  ["dueDays", "最后还款日为12月5日", ["--12-05"]],
  ["dueDays", "您的借款将于04/07到期，还款日期04/07", ["--04-07"]],
  ["dueDays", "您的账单将于本月15日到期", ["---15"]],
  ["dueDays", "请于11月20日前还款，以免逾期", ["--11-20"]],
  ["dueDays", "您的借款已逾期6天，请于11月26日前还款", []],
  ["dueDays", "还款日2025年2月30日", []],
  ["dueDays", "还款日13月5日", []],
  ["dueDays", "您11月20日的来信已收到", []],
  ["dueDays", "【青禾小贷】新客专享，活动截止12月20日，立即申请", []],
  ["paidDays", "您于2025年12月19日还款成功", ["2025-12-19"]],
  ["paidDays", "已收到您12月19日的还款1086.40元", ["--12-19"]],
  ["paidDays", "您的12月账单已于12月19日结清", ["--12-19"]],
  ["paidDays", "请于12月19日前还款", []],
  ["numbersGiven", "您的借款已逾期，请致电0571-10000007", ["057110000007"]],
  ["numbersGiven", "还款电话：154 0000 0001，欠款请速还", ["15400000001"]],
  ["numbersGiven", "我们将联系您的联系人，电话15400000002", []],
  ["numbersOwned", "刚才给您打电话的是我司号码0571-10000007，请接听", ["057110000007"]],
  ["numbersOwned", "经核实，您反映的15400000001为我司催收员使用的号码", ["15400000001"]],
  ["numbersOwned", "15400000001系我公司委托机构使用", ["15400000001"]],
  ["numbersOwned", "15400000001不是我司号码", []],
  ["numbersOwned", "谨防冒充我司客服号码15400000001", []],
  ["numbersOwned", "您的手机号15400000003我司已登记", []],
]
describe("lists", () => {
  it.each(lists)("%s of %s", (key, text, expected) => expect(values(text, key)).toEqual(expected))
})

const single: readonly (readonly [Values, string, string | number | undefined])[] = [
  ["settled", "您的借款已全部结清，感谢您的支持", "all"],
  ["settled", "您的贷款已结清", "all"],
  ["settled", "您的结清证明已开具，请查收", "all"],
  ["settled", "您本期账单已结清", "instalment"],
  ["settled", "您第3期账单已结清", "instalment"],
  ["settled", "12月的账单已还清", "instalment"],
  ["settled", "如您的借款已全部结清，请忽略", undefined],
  ["settled", "请一次性结清欠款", undefined],
  ["settled", "您的借款尚未结清", undefined],
  ["settled", "结清后可为您开具结清证明", undefined],
  ["settled", "请忽略之前的结清证明，您仍有一期未还", undefined],
  ["settled", "您3月账单已结清，4月账单已逾期3天", "instalment"],
  ["overdue", "您的借款已逾期6天", 6],
  ["overdue", "您的借款逾期已达15天", 15],
  ["overdue", "您已超期三天", 3],
  ["overdue", "您的借款已严重逾期", 0],
  ["overdue", "您的借款逾期1个月", 0],
  ["overdue", "请按时还款，避免逾期", undefined],
  ["overdue", "若逾期将影响征信，请还款", undefined],
  ["overdue", "即将逾期，请还款", undefined],
  ["overdue", "此前的逾期提醒系误发，抱歉", undefined],
  ["overdue", "您借阅的图书已逾期6天", undefined],
  ["dueIn", "您的借款今日到期，请还款", 0],
  ["dueIn", "您的账单明天到期，请还款", 1],
  ["dueIn", "您的账单5天后到期，请还款", 5],
  ["dueIn", "距离还款日还有4天，请提前准备还款", 4],
  ["extension", "已为您办理延期还款，还款日调整为2026年3月5日", "2026-03-05"],
  ["extension", "同意您的借款延期至3月20日", "--03-20"],
  ["extension", "您的展期申请已通过", ""],
  ["extension", "如需延期还款请提出申请", undefined],
  ["extension", "您的延期申请未通过", undefined],
  ["extension", "可为您申请延期还款", undefined],
  ["addressee", "【云杉消费金融】林女士，请转告陈某尽快还款", "林"],
]
describe("single values", () => {
  it.each(single)("%s of %s", (key, text, expected) => expect(oneOf(text, key)).toBe(expected))
})

const stretches: readonly (readonly [Stretches, string, string | undefined])[] = [
  ["paid", "【云杉消费金融】还款成功，感谢您", "还款成功"],
  ["paid", "【云杉消费金融】已收到您的还款1086.40元", "已收到您的还款"],
  ["paid", "请还款，如已还款请忽略", undefined],
  ["paid", "请于今日还款成功后联系我们", undefined],
  ["acknowledges", "【云杉消费金融】您的来信已收到。还款后自动停止", "您的来信已收到"],
  ["acknowledges", "您的投诉我司已受理", "您的投诉我司已受理"],
  ["acknowledges", "我们不再向您拨打电话", "不再向您拨打"],
  ["acknowledges", "还款后不再向您拨打电话", undefined],
  ["acknowledges", "已收到您的还款", undefined],
  ["visit", "我们将于明日上门走访", "将于明日上门"],
  ["visit", "再不还款就去你单位找你", "去你单位找"],
  ["visit", "我司不会上门催收", undefined],
  ["visit", "师傅今日上门安装", undefined],
  ["ownsNumberAsked", "该号码为我司催收员使用", "该号码为我司催收员"],
  ["ownsNumberAsked", "该号码不是我司使用", undefined],
]
describe("stretches", () => {
  it.each(stretches)("%s of %s", (key, text, expected) => {
    const found = words(text, key)
    if (expected === undefined) expect(found).toBe(undefined)
    else expect(found).toContain(expected.slice(0, 4))
  })
})

it("every value stands where it says, in the text as it was received", () => {
  for (const [, text] of [...lists, ...single, ...stretches]) {
    const says: MessageSays = readSays(text)
    const all = Object.values(says).flat() as readonly (Stretch & { readonly value?: unknown })[]
    for (const one of all) {
      expect(one.from).toBeGreaterThanOrEqual(0)
      expect(one.to).toBeGreaterThan(one.from)
      expect(one.to).toBeLessThanOrEqual(text.length)
    }
    for (const signed of says.signatures) expect(text.slice(signed.from, signed.to).replaceAll("\u200b", "")).toBe(signed.value)
  }
})
