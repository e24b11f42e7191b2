/** What the other side confirms in writing: that it will not get in touch again, has removed the number, or that the debt is not the person's. A promise with a condition confirms nothing. */
import type { Stretch } from "./reading.ts"

export interface WrittenConfirmation extends Stretch {
  readonly of: "removed" | "will-stop" | "not-theirs"
}
const numberOf = "(?:您?的?|该|此|这个)?(?:手机)?(?:号码?|电话号?码?|联系方式|联系电话|个人信息)"
const removed = new RegExp(
  [
    `已(?:经|为您|帮您|按您的要求)?(?:将|把)?${numberOf}.{0,8}(?:删除|移除|剔除|清除|下线|停用|停止使用|屏蔽|加入(?:免打扰|免扰|禁呼|禁拨|黑)|列入(?:免打扰|禁呼|禁拨)|标记为?(?:免打扰|禁呼))`,
    `已(?:经|为您|帮您|经为您)?(?:(?:核实|核查|查实|确认|审核|处理)(?:并|后|且|无误)?)?(?:登记|申请|安排|提交|办理)?(?:删除|移除|剔除|清除|停用|屏蔽|停止使用)(?:了)?${numberOf}`,
    "已(?:经|为您|帮您|按您的要求)?(?:停止|关闭|取消)(?:了)?(?:对您的?)?(?:电话|外呼|催收|联系(?!人)|催告|语音提醒)",
    `${numberOf}[^，,。;；]{0,6}已(?:经)?(?:从|在)?[^，,。;；]{0,8}(?:删除?|移除|清除|剔除|去掉)`,
    `${numberOf}(?:我们|我司|这边)?(?:给您)?(?:删除?|移除|清除|剔除|删掉|去掉)了`,
    "已(?:经)?(?:将|把|为)?您?[^，,。;；]{0,4}(?:移出|剔出|清出|移除出)[^，,。;；]{0,10}(?:名单|列表|系统|联系人)",
    "已(?:经)?(?:为您|帮您)?(?:取消|删除|移除)(?:了)?(?:该|此|这个|您这个)?联系人",
    "^已删除?(?:了)?[。；;！!，,]?$",
  ].join("|"),
)
const willStop =
  /(?:今后|以后|后续|此后|即日起|现已|将)(?:我司|我们|我行|平台)?(?:将|会)?(?:不再|不会再?)(?:向您|对您|给您|通过电话|就此)?(?:拨打|致电|来电|打(?!扰)|联系|打扰|发送|催收)|(?:今后|以后|后续)(?:我们|我司)?不(?:给您|向您)?(?:打|联系|打扰|发)(?:您|电话)?了|(?:不再|不会再)(?:拨打您|致电您|联系您|打扰您|向您催收|向您拨打)/
const notTheirs =
  /您(?:并|确)?(?:不是|非)(?:该|此|这)?(?:笔)?(?:贷款|借款|债务)?的?(?:借款人|贷款人|欠款人|债务人|用户本人|客户本人|机主|我司客户)|(?:本|该|此)号码(?:并|确)?(?:不是|非)(?:该|此|这)?(?:笔)?(?:借款人|贷款人|客户)|(?:该|此|这)(?:笔)?(?:贷款|借款|债务|账单|欠款)(?:与您无关|非您(?:本人)?|不是您(?:本人)?)/
/** What is still to happen, or what they ask the person to do first. */
const conditional =
  /(?:还款|结清|还清|付清|缴清|处理|还上|清偿|付款)(?:成功|完毕|完|款项)?(?:后|之后|以后|完)|如(?:果|您|需|仍|未)|若|只要|否则|才能|无法|不能|暂未|未能|申请|将(?:在|于).{0,8}(?:核实|处理)|[?？]/
/** Each clause by itself: what stands behind a comma has its own condition. */
export const confirmationIn = (text: string): WrittenConfirmation | undefined => {
  let from = 0
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !/[。！!；;，,\n]/.test(text[i] as string)) continue
    const clause = text.slice(from, i + 1)
    const of = conditional.test(clause)
      ? undefined
      : removed.test(clause)
        ? "removed"
        : notTheirs.test(clause)
          ? "not-theirs"
          : willStop.test(clause)
            ? "will-stop"
            : undefined
    if (of) return { of, from, to: i }
    from = i + 1
  }
  return undefined
}
