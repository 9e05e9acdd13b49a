/** Characters that a file of good practice may have. What is longer is no example that somebody reads. */
export const PRACTICE_LIMITS = { title: 500, text: 5000, source: 200, contact: 200 } as const
