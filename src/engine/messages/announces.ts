/** Tells a law firm's announcement of steps that the law allows: it borrows nobody's name and threatens with nothing, whatever courts and offices it mentions. */
import { oncePerText } from "./once.ts"

const firm = /[【[〔][^【】[\]〔〕]{0,20}(?:律师事务所|律所)[】\]〕]|律师事务所[^。；;\n]{0,6}(?:接受|受)[^。；;\n]{1,24}(?:委托|授权)/
/** To a court or an arbitration, or, with a right reserved or under a condition, to the police. */
const step =
  /(?:将|拟|会|可|有权|保留|必要时|依法|依委托|代表|建议)[^。；;\n]{0,30}(?:法院|仲裁委(?:员会)?|诉讼|起诉|支付令|仲裁|公安(?:机关|局)?|司法机关|法律(?:途径|程序|手段))/
/** Said to be on file, or a crime; somebody is to be seized, visited, exposed: no announcement, whoever signs. */
const beyond =
  /(?:已|已经|正式|业已)(?:被|向|移|报|立|提交)?[^，,。；;\n]{0,8}(?:立案|移送|移交|报案|批捕|受理|通缉|冻结|查封)|立案(?:侦查|通知|告知)|经侦|抓捕|抓你|抓您|拘[你您留传捕]|坐牢|判刑|入刑|传唤|逮捕|网逃|追逃|通缉|警车|手铐|(?:诈骗|拒执)罪|民警|警察|警官|刑事(?:拘|责任|立案)|上门|登门|外访|走访|户籍|村委|居委|单位|同事|家人|亲友|通讯录|公开|曝光|张贴|老赖|后果自负|好自为之|看着办|不客气/
const abuse = /畜生|王八|废物|垃圾|不得好死|去死|混蛋|无赖|不要脸|滚/

export const announcesLawfully = oncePerText(
  (text: string): boolean => firm.test(text) && step.test(text) && !beyond.test(text) && !abuse.test(text),
)
