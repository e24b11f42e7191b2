/** Hex digits and bytes, each as the other. */
export const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
export const hexOf = (bytes: ArrayBuffer | Uint8Array): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("")
/** A number's hex digits without zeros in front: numbers are compared by value, however they are written. */
export const numberOf = (bytes: ArrayBuffer | Uint8Array): string => hexOf(bytes).replace(/^0+(?=.)/, "")
export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, index) => byte === b[index])
