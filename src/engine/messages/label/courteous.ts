/** Tells a text that says nothing beyond a courteous request or an everyday errand: one word more that is not known here, and it is none. */

const kin =
  "(?:哥哥?|姐姐?|弟弟?|妹妹?|大哥|二哥|大姐|二姐|爸爸?|妈妈?|父亲|母亲|爸妈|父母|家人|家属|家里人|家里|亲友|亲戚|儿子|女儿|闺女|孩子|爱人|先生|太太|老公|老婆|丈夫|妻子|媳妇|朋友|同事|学生|同学|员工|室友|邻居)"
const when = "(?:有空|空了|得空|抽空|方便(?:的时候|时|的话)?|尽快|及时|今天|今晚|明天|下班后?|在)?"
const us = "(?:(?:给|跟|同|与|和|向)?(?:我们?(?:司|行|方|公司|这边)?|他|她|本人))?"
/** To whom word is to be passed, and that they call or come. */
const asks = new RegExp(
  `(?:(?:让|叫|请|托|转告|通知|告诉|告知|提醒|联系|自行|自己)[您你]?|[您你]|贵)?(?:自己|自行)?(?:告知|告诉|转告|通知)?[您你贵]?(?:单位|公司|班|家|村|店)?(?:上|里)?的?${kin}(?:本人)?|` +
    `(?:让|叫|请)(?:他|她|[\\u4e00-\\u9fff]{2,3}(?=同事|同学|回个?电|联系|接))|${when}${us}(?:回|接|打|来)(?:个|一下|一个|我们?个?)?(?:话|电话|电|消息|信息|音)|${us}(?:联系|沟通|说一声|说下|知会一声)(?:我们?(?:司)?)?(?:一下)?|电话(?:一直|总是?|老)?(?:打不通|没人接|没接|关机)|${when}|(?:您是|你是)|(?:我们|我司|这边)?不(?:方?便)(?:透露|多说)`,
  "g",
)
const civil =
  /您好|你好|不好意思|打[扰搅]|抱歉|对不起|谢谢|多谢|感谢(?:配合|您|理解)?|辛苦|麻烦|劳烦|烦请?|请问?|希?望|放心|小?(?:妹子|妹妹|妹|姑娘|弟弟|弟|大?[哥姐]|先生|女士|阿姨|叔叔|老师|师傅|老板)好?|就(?:行|成|好|可以)|即可|可以|一下|[您你吧哈呀啊哦了呢吗的，。！？、：:,.~\s]|就/g
/** At the reader's door, and what for: something is brought, fetched or opened. */
const atDoor =
  /(?:到达?了?|在|放|送[到至])了?[您你](?:们)?(?:的)?(?:家|单位|公司|小区|学校|店)?(?:的)?(?:小区|大门)?(?:楼下|门口|前台|门岗|家里?|小区|单位|公司)/
const brings =
  /钥匙|查收|签收|取件|取餐|取货|[取拿](?:一下|下|个)|下[楼来][取拿]|送来|送货|送餐|送到|花店|鲜花|代驾|车牌|双闪|上车|接您|合同|快递|快件|外卖|包裹|文件|东西|开(?:一下|个|下)?门|维修|安装|检修|慢用|用餐/
/** Whoever stands there for another reason says so in these. */
const wants =
  /聊|谈|等[您你着]|见面|见[您你]|躲|找[您你]|出来(?!拿|取)|说清|带人|几个人|兄弟|我们的人|催收|外访|核实|走访|家人|父母|邻居|同事|领导/

/** Papers that are brought or hung up as offices do, with nobody's debt in them. */
const plainPaper =
  /(?:材料|表格|资料|文件|申请表|报名表|复印件|合同|(?:评优|选举|候选人?|补贴|低保|录取|报名|值班|中签|获奖|先进)名单|名单)[^，。！？]{0,10}(?:送到|交到|交给|寄到|拿到|放到|贴到|贴在|张贴|公示)/
const notPlain = /欠|债|贷|钱|逾期|老赖|失信|曝光|照片|借条|身份证|不然|否则|后果|再不|不还|等着|催|骗|丑|弄|打[死断]|砸|堵|闹|法院|立案|抓/
const menacing =
  /不然|否则|再不|不还|还钱|欠|债|逾期|等着|后果|砸|堵|闹|弄|打[死断残]|泼|老赖|曝光|照片|视频|借条|借款|贷款|花圈|棺材|骨灰|纸钱|冥币|遗像|函|通讯录|刀|血|杀|收尸/

/** A text of which courtesy, a request to pass word on or an errand is all. */
export const isCourteous = (text: string): boolean => {
  if (text.length > 80 || menacing.test(text)) return false
  if (atDoor.test(text) && brings.test(text) && !wants.test(text)) return true
  const rest = text.replace(asks, "").replace(civil, "")
  return rest.length <= 1
}
/** Speaks of plain papers where no debt, name or menace is near. Lists are plain only where somebody is told to look at them. */
export const isOfPapers = (text: string): boolean =>
  plainPaper.test(text) &&
  !notPlain.test(text) &&
  (!/名单/.test(text) || /核对|看看|查看|意见|评优|选举|候选|补贴|录取|获奖|中签|先进/.test(text))
