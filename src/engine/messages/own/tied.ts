/** Reads from the person's own message what ties them to a debt that is no loan of theirs: they inherited, they still use what was hired, the debtor is their family, their own child did it; or the debtor uses the same number. */
import type { Stretch } from "../reading.ts"
import { clausesOf } from "./clauses.ts"
import { inMessage, plainOf } from "./plain.ts"

export type Tied = Stretch & { readonly as: "inherited" | "in-use" | "owed" | "family" | "own-child" | "same-number" }

const estate = "(?:遗产|家产|他留下的?|她留下的?)"
const inherited = new RegExp(
  [
    `(?:从|用|拿|靠)[^,。]{0,8}${estate}(?:里|中|里面)?[^,。]{0,6}(?:出|还|付|抵|扣|清偿)|${estate}(?:里|中)(?:出|还|付|抵|扣)`,
    "(?:我|本人|我们)(?:已经?|已|也|正在?|在|要|会|来|准备|打算|一个人|一人|独自){0,2}(?:办理?|做)?继承(?:了|下来|手续|公证|的|他|她|这|那|房|车|$)",
    "(?:我|本人)(?:是|就是|作为)[^,。]{0,6}继承人|继承[^,。]{0,4}办[^,。]{0,8}(?:扣|还|付|出)",
  ].join("|"),
)
/** What comes to somebody by a death, where the message tells of one. */
const passed =
  /(?:房子?|房产|老屋|铺子|门面|店|车子?|存款|积蓄)[^,。]{0,6}(?:过户?|留|归|分|转|给)(?:到|给|下来|在)?(?:了)?我(?:了|们|名下|头上|这|$)/
const death = /走了|去世|过世|不在了|人没了|病逝|身故|遗产|继承|公证|后事|丧/
const noHeir =
  /(?:没|没有|未|不|放弃|拒绝|从未|并未|不想|不会|别|凭什么|为什么|如果|要是|假如|就算|即使)[^,。]{0,4}(?:继承|遗产|过户?|留|归|给我)|放弃|什么(?:遗产|都没)|没有?(?:遗产|留)/
const thing = "(?:手机(?!号|卡|上)|设备|机器|机子|电脑|平板|相机|电动车|车子?|房子?|家电|家具|租的[^,。]{0,4}|货)"
const inUse = new RegExp(
  [
    `${thing}[^,。]{0,5}(?:还|仍|正|现在|一直)(?:然)?(?:在|是|我|我在)?[^,。]{0,3}(?:用|骑|开|住)(?!不|掉|完)`,
    `(?:我|本人)(?:还|仍|正|现在|一直){1,2}(?:然)?在?(?:用|骑|开|住)(?:着)?(?:你们?的?|这|那)?${thing}`,
    `${thing}[^,。]{0,5}(?:还没有?|没有?|未)(?:还(?!款|钱|清)|退|寄回)|${thing}[^,。]{0,3}还?在我(?:这|手|家)`,
  ].join("|"),
)
const owed =
  /(?:这|本|上|那|头|前)(?:个)?(?:期|月|几期|几个月|两期)的?(?:租金|钱|款)?(?:先|就|暂时)?(?:欠(?:着(?!的)|一下|一欠)|拖一拖|缓一缓|晚点[给交付])|先欠(?:着|一期|一个月|两期)|租金[^,。]{0,6}(?:先欠|晚[点几一两][^,。]{0,4}[给交付]|(?:下(?:个)?[月周]|过[几两]天|月底)[^,。]{0,4}[给交付补])|(?:下(?:个)?月|下期)(?:再|一起|一块|一并)[给交付补]/
