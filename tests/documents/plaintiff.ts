/** Who sues, as the law of procedure asks, and at which court: answers that every paper to a court waits for. */
export const plaintiff = {
  "plaintiff.sex": "female",
  "plaintiff.born": "1994-03-02",
  "plaintiff.ethnicity": "汉族",
  "plaintiff.occupation": "职员",
  "plaintiff.employer": "无",
  "claim.1.court": "杭州市云杉区人民法院",
} as const
