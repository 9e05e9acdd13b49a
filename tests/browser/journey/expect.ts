import { expect as impatient } from '@playwright/test'

/** For steps that also run beside other work and outside of the test runner, whose configuration does not reach there. */
export const expect = impatient.configure({ timeout: 20_000 })