const ofHire = /租|期|月|还机|续/
const kin = "(?:老婆|媳妇|爱人|妻子|老公|丈夫|老伴|对象|我?妈妈?|我?爸爸?|母亲|父亲|儿子|女儿|闺女|孩子|哥哥?|弟弟?|姐姐?|妹妹?|爷爷|奶奶)"
const family = new RegExp(
  `(?:他|她|这|那)(?:个)?(?:人)?(?:就|确实|的确)?是我(?:的|家的?)?${kin}|(?:是|这|那|就是)我(?:的|家的?)?${kin}的(?:卡|账单?|借款|贷款|欠款|分期|款|债)|^我(?:的|家的?)?${kin}的(?:卡|账单?|借款|贷款|欠款|分期)|是我(?:的|家的?)?${kin}(?:自己)?(?:借|欠|贷|办)的`,
)
/** It is passed on at home. */
const passedOn = new RegExp(`(?:我|本人)(?:会|来|马上|回头|晚上|这就|已经|今天|明天){0,2}(?:转告|转达)(?:给)?(?:我)?${kin}`)
const child = "(?:娃儿?|崽崽?|小崽子|孩子|小孩子?|儿子|女儿|闺女|姑娘|孙子|孙女|幺儿|仔仔?|细路|丫头|小子)"
const own = "(?:我|本人|自己|俺)(?:的|们的?)?"
const device = "(?:老人机|手机|机子|平板|脸|身份证|账号|支付宝|微信|号)"
const loan = "(?:借|贷|刷|扫|申请|点|办|充|下单|分期|套)"
const ownChild = new RegExp(
  [
    `(?:我家|我们家|俺家|${own}|自家|屋头)(?:那|这|里|的|个|小|大|老|不懂事){0,4}${child}[^。;!?]{0,14}?(?:拿|用|偷|趁|对着)[^。;!?]{0,10}?${device}[^。;!?]{0,10}?${loan}`,
    `(?:^|是|被)(?:家里的?|小|那|个){0,2}${child}[^,。;!?]{0,10}?(?:拿|用|偷)(?:了|走|着|去){0,2}${own}${device}[^,。;!?]{0,8}?(?:借|贷|分期|申请|刷(?:的|了)?脸|(?:点|弄|整|搞)的)`,
  ].join("|"),
)
/** What a child wrote on the telephone is no loan. */
const money = /借|贷|分期|款|充值?|钱|买|刷(?:的|了)?脸/
const line = "(?:手机号?码?|电话号?码?|号码?|卡)"
const debtor = `(?:他|她|${own}${child}|${own}${kin})`
/** The debtor uses the telephone that is called: alone, or with the writer. */
const sameNumber = new RegExp(
  [
    `${line}[^,。;!?]{0,12}?(?:共用|合用|公用|(?:一起|一块儿?|伙着|搭伙|轮着|轮流|两个人|俩人?|几个人|全家|一家人)(?:都|在|一起)?用)`,
    `(?:我们|[俺咱]们?|我和|我跟|我与|我同)[^,。;!?]{0,10}?(?:共用|合用|公用|一起用|一块儿?用|伙着用|伙用|轮着用|轮流用)[^,。;!?]{0,6}?${line}`,
    `${debtor}(?:本人|自己|平时|一直|现在|也|还|都|就|是|在){1,4}用(?:着|的是?|的就是)?(?:我)?(?:这|此)(?:个|张|台)?${line}`,
    `(?:这|此)(?:个|张|台)?${line}(?:平时|一直|现在|也|就|是|还){0,3}${debtor}(?:本人|自己|平时|一直|现在|也|还|都|就|在){1,3}用`,
    `^(?:这|此)(?:个|台)?(?:就)?是${own}(?:${kin}|${child})(?:[\\u4e00-\\u9fff]{2,3})?的${line}`,
  ].join("|"),
)
const noLonger =
  /以前|之前|从前|原来|原先|曾|过去|前机主|早就|不再|不(?:是)?(?:共|合|公|一起)?用|没(?:有)?(?:共|合|一起|在)?用|换号|停用|注销|(?:别人|同事|室友|邻居|前台|单位|公司|厂)/
const otherwise =
  /(?:不|非)是(?:我|他|她)|前(?:妻|夫|任)|离(?:了)?婚|是不是|是否|如果|要是|假如|万一|(?:你们?|他们|对方|客服|短信)(?:.{0,4})?(?:说|称|认为|非说|硬说|以为)|谁说|凭什么|怎么|没有?(?:让|叫|用|拿)/
const longest = 2_000
type Reader = (clause: string, all: string) => readonly [Tied["as"], RegExpExecArray | null]
const readers: readonly Reader[] = [
  (clause, all) => ["own-child", money.test(all) ? ownChild.exec(clause) : null],
  (clause) => ["inherited", noHeir.test(clause) ? null : inherited.exec(clause)],
  (clause, all) => ["inherited", noHeir.test(clause) || !death.test(all) ? null : passed.exec(clause)],
  (clause, all) => ["in-use", owed.test(all) || /租/.test(all) ? inUse.exec(clause) : null],
  (clause, all) => ["owed", ofHire.test(all) ? owed.exec(clause) : null],
  (clause) => ["same-number", noLonger.test(clause) ? null : sameNumber.exec(clause)],
  (clause) => ["family", family.exec(clause) ?? passedOn.exec(clause)],
]
/** The first in the message; of several in one clause the one that ties closest. */
export const tiedIn = (message: string): Tied | undefined => {
  const plain = plainOf(message.slice(0, longest))
  for (const { text, from, asked } of clausesOf(plain.text)) {
    if (asked || otherwise.test(text)) continue
    for (const read of readers) {
      const [as, match] = read(text, plain.text)
      if (match) return { ...inMessage(plain, from + match.index, from + match.index + match[0].length), as }
    }
  }
  return undefined
}
