/** What could not be verified, how the product treats it meanwhile, and what would settle it: the text of `docs/law-not-verified.md`. */

export interface OpenMatter {
  readonly id: string
  readonly title: string
  /** The article whose text is missing, where one is known by number. */
  readonly article?: string
  /** What the sources call it: ids of statutes.json, `norm/topic`, `date/norm`, `channel/id`, `deadline/id` of norms.json. */
  readonly covers: readonly string[]
  readonly now: string
  readonly settle: string
}

export const openMatters: readonly OpenMatter[] = [
  {
    id: "sms-2015",
    title: "通信短信息服务管理规定（2015年）",
    covers: ["SMS15"],
    now: "2015年6月30日至2026年4月30日的文字没有收录，这些日子回答“未收录”",
    settle: "工业和信息化部令第31号的正文",
  },
  {
    id: "old-reports",
    title: "银行保险违法行为举报处理办法",
    covers: ["REPORT2019", "date/JB-2020"],
    now: "已由信访工作办法第五十二条自2025年6月1日起废止，不收录、不引用",
    settle: "令的正文和施行日（只有2025年6月1日以前的举报才用得到）",
  },
  {
    id: "complaint-handling",
    title: "银行业保险业消费投诉处理管理办法的原文和期限条号",
    covers: ["BICM2020"],
    now: "转述，期限写“条号未核”；核查的权利和期限没有找到，不写",
    settle: "令2020年第3号的正文",
  },
  {
    id: "complaint-review",
    title: "对机构投诉处理结果申请核查的期限",
    covers: ["deadline/d-inst-review-30"],
    now: "只凭记忆，不写",
    settle: "消费投诉处理管理办法的正文",
  },
  {
    id: "bank-consumer",
    title: "银行保险机构消费者权益保护管理办法的催收条款",
    covers: ["BICP-41", "date/XB-2023"],
    now: "转述一句，不写条号，可信度 secondary-single",
    settle: "令2022年第9号的正文",
  },
  {
    id: "loan-facilitation",
    title: "助贷通知（金规〔2025〕9号）的催收一项",
    covers: ["ZD2025-9", "ZD-2025-9/collection"],
    now: "只转述第四项；催收不写，次数的说法互相矛盾",
    settle: "通知全文",
  },
  {
    id: "loan-cost",
    title: "个人贷款业务明示综合融资成本规定",
    article: "第一条",
    covers: ["COST2026"],
    now: "只知道名称和2026年8月1日施行，没有收录",
    settle: "金规〔2026〕2号的正文",
  },
  {
    id: "online-marketing",
    title: "金融产品网络营销管理办法",
    article: "第一条",
    covers: ["FPM2026"],
    now: "只知道2026年9月30日施行、管营销不管催收，没有收录",
    settle: "八部门令的正文",
  },
  {
    id: "standard",
    title: "GB/T 45251-2025 的正文、三级条号、“有效通话”的含义、22:00 和 08:00 两个端点",
    covers: ["GB45251"],
    now: "转述，只写“5.3 业务管理”；22:00:00 计入，08:00:00 不计入；以接通的来电计数，并写明",
    settle: "标准全文",
  },
  {
    id: "messages-per-day",
    title: "每日短信、即时消息的上限",
    covers: ["GBT45251-2025/text-form messages (SMS, IM) to debtor, per day"],
    now: "没有任何来源写过，不写任何上限",
    settle: "标准全文",
  },
  {
    id: "standard-complaints",
    title: "GB/T 45251-2025 的 5.6 投诉处理期限",
    covers: ["GBT45251-2025/complaint handling time limit"],
    now: "只记标题，不写期限；“7个工作日”的说法没有证实",
    settle: "标准全文",
  },
  {
    id: "micro-loan",
    title: "小额贷款公司监督管理暂行办法的正文和条号",
    covers: ["XD2024-26"],
    now: "据律师事务所和媒体转述，只作提示，文书不引用",
    settle: "总局公布的正文",
  },
  {
    id: "administrative-suits",
    title: "最高人民法院关于适用行政诉讼起诉期限若干问题的解释",
    article: "第二条",
    covers: ["ADLIM26"],
    now: "只知道法释〔2026〕3号自2026年5月1日起施行，没有收录；起诉期限只引行政诉讼法",
    settle: "解释的正文",
  },
  {
    id: "convention",
    title: "2018年自律公约的全文、数字和现状",
    covers: ["NIFA2018", "NIFA-GY-2018/numeric limits"],
    now: "转述三句，不写任何数字，不作依据",
    settle: "公约全文和协会公告",
  },
  {
    id: "soft-violence",
    title: "最高人民法院、最高人民检察院、公安部、司法部关于办理实施“软暴力”的刑事案件若干问题的意见",
    article: "第一条",
    covers: ["SOFTV2019"],
    now: "只凭记忆，没有收录、不引用",
    settle: "意见的正文",
  },
  {
    id: "card-measure",
    title: "信用卡办法的令号和日期",
    covers: ["date/YJH-CARD-2011"],
    now: "条文据一处副本，日期取2011年1月13日，令号不写",
    settle: "官方公报",
  },
  {
    id: "internet-loans",
    title: "互联网贷款办法的签署日和2021年的修改",
    covers: [
      "date/HLWDK-2020",
      "HLWDK-2020/no agents with violent-collection record; not against unrelated third persons; end cooperation on violation",
    ],
    now: "第五十六条据一处副本，公布日2020年7月17日",
    settle: "官方公报上的令和修改决定",
  },
  {
    id: "police-2020",
    title: "公安机关办理行政案件程序规定2020年修正以后的文字",
    covers: [],
    now: "收录2018年修正的文字并写明落后一次修正；24小时受案审查、3日等出自2015年的意见，是否仍然有效不知道，不写",
    settle: "公安部公布的现行文本和2025年以后的修订",
  },
  {
    id: "criminal-review",
    title: "刑事不予立案复核的期限",
    covers: ["deadline/d-crime-review"],
    now: "只凭记忆，不写",
    settle: "公安机关办理刑事案件程序规定的现行正文",
  },
  {
    id: "channel-12377",
    title: "12377 违法和不良信息举报中心",
    covers: ["channel/12377"],
    now: "号码和网址只凭记忆，不作为渠道提供",
    settle: "中央网信办公布的受理范围、号码和办理时间",
  },
  {
    id: "channel-heimao",
    title: "黑猫投诉等商业平台",
    covers: ["channel/heimao"],
    now: "没有来源，不作为渠道提供",
    settle: "平台自己的规则",
  },
  {
    id: "pestering",
    title: "反复的催收来电是否属于治安管理处罚法第五十条的“滋扰”",
    covers: [],
    now: "只写“涉嫌”，由公安机关认定",
    settle: "裁判文书或者公安部门的意见",
  },
  {
    id: "across-2026",
    title: "跨2026年1月1日的连续行为整体适用哪个版本",
    covers: [],
    now: "各版本只列各自日子里的行为，由有权机关决定",
    settle: "裁判文书或者公安部门的意见",
  },
  {
    id: "discovered",
    title: "治安案件“被公安机关发现”从什么时候算、六个月内报案是否就够",
    covers: [],
    now: "只提示六个月内报案，不说够不够",
    settle: "公安部门的意见或者裁判文书",
  },
  {
    id: "pipl-term",
    title: "个人信息请求的答复期限",
    covers: [],
    now: "个人信息保护法没有写日数；15个工作日只是常见的做法，作本工具的提醒，不是法定期限",
    settle: "法律、行政法规或者国家标准正文里的日数",
  },
  {
    id: "bank-guideline",
    title: "银行业协会催收工作指引的全文、条号、会员名单",
    covers: [],
    now: "转述，只有第二十二条写条号；消费金融公司是不是会员要逐家查",
    settle: "指引全文和会员名单",
  },
  {
    id: "nifa-platform",
    title: "互联网金融举报信息平台2026年是否开放",
    covers: [],
    now: "写“网址已知，是否开放没有核实”",
    settle: "平台页面或者协会公告",
  },
  {
    id: "licence-lookup",
    title: "网上查放贷牌照的入口",
    covers: [],
    now: "不写网址，建议打 12378 或者问地方金融管理部门",
    settle: "总局和地方金融管理部门公布的查询入口",
  },
  {
    id: "one-source",
    title: "只见一处副本的条文",
    covers: [],
    now: "照录并标明“仅此一处”：民法总则、侵权责任法、短信规定、消费金融公司管理办法、互联网贷款办法、信用卡办法、信访工作办法、公安行政案件程序规定、刑民交叉规定，以及个人信息保护法第四十八、四十九条和治安管理处罚法（2025年修订）第二十六条",
    settle: "同官方数据库或者公报逐字核对",
  },
  {
    id: "partial-versions",
    title: "旧版本里没有收录的条号（例如2016年网络安全法第四十五条）",
    covers: [],
    now: "只收了受影响的条文；当日没有收录的条号，如果后来的版本有，回答“当日尚未施行”并显示后来的版本，不等于当日没有那一条",
    settle: "旧版本全文",
  },
]
