/** Tells whether a clause asks to be called or spoken to oneself: whoever says “有事打给我” has not refused that, whatever else they refuse. */
import type { Clause } from "./clauses.ts"

const near =
  "(?:的)?(?:单位|公司|同事|领导|老板|家|父|母|爸|妈|爹|娘|老婆|老公|妻|丈夫|爱人|孩子|儿|女|亲|朋友|哥|姐|弟|妹|叔|舅|姑|姨|嫂|婆|公公|岳|奶|爷|外公|姥|对象|室友|客户|员工|邻居|学校|律师|代理)"
const toMe = `(?:打电话给|打给|打到|拨打|打|拨|联系|联络|致电|来电|找|问|直接找)(?:我|本人)(?!们|${near})`
const mine =
  "(?:本人)?(?:的)?(?:现在)?(?:这个|这|私人|个人)?(?:手机号?|本机|本号|电话|号码?)?(?:上)?(?:就行|就好|就可以|即可|好了|可以|行|吧|来|谈|说)?(?:了)?"
const asks = "(?:有事情?|有什么事|有问题|有话|要找人?|需要|以后|今后|都|直接|请|可以|就|只|尽管|随时|改|一律|统一|由)"
const inviting = new RegExp(`(?:${asks}[^我]{0,8}|^(?:你们?|您|那)?(?:来|电话)?)${toMe}${mine}$`)
/** Told, complained of, threatened, or refused: no invitation. */
const other =
  /别|不要|不用|不必|不可以|无权|没权|资格|勿|停|禁|不准|不许|不得|拒|不能|不让|不再|再(?:打|联系|找|敢|来|给)|已经?|昨天|刚才|天天|每天|每次|一直|老是|老打|总是|不停|频繁|骚扰|怎么|为什么|凭什么|干嘛|如果|要是|否则|报警|投诉|举报|起诉|[打系找]过|不认识|错|请问|谁|哪|次|遍|只会|光|试试/
/** Takes back what was said before: 之前说的不算, 收回不让打电话的要求. Of whose word it is their own promise tells nothing. */
const takenBack =
  /(?:之前|以前|上次|前面|那天|前几天|昨天|先前|原来|早先)(?:我|本人)?(?:说|讲|提|发|写|要求|让你们?|叫你们?|不让)[^,]{0,14}(?:不算|作废|不作数|取消|收回|撤回|撤销|算了|当我没说|不用管|别管了)|(?:收回|撤回|撤销|取消)(?:我|本人)?(?:之前|以前|上次|前面|那个|这个|关于|不让|不要|不准|停止|拒绝)[^,]{0,14}(?:要求|说法|的话|请求|申请|说的|电话|联系|来电)|(?:要求|请求|申请|说的话?)(?:我|现在)?(?:取消|收回|撤回|撤销|作废)(?:了|吧)?$/
/** 可以打电话了: from now on. */
const allowedAgain =
  /(?:可以|能|欢迎|恢复)(?:再|重新|继续|正常|照常|随时|给我|你们?){0,3}(?:打(?:我)?(?:的)?(?:电话|手机)(?:给我|联系|沟通|过来)?|打给我|打过来|来电|电话联系|电话沟通|给我(?:打|来)电话|联系我|打我)(?:了|啦|吧|沟通|联系)?$/
const aboutCalls = /打|电话|来电|联系|联络/
const theirs = /(?:你们?|您|贵司|贵公司|客服|经理|他|她)(?:之前|上次|以前)?(?:说|答应|承诺|约定|报)|协商|方案|分期|还款计划|日期/
const doubt = /吗|么|如果|要是|除非|只有|不可以|不能|凭什么|谁|怎么|别|不要|只(?:可以|能)|[打系]了/
/** What was refused before is refused no longer. */
export const takesBack = ({ text, asked }: Clause, all: readonly Clause[]): boolean =>
  !asked &&
  ((takenBack.test(text) && !theirs.test(text) && all.some((one) => aboutCalls.test(one.text))) ||
    (allowedAgain.test(text) && /了|啦|恢复|继续|重新|再/.test(text) && !doubt.test(text)))
/** 你们先找他要，别老找我: an order, and less often; not that it end. */
const elsewhereFirst = /先(?:去|来|直接)?(?:找|联系|问|催|打给|打|向)(?!我|本人)/
export const invitesCalls = ({ text, asked }: Clause): boolean => !asked && inviting.test(text) && !other.test(text)
export const sendsElsewhereFirst = ({ text, asked }: Clause): boolean => !asked && elsewhereFirst.test(text)
/** What is refused is how often, not every time. */
export const onlyLess = ({ text }: Clause): boolean => /(?:别|不要|不用|勿)(?:再)?(?:老|总|光|尽|只|一直|天天|每次|动不动|净)/.test(text)
