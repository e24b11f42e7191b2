/** Words of the section of findings. */

export const findingsWords = {
  short: "发现",
  title: "发现",
  about: "数字和当日有效的规定",
  /** 未发现 is said only where the engine says so. */
  state: (known: number, loose: number, some: boolean, nothingFound: boolean, unread: boolean) =>
    known
      ? `${known} 项`
      : unread
        ? "有内容没读出"
        : !some
          ? "还没有记录"
          : nothingFound
            ? "未发现"
            : loose
              ? `${loose} 项没有归到谁名下`
              : "还不能说",
  unread: {
    /** Rows that a count leaves out. */
    leftOut: (undirected: number, untimed: number) =>
      `另有 ${[...(undirected ? [`${undirected} 行方向未读出`] : []), ...(untimed ? [`${untimed} 行时间未读出`] : [])].join("、")}，没有计入。`,
    clockless: (n: number) => `其中 ${n} 次只有日期，没有计入按钟点的数字。`,
    first: "还有内容没有读出，见上面，所以现在还不能说没有别的情况。",
    onlyUnread: "材料收好了，里面还没有读出能数的记录。这不等于没有来电。",
  },
  toSheet: "看全部条款和所缺的材料",
  lookUp: "查这一条",
  lead: "这里只数数，不在这里判断违法。",
  nothingYet: "还没有记录可以数。先放一份材料进来。",
  toMaterials: "去放材料",
  notYet: "现在还说不出发现了什么。",
  unsorted: (n: number) => `还有 ${n} 项没有归到谁名下，所以现在还说不出发现了什么。`,
  answerFirst: "先答几个问题，再回来看。",
  sortFirst: "先勾上对方的号码，再回来看。",
  answer: "去回答",
  noneMeans: "没有发现，不等于没有发生。材料更全时会重新看。",
  coverage: "这些数字管哪些日子",
  connectedOnly: "来源只列接通的电话，未接的不在内。",
  alternatives: "也可能是别的情况",
  measures: "每个数字的出处",
  quote: "点开看写的是什么",
  law: "当日有效的规定",
  met: "可以引用",
  notMet: "尚不能引用",
  inferred: "只作提示",
  compared: "只作对照",
  comparedMeans: "即使对已经逾期的债务人，也不应这样。不说对方违反了它。",
  stated: "只凭您的陈述，还要别的证明",
  lawCount: (met: number, all: number) => `${all} 条，其中 ${met} 条可以引用`,
  loose: (n: number) => `还没归到谁名下的号码（${n} 项）`,
  looseHow: "如果里面有对方的号码，可以去勾上。",
  looseAnswer: "去勾号码",
  looseMore: (n: number) => `另外 ${n} 个号码`,
  pooled: "其他号码合在一起",
  above: "下面这些在前面已经列出，这一项也用来支持它们：",
  noLawOtherwise: "现在没有哪一条只凭这一项就能引用。",
  yardstick: "法律没有写数字，以下各项的次数界线是本工具的尺度，只是提示，不写进文书",
  unattributed: "这些号码还没归到谁名下，不写进文书。",
  otherLaw: (n: number) => `其他有关的规定（${n}）`,
  soft: "不是法律，是行业或国家标准",
  toward: (name: string) => `对 ${name}`,
} as const
