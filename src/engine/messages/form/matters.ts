/** Tells texts that are no contact about a debt, or about something else that can be overdue: codes, movements on an account, offers, books and parcels. */
const codeName = "(?:验证码|校验码|动态码|动态密码|动态口令|短信口令|激活码|确认码|随机码)"
const codeGiven = new RegExp(`${codeName}[^,。;!?\\n\\d]{0,10}\\d{4,8}(?!\\d)|(?<!\\d)\\d{4,8}[^,。;!?\\n\\d]{0,14}${codeName}`)
const codeKept = new RegExp(`${codeName}[^。!?\\n]{0,30}(?:泄露|泄漏|告知|转发|提供给)|(?:泄露|泄漏|告知)[^。!?\\n]{0,14}${codeName}`)
/** Who asks for the code sends none. */
const codeAsked =
  /把[^。!?\n]{0,8}验证码|验证码[^。!?\n]{0,6}(?:发给我|告诉我|报给|念给|发我|提供给(?:我|客服|工作人员))|提供[^。!?\n]{0,6}验证码/
const warned = /请?(?:勿|切勿|不要|别|谨防)/
/** A code for logging in or for paying. */
export const isCode = (text: string): boolean =>
  !(codeAsked.test(text) && !warned.test(text)) && (codeGiven.test(text) || (codeKept.test(text) && warned.test(text)))

const movement =
  /(?:尾号|账户|账号|银行卡|余额宝|零钱|储蓄卡|借记卡)[^。!\n]{0,40}?(?:支出|扣款|转出|转账|付款|消费|入账|收入|存入|到账|汇款)[^。!\n]{0,12}\d+(?:\.\d+)?元|(?:放款成功|已(?:成功)?放款|已发放至|借款[^。!\n]{0,16}已(?:发放|到账))/
/** Short forms in which a loan comes in: 账户收到某某放款, 代付, 贷款转存, 网贷入账. */
const comesIn =
  /(?:尾号|账户|账号|银行卡|储蓄卡|借记卡|余额宝|零钱)[^。!\n]{0,60}?(?:放款|代付|网贷入账|(?:贷款|借款)(?:资金)?(?:发放|入账|转存|划入|转入))(?!失败)/
const asksBack = /请[^。!\n]{0,16}(?:还款|归还|偿还)/
/** A bank's or a wallet's notice of a movement on the person's own account, the pay-out of a loan among them. */
export const isMovement = (text: string): boolean =>
  movement.test(text) || (/\d元|¥\s?\d|人民币\s?\d|RMB\s?\d/.test(text) && comesIn.test(text) && !asksBack.test(text))

/** Offers of money, and of help with debts: they say 逾期 and claim nothing. Who will report the reader to 征信黑名单 offers nothing. */
const strongOffer =
  /逾期[^,。;!?\n]{0,8}(?:可|也能|能|均可|不看|都可|照样|客户)[^,。;!?\n]{0,6}(?:贷|办|借|下款|申请)|(?:不看|无视|不查|不上|黑户|花)征信|(?<!(?:上报|报送|录入|列入|拉入|纳入|计入|记入|导致|造成)[^,。;!?\n]{0,6})征信(?:花|黑(?!名单)|黑名单[^,。;!?\n]{0,4}(?:可|能|照样|客户|用户)|修复|不好)[^,。;!?\n]{0,8}|债务(?:优化|重组|规划|整合|咨询|减免)|停息挂账|征信修复|无抵押|免抵押|免担保|专业办理|代办|秒批|秒下|当天下款|当日放款|(?:处理|解决|协商|应对)逾期(?!的?(?:借款|欠款|账单|贷款|款项|本息|事宜))|逾期(?:协商|处理|维权|法律咨询|咨询)|反催收/
const weakOffer =
  /额度[^,。;!?\n]{0,16}(?:失效|过期|清零|待领取|待提现|已到账)|未领取|待领取|(?:确认|点击|立即)(?:收款|领取|提现)|点击[^,。;!?\n]{0,6}(?:收款|领取|提现)|可借额度|最高可借|最高可贷|可借\d|新客|立即申请|立即领取|提额|利率低至|利率低|日息低至|年化|免息券|优惠券|抵扣券|红包|特邀您|邀您|恭喜您|专享|限时|下款|放款快|备用金|积分/
/** The words to unsubscribe stand below dunning, too. */
const unsubscribe = /拒收请?回复|退订|回T|回复?TD/
const owing = /逾期|欠款|借款|贷款|还款|清收|催收|外勤|户籍|上访|债务|账单|协商/
/** What lapses unless it is taken: 额度未提，逾期作废 claims nothing. */
const lapsing =
  /(?:额度|[券卷]|红包|福利|资格|利率|优惠|免息|名额|权益)[^。;!?\n]{0,30}逾期(?:作废|失效|不候|无效|清零|取消|不再(?:保留|有效|享受)|自动(?:失效|取消|清零|关闭))/
