/** Words that frighten without saying what will be done: a wreath ordered, glue in the lock, a dark way home, pictures held for money. Narrow: a courier, a school and a family speak of the same things. */
import { withoutAsides } from "./label/aside.ts"
import { oncePerText } from "./once.ts"

/** `pictures`: shown to others unless paid for. `harm`: to the body, the home or the family. `soft`: the same by words that a kind person says too, so it counts of whoever duns. */
export type Menace = "pictures" | "harm" | "soft"

const picture = /视频|照片|相片|裸照|私照|录像|录屏|截屏|图片|聊天记录|发一?张/
const shown =
  /(?:发|传|寄|贴|晒|散|群发|公开|曝光)[^。!！?？]{0,10}(?:[给到上进在满遍]|出去)|(?:删|销毁|不发|买断|撤下|收手|给你爸|给你妈|给你家)|买断/
const toWhom =
  /(?:你|您)的?(?:爸|妈|父|母|老婆|老公|媳妇|丈夫|妻子|儿子|女儿|孩子|家|单位|公司|领导|老板|同事|同学|朋友|老师|班主任|亲戚|邻居|通讯录|村)|教学楼|宿舍楼|校门|教室|班级群|家长群|同学群|家族群|亲友群|工作群|业主群|村群|通讯录|朋友圈|网上|全校|全村|每个人|所有人/
const unlessPaid =
  /不(?:还|转|给|打|付|交)|否则|买断|封口|就删|才删|我就|别怪|给你[一两二三半几\d]+个?(?:小时|分钟|天)|(?:转|打|汇|拿|付|凑)(?:我|来|过来)?[一二两三四五六七八九十几\d.]+(?:[百千万元块]|$)/
const deleted =
  /(?:转|打|汇|付|给|拿|交)[^。!！?？]{0,10}[一二两三四五六七八九十几\d][百千万元块\d][^。!！?？]{0,10}(?:删|销毁|不发|买断|了事|了断)|[一二两三四五六七八九十几\d][百千万元块][^。!！?？]{0,6}(?:买断|封口)/
/** A debt's own papers beside a picture, and no price for silence: a debtor is to be shamed, and nothing is sold. */
const ofDebt = /欠条|借条|欠[^。！!，,]{0,14}[款钱债]|老赖|逾期|还[款钱]|借款|贷款|小贷|消费金融|催收|分期/
const priced = /裸|私密|私照|不雅|视频|录像|删|买断|封口|撤下|[一二两三四五六七八九十\d][百千万元块]/
/** Nobody shows such pictures for a debt: no price need be named. */
const bare = /裸(?:照|体|聊|贷照)|私密(?:照|视频)|不雅(?:照|视频)|果照/
const heldPictures = (text: string): boolean =>
  (bare.test(text) && shown.test(text) && toWhom.test(text)) ||
  (!(ofDebt.test(text) && !priced.test(text)) &&
    picture.test(text) &&
    shown.test(text) &&
    unlessPaid.test(text) &&
    (toWhom.test(text) || deleted.test(text)))

const mourning =
  /(?:花圈|棺材|骨灰盒|寿衣|冥币|纸钱|遗像|灵堂)[^。!！?？]{0,8}(?:给你|送你|给您|摆你|备好|等着你)|(?:给你|送你|给您|你家|你门口)[^。!！?？]{0,12}(?:花圈|棺材|骨灰盒|寿衣|冥币|纸钱|遗像|灵堂)/
const lock = /(?:锁眼|锁孔|锁芯|门锁)[^。!！?？]{0,8}(?:灌|堵|502|胶)|(?:灌|堵)[^。!！?？]{0,4}(?:锁眼|锁孔|锁芯)/
const paint =
  /(?:泼|浇|淋)[^。!！?？]{0,6}(?:油漆|红漆|粪|汽油|硫酸)|(?:油漆|红漆|汽油|硫酸)[^。!！?？]{0,6}(?:泼|浇|淋)|轮胎[^。!！?？]{0,4}(?:扎|捅|放气)|(?:砸|敲)[^。!！?？]{0,3}(?:玻璃|车窗|门窗)/
const toYou = /你/
const armed =
  /(?:家伙|家什|棍子|钢管|砍刀|斧头)[^。!！?？]{0,4}(?:带|备|准备|拿|抄)|(?:带|拿|抄|提)(?:着|好|上)?(?:家伙|棍子|钢管|砍刀|斧头)|不(?:就|止|只|仅)?是?[一两二三四几\d]+个人(?:了|来|去)/
/** Several men sent to where somebody lives or works, to stay until there is money. */
const gang =
  /(?:叫|喊|带|派|找|让|安排)(?:上|着|齐|人)?(?:[一二两三四五六七八九十几\d]+|一帮|一群|一伙|一车)(?:来)?(?:个|号|名|位)?(?:兄弟|弟兄|小弟|小伙子?|人|社会人|打手)[^。!！?？]{0,10}(?:你|您)(?:家|店|门|单位|铺|摊|公司|楼下|这)/
