/** Whether a message asks that a code be told or a screen be shared: nobody honest does. A warning against it says the same words, with a no before them. */
import { withoutAsides } from "./label/aside.ts"

const asked =
  /(?:提供|告诉|告知|报出|念出|发来|回复)[^。！!；;，,]{0,10}(?:验证码|校验码|动态码|动态密码)|(?:验证码|校验码|动态码|动态密码)[^。！!；;，,]{0,8}(?:告诉|告知|发给|发送给|报给|提供给|转发给|念给|发我|给我|给客服)|(?:开启|打开|进行|配合|点击|同意|下载[^。！!；;]{0,10})(?:屏幕共享|共享屏幕)/
const code = /(?:验证码|校验码|动态码|动态密码|屏幕共享|共享屏幕)/
const warning = /(?:请勿|切勿|勿|不要|别|不会|绝不|从不|禁止|谨防|不得|严禁|无需|拒绝|不可)/
/** Clause by clause: a no in one clause is none for the next. */
export const asksForCode = (text: string): boolean =>
  withoutAsides(text)
    .split(/[。！!；;，,\n]/)
    .some((clause) => code.test(clause) && asked.test(clause) && !warning.test(clause))
