/** Faults of the file system as the one error of the engine. */
import { Broken } from "../../engine/case/broken.ts"

/** ENOSPC and its like become disk-full, the rest write-failed; what is already Broken, or not of the file system, stays. */
export const asBroken = (error: unknown): unknown => {
  const fault = error as NodeJS.ErrnoException
  if (error instanceof Broken || typeof fault?.code !== "string" || fault.syscall === undefined) return error
  const params = { code: fault.code, ...(fault.path ? { path: fault.path } : {}) }
  return new Broken(["ENOSPC", "EDQUOT", "EFBIG"].includes(fault.code) ? "disk-full" : "write-failed", params)
}
export const withFaults = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    throw asBroken(error)
  }
}
