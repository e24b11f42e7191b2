/** Chinese words for the codes the engine speaks in: kinds, choices, conclusions, standings. */
export const kindNames: Readonly<Record<string, string>> = {
  call: "来电",
  sms: "短信",
  chat: "聊天",
  email: "邮件",
  visit: "上门",
  letter: "信件",
  post: "发帖",
  comment: "评论",
  "code-message": "验证码短信",
  payment: "还款",
  disbursement: "放款",
  refund: "退款",
  promise: "承诺",
  refusal: "要求停止",
  "warning-by-authority": "有关部门告诫",
  "court-paper": "法院文书",
  statement: "您的陈述",
}
/** Where nothing tells who called or wrote: never 来电. */
export const undirectedNames: Readonly<Record<string, string>> = { call: "通话" }
export const outgoingNames: Readonly<Record<string, string>> = { call: "您拨出", sms: "您发出的短信" }

/** Roles in groups, so that sixteen choices read as three. */
export const roleGroups: readonly { readonly title: string; readonly roles: readonly string[] }[] = [
  { title: "是我借的", roles: ["borrower-current", "borrower-overdue", "borrower-settled"] },
  { title: "不是我借的", roles: ["stranger", "number-successor", "listed-contact", "relative", "colleague", "employer", "number-user"] },
  { title: "有人用了我的身份，或根本没有这笔债", roles: ["misuse-victim", "no-loan-registrant"] },
  { title: "我为这笔债担保，或替别人办", roles: ["guarantor", "joint-debtor", "guardian", "agent"] },
]
export const choiceNames: Readonly<Record<string, string>> = {
  "borrower-current": "我借的，没有逾期",
  "borrower-overdue": "我借的，已经逾期",
  "borrower-settled": "我借过，已经还清",
  guarantor: "我是担保人",
  "joint-debtor": "我是共同借款人",
  "listed-contact": "我被别人填成联系人",
  relative: "借款人是我的亲属",
  colleague: "借款人是我的同事",
  employer: "借款人是我的员工",
  "number-successor": "号码的前主人借的",
  "number-user": "我在用别人名下的号码",
  stranger: "我不认识这个借款人",
  "misuse-victim": "有人冒用我的身份借款",
  "no-loan-registrant": "我注册过，但没有借款",
  guardian: "我是监护人",
  agent: "我受人委托来办",
  bank: "银行",
  "consumer-finance": "消费金融公司",
  "micro-loan": "小额贷款公司",
  card: "信用卡",
  "network-consumer": "网上借的消费贷款",
  "other-consumer": "其他个人消费贷款（线下办的）",
  "mortgage-or-car": "住房或者车贷",
  business: "经营贷款",
  platform: "网络平台",
  unlicensed: "没有放贷资格的人或机构",
  unknown: "不清楚",
  self: "是我的",
  other: "是别人的",
  nobody: "根本没有这笔债",
  exposure: "正要告诉单位、亲友，或者在网上公开",
  health: "健康正在受影响，有就诊记录",
  work: "工作、经营正在受影响",
  "only-disturbed": "只是受打扰",
  yes: "是",
  no: "否",
}
export const conclusionNames: Readonly<Record<string, string>> = {
  likely: "较有可能",
  possible: "有可能",
  undetermined: "还不能判断",
  unlikely: "不太可能",
  excluded: "可以排除",
}
export const conclusionOrder = ["likely", "possible", "undetermined", "unlikely", "excluded"] as const
export const formatNames: Readonly<Record<string, string>> = { docx: "Word", pdf: "PDF", md: "文本", html: "网页", txt: "纯文本" }
/** The Chinese word, or the code itself where there is none. */
export const named = (names: Readonly<Record<string, string>>, code: string): string => names[code] ?? code
/** How sure a text or a claim is. */
export const confidenceNames: Readonly<Record<string, string>> = {
  "two sources": "两处来源一致",
  "one source": "一处来源",
  "verified-primary": "核对过原始出处",
  "verified-secondary-multi": "多处转述一致",
  "secondary-single": "一处转述",
  "secondary-multi-weak": "转述，没见到正文",
  inference: "本工具的推断",
}
export const weakConfidences: ReadonlySet<string> = new Set(["secondary-single", "secondary-multi-weak", "inference"])