const claimed = /应还|待还|欠|(?:已|经)逾期|逾期\d|还款|本息|账单|违约|催收|律师|起诉/
/** An offer: a strong one whatever it says of others' debts unless it asks the reader for money; a weak one only where nothing presses. */
export const isAdvert = (text: string, presses: boolean): boolean =>
  (strongOffer.test(text) &&
    !/您(?:的|在)[^,。;!?\n]{0,24}(?:已|严重|累计)(?:经)?(?:逾期|超期)|请[^,。;!?\n]{0,12}(?:还款|偿还|还清)|应还/.test(text)) ||
  (lapsing.test(text) && !claimed.test(text)) ||
  (!presses && (weakOffer.test(text) || (unsubscribe.test(text) && !owing.test(text))))

const otherThing =
  /图书|借阅|书籍|所借[^,。;!?\n]{0,4}书|还书|(?:这|那|本|借的)书|快递|包裹|取件|驿站|快件|运单|话费|流量包|宽带|停机|号码[^,。;!?\n]{0,14}欠费|欠费[^,。;!?\n]{0,14}(?:停机|号码|通信)|通信(?:业务|服务)费?|水费|电费|燃气|物业费|取暖费|社保|医保|年检|年审|驾驶证|驾照|违章|保单|保费|会员|护照|港澳通行证|签证|充电宝|单车|雨伞|停车|作业|疫苗|体检|积分|礼包|登录|优惠资格/
const loanWord = /借款|贷款|还款|欠款|信用卡|借贷|分期|花呗|借呗|白条|催收|网贷|本息|罚息|征信|债务|小额|消费金融|小贷|金融|银行|欠的?钱/
/** Overdue books, parcels and bills of a house: no debt of money lent. */
export const isOtherMatter = (text: string): boolean => otherThing.test(text) && !loanWord.test(text)

/** Asks how the service was, or tells of it: a call back to ask, a questionnaire, an invoice, a ticket. */
const survey =
  /回访|满意度|满意吗|(?:服务|通话|客服|体验)[^,。;!?\n]{0,10}(?:评价|打分|评分)|(?:评价|打分|评分)[^,。;!?\n]{0,10}(?:服务|通话|客服|体验)|问卷|调研|请(?:您)?对[^,。;!?\n]{0,14}(?:评价|打分|评分)|回复?\s?1[^,。;!?\n]{0,4}(?:非常)?满意|(?:电子)?发票(?:已|开具|下载)|工单(?:号|编号|已)|受理编号|(?:合同|协议|条款|隐私政策)[^,。;!?\n]{0,6}(?:变更|更新|调整)/
/** Words of a debt that is owed: whoever says them presses, whatever they ask besides. */
const owed = /欠款|逾期|拖欠|催收|催缴|应还|待还|未还|违约金|罚息|滞纳金|起诉|立案|诉讼|征信|还清|清偿|(?:尽快|及时|请)[^,。;!?\n]{0,6}还款/
/** An account was opened, a name checked, a limit given: sent because somebody registered. */
const opened =
  /(?:注册|开户|开通|认证|实名|绑卡|绑定|激活|授信|签约)[^,。;!?\n]{0,6}(?:成功|已完成|已通过|完成)|欢迎(?:您)?(?:注册|加入|成为)|(?:授信|可用|信用|借款|初始)额度(?:为|:|是)?\d|会员日|签到有礼|抽好礼|邀您(?:参与|参加|抽)/
/** Somebody has applied for something, or starts somewhere, and has let it be checked with the reader. */
const applied = /申请|申办|办理|进件|审批|授信|面签|贷前|入职|应聘|背景|资信/
const checked = /核实|核验|核查|确认|背调|背景调查|资信调查|回访/
const ofWork = /授权|在职|任职|就职|工作单位|单位信息|收入|劳动关系|入职|工作证明|雇佣/
const ofDebt = /欠|逾期|拖欠|催|还清|未还|违约|起诉|诉讼|失信|老赖|转告|督促|还款|偿还|债|处理/
/** A check before a loan is given, of an employment or an authorisation: no debt is spoken of. */
export const isCheck = (text: string): boolean => applied.test(text) && checked.test(text) && ofWork.test(text) && !ofDebt.test(text)
/** A message that serves, and presses for nothing. */
export const isService = (text: string): boolean => ((survey.test(text) || opened.test(text)) && !owed.test(text)) || isCheck(text)