const untilPaid = /看谁(?:还)?敢|别怪|不走|坐着|住下|堵|闹|守着|等着瞧|看着办|躺|赖着|试试/
const money = /钱|还款|欠|款|账|债/
const kin =
  "(?:老婆|老公|媳妇|妻子|丈夫|爸|妈|父亲|母亲|父母|爷爷|奶奶|老人|儿子|女儿|闺女|孩子|小孩|娃|弟弟?|妹妹?|姐姐?|哥哥?|家里人|家人)"
const fall = new RegExp(
  `(?:你|您)?家?的?${kin}[^。!！?？]{0,10}(?:摔|磕|撞|出(?:点)?事|出(?:点)?意外|三长两短|走丢|丢了)[^。!！?？]{0,8}(?:很|挺|太|特别|最|可)?(?:容易|正常|说不准|难免|不奇怪|不稀奇|可惜|方便)`,
)
const dark = new RegExp(
  `(?:你|您)(?:家|的)?(?:${kin}|下班|回家|晚上|每天|走)[^。!！?？]{0,16}(?:路灯|灯|路|巷子|楼道|胡同|地下室|车库)[^。!！?？]{0,6}(?:暗|黑|没人|不亮|偏|坏了|没监控)`,
)
const mindYou = new RegExp(
  `(?:叫|让|告诉|提醒)?(?:你|您)(?:家|的)?${kin}[^。!！?？]{0,12}(?:出门|走路|开车|过马路|走夜路|上下班|上学|放学|回家|接送)[^。!！?？]{0,6}(?:当心|小心|看着|留神|注意)`,
)
const school =
  /(?:你|您)(?:家|的)?(?:儿子|女儿|闺女|孩子|小孩|娃|宝贝|宝宝)[^。!！?？]{0,24}(?:海报|横幅|大字报|传单|喇叭|盯着|看着|堵|等着|蹲|拜访|走一趟|坐坐|找[^。!！?？]{0,3}(?:老师|校长|班主任)|让(?:同学|老师|全校|全班)[^。!！?？]{0,6}(?:看|知道|认识|评))/
/** Waits for somebody where they live, learn or work: 明天放学我去你学校门口等你. Friends and couriers do so, too, and say what for. */
const lurks = new RegExp(
  `(?:在|到|去|上|来|就)(?:你|您)(?:们|的|家)?(?:${kin})?的?(?:学校|幼儿园|单位|公司|厂里?|店里?|工地|宿舍|小区|楼下|村里?|村口|家|娘家|婆家|门口)[^。！!？?，,]{0,6}?(?:等着?(?:你|您)|堵着?(?:你|您|门)|等着(?:$|[，,。！!？?])|蹲着?(?:你|您|点)?(?:$|[，,。！!？?])|守着|候着(?:你|您)|逮(?:你|您|人))`,
)
const meets =
  /一起|吃饭|喝|接(?:你|您)|接(?:孩子|娃)|送(?:你|您)|快递|外卖|包裹|取件|餐|货|网约车|师傅|滴滴|打车|上车|开会|面试|签到|聚|约|逛|玩|妈在|爸在|老婆|亲爱的|宝|不见不散|路上(?:小心|慢)/
/** Somebody lies in wait for the child, and wants something for it. */
const ofChild = /孩子|小孩|娃|儿子|女儿|闺女|宝贝|宝宝/
const atSchool = /学校|幼儿园|小学|中学|[大中小]班|年级|校门|放学|托班/
const inWait = /(?:我|我们|咱们?|兄弟)[^。!！?？]{0,14}(?:去|到|在)[^。!！?？]{0,14}(?:等|堵|蹲|守|接|带走|门口)/
const forIt = /掂量|看着办|想清楚|等着瞧|走着瞧|别怪|后果|出事|意外|不还|还钱|钱[^。!！?？]{0,6}(?:到|来|呢)/
/** To shame is another threat. */
const shames = /横幅|海报|传单|大字报|喇叭|公告|名单|走访|老赖/
const liesInWait = (text: string): boolean =>
  ofChild.test(text) && atSchool.test(text) && inWait.test(text) && forIt.test(text) && !shames.test(text)
/** Those who have something to do with such things, and warnings meant well. */
const business =
  /【[^【】]{0,20}(?:花店|花艺|殡|物业|社区|学校|幼儿园|小学|中学|医院|保险|保安|救援|开锁|汽修|街道|气象|公安|派出所|交警)[^【】]{0,20}】|您的订单|下单成功|发货|维修|抢修|补钙|骨质|骨折|体检|家长会|家长您好|祭扫|吊唁|追悼|讣告|注意安全[，,。!！]?祝|祝您|理解您/
const read = (raw: string): Menace | undefined => {
  const text = withoutAsides(raw.slice(0, 1_000))
  if (business.test(text)) return undefined
  if (heldPictures(text)) return "pictures"
  if (liesInWait(text)) return "harm"
  if (gang.test(text) && untilPaid.test(text) && money.test(text)) return "harm"
  if (mourning.test(text) || (toYou.test(text) && (lock.test(text) || paint.test(text)))) return "harm"
  return armed.test(text) ||
    fall.test(text) ||
    dark.test(text) ||
    mindYou.test(text) ||
    school.test(text) ||
    (lurks.test(text) && !meets.test(text))
    ? "soft"
    : undefined
}
/** What a received text threatens with, beside what its labels say. */
export const menaceIn = oncePerText(read)
