/** Texts of people and of evidence beside our own words: marks of direction are shown, since one of them would turn round what stands beside it. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** The text with each mark of direction as its code (`\u202e`); line ends and all else stay. */
export const unturned = (text: string): string => text.replace(turning, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`)
