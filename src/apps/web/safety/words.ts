/** Words of what comes before all paperwork. */
export const safetyWords = {
  title: "先看这里",
  never: "先不要",
  done: "这件事已经处理了",
  answer: "先答一个问题，次序会更准",
  seen: "看是哪里写的",
  past: (n: number) => `已经处理的，或者过去很久的（${n}）`,
} as const
