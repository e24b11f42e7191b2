/** Object identifiers of timestamps, with their names and sources. */

/** Digest methods: RFC 8017 appendix B.1, GB/T 33560. */
export const digests: Readonly<Record<string, string>> = {
  "1.3.14.3.2.26": "SHA-1",
  "2.16.840.1.101.3.4.2.1": "SHA-256",
  "2.16.840.1.101.3.4.2.2": "SHA-384",
  "2.16.840.1.101.3.4.2.3": "SHA-512",
  "1.2.156.10197.1.401": "SM3",
}
/** Methods that an imprint of ours is asked for by. */
export const imprintMethods = { sha256: "2.16.840.1.101.3.4.2.1", sm3: "1.2.156.10197.1.401" } as const
/** RFC 5652. */
export const signedData = "1.2.840.113549.1.7.2"
export const contentType = "1.2.840.113549.1.9.3"
export const messageDigest = "1.2.840.113549.1.9.4"
/** RFC 3161, 2.4.2. */
export const timestampInfo = "1.2.840.113549.1.9.16.1.4"
/** RFC 2634, and RFC 5816 for later digests. */
export const signingCertificate = "1.2.840.113549.1.9.16.2.12"
export const signingCertificateV2 = "1.2.840.113549.1.9.16.2.47"
/** RFC 5280. */
export const extendedKeyUsage = "2.5.29.37"
export const basicConstraints = "2.5.29.19"
export const keyUsage = "2.5.29.15"
export const timeStamping = "1.3.6.1.5.5.7.3.8"
export const commonName = "2.5.4.3"
