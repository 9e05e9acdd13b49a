import type { DiskFailure } from '../../files/disk/diskFailure.ts'

/** Keys of `diskTexts`: what went wrong and what to do about it. */
export const FAILURE_WORDS = {
  permission: 'failurePermission',
  gone: 'failureGone',
  full: 'failureFull',
  busy: 'failureBusy',
  differs: 'failureDiffers',
  file: 'failureFile',
  unknown: 'failureUnknown',
} as const satisfies Readonly<Record<DiskFailure | 'file', string>>
