/** Words that say, as what follows if nothing is paid or answered, that papers of the reader's will be brought before those around them; whoever greets first says it no less. */
const unless = "(?:再不|再躲|再拖|要是|如果|若是|继续|不还|不接|不回|不理|不处理|不转|躲着|拖着|否则|不然)"
const around =
  "(?:公司|单位|学校|村|小区|家里?人?|爸|妈|父母|老婆|老公|媳妇|同事|领导|老板|同学|老师|辅导员|朋友|亲戚|邻居|对象|群里?|客户)"
export const showsOthers = new RegExp(
  `${unless}[^。！？\\n]{0,24}(?:就|会|马上|直接|只好|只能)(?:把|将|拿)(?:你|您)[^，。！？\\n]{1,20}?(?:发|寄|传|贴|晒|拿|送|甩|转)(?:给|到|去|进)(?:你|您)[^，。！？\\n]{0,3}?${around}`,
  "g",
)
