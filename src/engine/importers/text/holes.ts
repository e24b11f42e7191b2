/** Closes up holes: long runs of zeros where a file was never written (a download broken off, a failed disk), so that gigabytes of nothing pass in flat memory. */

/** Fewer zeros in a row are padding of a cell. */
const least = 16
const zero = 0
export interface Hole {
  /** Where it begins, in bytes of the text from 0. */
  readonly at: number
  readonly bytes: number
}
/** Leaves sixteen zeros of each hole, and a mark if one is wanted, in the bytes given piece by piece, and tells its true length once it has ended. */
export const holeCloser = (onHole: (hole: Hole) => void, mark: Uint8Array = new Uint8Array(0)) => {
  let run = 0
  let position = 0
  const endRun = (): void => {
    if (run >= least) onHole({ at: position - run, bytes: run })
    run = 0
  }
  return {
    push: (piece: Uint8Array): Uint8Array => {
      if (run === 0 && !piece.includes(zero)) {
        position += piece.length
        return piece
      }
      const closed = new Uint8Array(piece.length + mark.length * (1 + Math.ceil(piece.length / least)))
      let length = 0
      for (let i = 0; i < piece.length; ) {
        if (piece[i] === zero) {
          if (run++ < least) length++
          if (run === least) {
            closed.set(mark, length)
            length += mark.length
          }
          position++
          i++
          continue
        }
        endRun()
        const next = piece.indexOf(zero, i)
        const solid = piece.subarray(i, next < 0 ? piece.length : next)
        closed.set(solid, length)
        length += solid.length
        position += solid.length
        i += solid.length
      }
      return closed.subarray(0, length)
    },
    finish: endRun,
  }
}
/** The bytes with their holes closed up. */
export const withoutHoles = (bytes: Uint8Array): Uint8Array => holeCloser(() => undefined).push(bytes)
/** How many closed holes lie in a range. */
export const holesIn = (bytes: Uint8Array, from: number, to: number): number => {
  let holes = 0
  for (let i = bytes.indexOf(zero, from); i >= 0 && i < to; i = bytes.indexOf(zero, i + 1)) {
    const start = i
    while (i < to && bytes[i] === zero) i++
    if (i - start >= least) holes++
  }
  return holes
}
