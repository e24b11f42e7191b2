/** Whether a threat to expose names anybody who would be told or anything shown: a visit to the person alone, or a beating, is another threat. */
import { foldText } from "./label/normalise.ts"
import { oncePerText } from "./once.ts"

/** People who are somebody's own. */
const people =
  /家人|家里人?|家属|父母|爸|妈|爹|娘(?!家)|老婆|老公|媳妇|妻|丈夫|孩子|小孩|儿子|女儿|闺女|亲戚|亲友|亲人|亲朋|朋友|同学|同事|街坊|邻居|邻里|居委|社区|物业|通讯录|联系人|熟人|身边|周围|所有人|每个人|大家|别人|老家|户籍|全(?:网|村|镇|县|校|厂|家|公司|小区|单位|班)|岳|公婆|对象|男友|女友|班主任|辅导员|房东|合伙人/
/** Of those who have names in every text: only as somebody's to whom it is to be brought. */
const places =
  /(?:你|您|到|去|给|找|向|让|叫|在|往|跟|和|与|告诉|通知|联系)[^，,。！!？?；;]{0,8}(?:单位|公司|学校|老师|领导|老板|客户|村|厂|店里的人|顾客)/
const shown =
  /曝光|公开|公布|公示|公告|张贴|贴(?:在|到|满|出|上)|大字报|横幅|喇叭|广播|朋友圈|抖音|快手|微博|网上|网络上|发到|发给|群|名单|老赖|丢人|丢脸|没脸|颜面|脸面|抬不起头|身败名裂|出名|名声|名誉|照片|视频|走访|知道|知晓|传(?:开|遍|出)|宣扬|人尽皆知|社死/
/** Each of many called, one after the other: 你手机里158个人一个一个打过去. */
const oneByOne = /(?:挨个|逐个|一个一个|一个个|挨着|轮着)[^，,。！!？?；;]{0,4}(?:打|联系|通知|告诉|发|找|问)|爆(?:你|您)?(?:的)?通/
/** Read through disguise, as labels are: 爆 通-讯-录. */
export const exposes = oncePerText((received) => {
  const { text } = foldText(received)
  return people.test(text) || places.test(text) || shown.test(text) || oneByOne.test(text)
})
