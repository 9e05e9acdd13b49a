/** Why a file or folder outside of the browser could not be read or written; `i18n/disk.ts` has a sentence for each. */
export const DISK_FAILURES = ['permission', 'gone', 'full', 'busy', 'differs', 'unknown'] as const
export type DiskFailure = (typeof DISK_FAILURES)[number]

/** The file on the disk is not what was written to it. */
export class Differs extends Error {}

/** From whatever a handle throws. A stick that was pulled out and a folder that was renamed are told alike: not found. */
export function diskFailureOf(error: unknown): DiskFailure {
  if (error instanceof Differs) return 'differs'
  switch (error instanceof Error || error instanceof DOMException ? error.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'permission'
    case 'NotFoundError':
    case 'NotReadableError':
    case 'TypeMismatchError':
      return 'gone'
    case 'QuotaExceededError':
      return 'full'
    case 'NoModificationAllowedError':
    case 'InvalidStateError':
      return 'busy'
    default:
      return 'unknown'
  }
}
