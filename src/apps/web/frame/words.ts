/** Words around every section: name, promise, and the way out. */
export const frameWords = {
  name: "安宁",
  promise: "材料只在本机处理，不会上传。",
  notLawyer: "安宁是工具，不是律师。",
  quickLeave: "快速离开",
  quickLeaveHint: "连按两次 Esc 也可以",
  home: "全部案件",
  skip: "跳到正文",
  /** Stands at the foot of every section, and among the things to remember. */
  emergency: "有人上门、威胁人身安全，先打 110。",
  crash: "页面自己出了错。刷新一下通常就好。",
  reload: "刷新页面",
  toHome: "回到首页",
  leaving: {
    title: "“快速离开”做什么，不做什么",
    does: [
      "它马上把这个页面换成空白页。按“后退”也回不来，从历史记录里点开也看不到。",
      "再看时，在启动窗口里按回车，用新的地址打开。",
      "正在收的文件会停下来，收好的都还在。",
    ],
    doesNot: [
      "它不删浏览器的历史记录，里面还留着“安宁”和本机的地址，但那个地址已经打不开了。",
      "它不关启动窗口，也不删下载好的文件和案件文件夹。",
      "怕有人翻看，请用无痕窗口打开，用完把启动窗口也关掉。",
    ],
  },
  used: {
    title: "这个地址打不开了",
    lines: [
      "每个地址只能打开一次；也可能是没有复制完整。",
      "要再打开，请在启动窗口里按回车，用新给出的地址；窗口已经关了，就重新启动安宁。",
    ],
  },
} as const
