/** Sources that are too weak to lean on: a text that rests on one of them is said to be a clue only. */
export const weakConfidences: ReadonlySet<string> = new Set(["secondary-single", "secondary-multi-weak", "inference"])
