/** Words for people by what they are to somebody: they name nobody, and what is refused for them is never left out of a quotation. */

const words =
  "单位|公司|同事|领导|老板|家里?|家人|家属|父母|爸妈|爸爸?|妈妈?|父亲|母亲|爹|娘|老婆|妻子|老公|丈夫|爱人|媳妇|老伴|对象|孩子|小孩|儿子|女儿|闺女|儿媳|女婿|孙子|孙女|侄子|侄女|外甥|亲戚|亲友|亲人|亲属|亲朋|朋友|好友|哥哥?|姐姐?|弟弟?|妹妹?|妹子|嫂子?|姐夫|妹夫|弟媳|伯父?|伯母|婶婶?|叔叔?|舅舅?|舅妈|姑姑?|姑妈|姨妈?|岳父|岳母|公公|婆婆|公婆|奶奶|爷爷|外公|外婆|姥姥|姥爷|男朋友|女朋友|男友|女友|室友|房东|客户|员工|邻居|学校|老师|师傅|前台|前妻|前夫|家长|老人家?|她老人家|他老人家|病人|人家"
/** As the whole of a word: 婆婆, 我爸, 她老人家. */
const one = new RegExp(`^(?:我们?|本人|你们?|您|他们?|她们?)?(?:的)?(?:${words})(?:的(?:${words}))?$`)
export const relationWords = words
export const isRelation = (word: string): boolean => one.test(word)
