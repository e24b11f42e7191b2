/** How messages, calls and recordings are taken off each phone: a way that a phone has not is never told of it, and of an unknown phone only what holds for all. */
import type { PhoneKind } from "../../case/questions/phone-kind.ts"

/** What holds for every phone. */
const everywhere = [
  "先保存，再拉黑，最后才考虑删除：删掉的信息找不回来。",
  "短信：一屏一屏截图，每张都露出号码、日期和时间；不要只截内容。",
  "通话记录：打开完整列表截图，露出号码、时间、接通没有。",
  "拉黑、拦截的来电不在通话记录里，在“骚扰拦截”的列表里：清空之前先截图。被拦截的也是打过的电话。",
]
const backup =
  "短信和通话记录：用 SMS Backup & Restore 这类应用导出 XML 文件；导出完对一对文件里写的条数和手机里的条数，中途停过的重新导一次。国产系统上偶有出入，截图照样留着。"
const recordings = (where: string): string => `通话录音：在文件管理里找 ${where}，复制出来，不改名、不剪辑。`
const sent = "录音只录自己参加的通话。"

const own: Readonly<Record<Exclude<PhoneKind, "unknown">, readonly string[]>> = {
  iphone: [
    "iPhone 上就用截图：开了来电筛选的，通话、未知、骚扰三个列表都要截；来电筛选写下的对方回答也是证据。",
    "通话录音：新系统在通话中可以录，会提示双方，录音存在“备忘录”里，从那里导出原文件。",
  ],
  "harmonyos-next": ["这个系统上就用截图和录音：短信、通话记录逐屏截图，录音从文件管理里复制出来。"],
  "huawei-android": [backup, recordings("Sounds/CallRecord 或者 HarmonyOS/Sounds/CallRecord")],
  honor: [backup, recordings("Sounds/CallRecord")],
  xiaomi: [backup, recordings("MIUI/sound_recorder/call_rec，新系统在 Android/media/com.miui.voiceassistantsdk/SoundRecorder/call_rec")],
  oppo: [backup, recordings("Music/Recordings/Call Recordings 或者 Recordings/Call Recordings")],
  vivo: [backup, recordings("Record/Call")],
  samsung: [backup, "通话录音：在电话应用的录音列表里找，复制原文件，不改名、不剪辑。"],
  other: [backup, recordings("Recorder、Recordings 或者 Recordings/Call recordings")],
}
export const phoneAdvice = (phone: PhoneKind | undefined): readonly string[] => [
  ...everywhere,
  ...(phone === undefined || phone === "unknown" ? [] : own[phone]),
  sent,
]
