/** Whether words charge somebody near to the person with a deed: who took the telephone, the card, the name. A paper that copies them accuses a third person. */

const near =
  "(?:同事|领导|老板|经理|家里人|家人|家属|父母|爸妈|爸爸?|妈妈?|父亲|母亲|老婆|妻子|老公|丈夫|爱人|媳妇|对象|孩子|小孩|儿子|女儿|闺女|儿媳妇?|女婿|孙子|孙女|侄子|侄女|外甥女?|亲戚|朋友|闺蜜|兄弟|哥哥?|姐姐?|弟弟?|妹妹?|表[哥姐弟妹]|堂[哥姐弟妹]|嫂子?|姐夫|妹夫|弟媳|伯伯?|叔叔?|舅舅?|姑姑?|姨妈?|岳父|岳母|公公|婆婆|奶奶|爷爷|男友|女友|男朋友|女朋友|前男友|前女友|室友|房东|邻居|同学|工友|保姆|护工|老师|前妻|前夫|会计|中介|老乡|熟人|[老小阿][\\u4e00-\\u9fff])"
/** What ends such a deed: a loan was made, a thing was signed, a number was handed on. */
const done =
  "(?:弄|办|借|贷|操作|注册|刷|签|申请|开通|冒用?|盗用?|套|骗|填|留|写|给了?|报了?|泄露?|卖|搞|干|认证|点)(?:的|了|过|上|走|去|出|下|给|成)"
const thing = "(?:手机|身份证|证件|名字|名义|信息|资料|号码?|电话|照片|脸|卡|账户|账号|验证码|密码)"
const deeds: readonly RegExp[] = [
  new RegExp(`${near}[^，,。；;！!？?]{0,12}(?:拿|用|偷|冒|盗|骗|哄|趁|背着|瞒|借|替|帮|把)[^，,。；;！!？?]{0,16}${done}`),
  new RegExp(`${near}[^，,。；;！!？?]{0,12}(?:偷|冒|盗|骗|哄|泄露|出卖)[^，,。；;！!？?]{0,10}${thing}`),
  new RegExp(
    `(?:是|都怪|怪|就是|因为)(?:我|本人|咱|他|她|老人)?(?:们|家|的)?${near}[^，,。；;！!？?]{0,10}(?:弄|办|借|贷|搞|干|惹|害|填|泄露|注册|签)(?:的|了|出)`,
  ),
  /(?:^|[，,。；;！!？?是])(?:他|她)(?!们)[^，,。；;！!？?]{0,10}(?:弄|办|借|贷|冒|盗|惹|填|签)(?:的|走|出)/,
]
export const namesDoer = (words: string): boolean => deeds.some((pattern) => pattern.test(words))

const ofAnother =
  /老人|孩子(?:他|她|本人)?(?:现在|不|天天|整)|(?:^|[，,。；;！!？?])(?:他|她)(?!们)|(?:我|本人)(?:的)?(?:妈|爸|母|父|爷|奶|姥|外公|外婆|儿|女|老公|老婆|丈夫|妻|哥|姐|弟|妹|叔|伯|姑|姨|舅|婆|岳|朋友)|当事人/
/** Told of the person concerned by somebody else: in a paper that they sign themselves they would speak of themselves as of another. */
export const speaksOfAnother = (words: string): boolean => ofAnother.test(words)
