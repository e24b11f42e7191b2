/** Reads whom a message calls by name: 尊敬的林一诺女士, 请转告陈某先生. Narrow on purpose: a name it is not sure of is none. */

const surnames =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚"
const call = new RegExp(
  `(?:^|[】\\]，。！？；：:,\\s]|尊敬的|转告|通知|告知|联系)([${surnames}][\\u4e00-\\u9fa5*＊]{0,2})(?:先生|女士)`,
  "g",
)

export const calledNames = (text: string): readonly string[] => [...text.matchAll(call)].map((match) => match[1] as string)

/** Whether a called name is surely not the person's: another surname, or another name written out in full. */
export const isAnother = (name: string, own: string): boolean =>
  !name.startsWith(own.slice(0, 1)) || (name.length > 1 && !/[某*＊]/.test(name) && name !== own)
