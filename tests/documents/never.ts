/** What no paper says: sentences that hand the defence to the other side, that admit, that trade or threaten, that leave a blank; by paper and by how the person stands. */
import { questions } from "../../src/engine/case/questions/index.ts"

interface Paper {
  readonly doc: string
  /** As it is handed in, without the foot. */
  readonly text: string
  readonly beside: readonly string[]
  /** Bound by a debt of which something is due, or nobody knows: no word on it may be the person's own. */
  readonly owing: boolean
}
interface Banned {
  readonly what: string
  readonly pattern: RegExp
  /** Papers that may say it all the same. */
  readonly but?: readonly string[]
}
/** Lists and figures, which say what a source cannot show. */
const lists = ["contact-statistics", "evidence-list", "case-summary"]
const everywhere: readonly Banned[] = [
  { what: "says that the law sets no limit", pattern: /没有规定次数和时段的界线/ },
  // A lawyer is told what is weak, and nobody else.
  { what: "calls its own facts unproven", pattern: /有待进一步证明|目前只有本人陈述/, but: ["case-summary"] },
  { what: "says who is behind a number by the person's word alone", pattern: /据本人陈述，另有|归属依据/, but: lists },
  { what: "says what a bill does not show", pattern: /只列已接通的通话/, but: lists },
  {
    what: "speaks of the police to somebody else",
    pattern: /由公安机关(?:依照|依法)?[^。]{0,20}认定|治安管理处罚法/,
    // The police themselves, and whoever looks at what they did.
    but: ["police-report", "reconsideration-application", "non-filing-review"],
  },
  { what: "explains that it asks for nothing", pattern: /不作为请求|只作说明/ },
  { what: "speaks as software does", pattern: /在现有材料里没有见到/, but: lists },
  { what: "asks for deletion before anything is kept", pattern: /没有处理依据的，请删除|请依法删除本人/ },
  { what: "calls the person a victim instead of denying", pattern: /本人是身份信息被他人冒用/ },
  { what: "states one of two things", pattern: /停止联系或者说明打错/ },
  { what: "asks for what nobody can obey", pattern: /停止不符合法律和有关(?:规定|规范)[^。]{0,6}的联络/ },
  { what: "leaves a blank", pattern: /由本人按[^。]{0,12}填写|＿{2}|_{3}|〈(?!中华人民共和国)|【】|\[\s*\]/ },
  { what: "goes to no office in particular", pattern: /及其派出机构/ },
  { what: "counts polite reminders", pattern: /一般的还款提醒也计算在内/ },
  { what: "quotes a modal that nobody has read", pattern: /该处的用语是/ },
  { what: "trades a complaint", pattern: /撤回(?:投诉|举报)|撤诉|免除(?:欠款|本金|利息)|减免/ },
  { what: "threatens to publish", pattern: /曝光|公之于众|向媒体|发到网上/ },
  { what: "asks for punishment or an amount by default", pattern: /惩罚性赔偿|公开道歉|应予罚款/ },
  { what: "predicts", pattern: /胜诉|胜算|必然|一定会|概率|可能性(?:很|较|不)|把握/ },
  { what: "leaves the law to whoever reads", pattern: /是否违反[^。；]{0,30}由[^。；]{0,8}认定/ },
  { what: "shuts every number", pattern: /停止以上述号码和更换的其他号码/ },
  {
    what: "tells of what is slight",
    pattern: /来电最密集的一小时内(?:有来电)?[三3四4]次|来电最多为[34]次|只用过一次的(?:号码[12]个|有[12]个)/,
  },
  { what: "tells of others' calls", pattern: /其他号码另有来电/ },
  {
    what: "names whoever called",
    pattern: /[\p{Script=Han}]{1,2}(?:专员|主管|女士|先生|经理)(?!名)/u,
    // The police, and courts, are told what the other side called themselves.
    but: [
      "police-report",
      "civil-complaint",
      "injunction-application",
      "production-application",
      "defence-statement",
      "non-filing-review",
      "recording-transcript",
    ],
  },
  { what: "names a crime", pattern: /诈骗罪|敲诈勒索罪|寻衅滋事罪|侵犯公民个人信息罪/ },
  { what: "claims to be certified", pattern: /公证|经认证|司法鉴定/ },
]
/** The other side's words and the person's earlier ones are quoted as they are: what is asked here is asked of the paper's own. */
/** The code of an answer in a Chinese sentence: a choice that was printed as it is kept. Addresses of the net and names of files are none. */
const answerIds = ["yes", "no", "unknown", ...questions.flatMap((one) => ("choices" in one ? one.choices.map(({ id }) => id) : []))]
const code = new RegExp(`(?<![\\w.@/:-])(?:${[...new Set(answerIds)].join("|")})(?![\\w.@/:-])`)
const unquoted = (text: string): string => text.replace(/“[^”]*”/g, "“”")
const ofDebtor = /借款人|逾期|还款日|本金|欠款|\d元/
export const neverSaid = ({ doc, text, beside, owing }: Paper): readonly string[] => {
  const own = unquoted(text)
  const said = everywhere.filter(({ pattern, but }) => !but?.includes(doc) && pattern.test(own)).map(({ what }) => what)
  const more = [
    [owing && !lists.includes(doc) && ofDebtor.test(own), "admits something of the debt"],
    [doc === "stop-notice" && /证\d|证据/.test(own), "shows the other side what there is"],
    [doc === "regulator-complaint" && /查处|举报/.test(own), "a complaint speaks as a report does"],
    [doc === "regulator-report" && /督促|投诉/.test(own), "a report speaks as a complaint does"],
    [code.test(own), `prints the code of an answer: ${code.exec(own)?.[0]}`],
    [/合同照常履行/.test(own) && /不表示承认/.test(own), "keeps the contract and denies it"],
    [/附表　出处[\s\S]*第\d+[行条]等/.test(own), "a place ends in 等"],
    [beside.some((one) => /用短信发到来电的号码/.test(one)), "advises to write to whoever called"],
  ] as const
  return [...said, ...more.flatMap(([wrong, what]) => (wrong ? [what] : []))]
}
