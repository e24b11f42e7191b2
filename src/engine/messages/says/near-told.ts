/** Tells whether a message tells its reader what they are to the debtor: 您班上的祁某, 您的同事, 您是他的联系人. By these words the sender says whom it knows itself to write to. */
const kin =
  "(?:爸爸?|妈妈?|父亲|母亲|哥哥?|姐姐?|弟弟?|妹妹?|儿子|女儿|丈夫|妻子|爱人|老公|老婆|先生|太太|家人|亲属|亲戚|舅舅?|叔叔?|姑姑?|姨|侄子|侄女|外甥|表[哥姐弟妹]|堂[哥姐弟妹])"
const circle =
  "(?:班(?:上|里|级)?|单位|公司|学?校|店(?:里)?|厂(?:里)?|村(?:里)?|社区|部门|科室|小区|团队|工地)(?:上|里|的)?(?:的)?(?:学生|员工|同学|职工|村民|业主|下属|同事)?"
const near = new RegExp(
  `(?:您|你|贵)(?:们)?(?:的)?(?:${circle}|学生|员工|同事|下属|朋友|同学|室友|邻居|租客|${kin})|(?:您|你)(?:是|作为|系|被)[^,，。；;\\n]{0,14}(?:联系人|班主任|老师|辅导员|领导|主管|负责人|${kin})`,
)
const titles =
  "(?:老师|先生|女士|主任|经理|师傅|总|校长|书记|医生|大夫|护士长|辅导员|导员|队长|科长|局长|院长|会计|律师|教授|姐|哥|阿姨|叔|老板)"
const compound = /^(?:欧阳|上官|司马|诸葛|皇甫|司徒|夏侯|东方|尉迟|公孙|慕容|令狐|长孙|宇文|端木|独孤|南宫|轩辕)/
const surnameOf = (name: string): string => compound.exec(name)?.[0] ?? name.slice(0, 1)
const plain = /^[\u4e00-\u9fff·]{2,6}$/
/** `own`: the name of whoever it was sent to. Called by another's name, or by none, it says nothing of them. */
export const tellsOfNearness = (message: string, own: string): boolean => {
  if (!plain.test(own)) return false
  const called = new RegExp(`(?:^|[】\\]〕,，。:：\\s])(?:尊敬的)?(?:${surnameOf(own)}${titles}|${own})`)
  return near.test(message) && called.test(message)
}
