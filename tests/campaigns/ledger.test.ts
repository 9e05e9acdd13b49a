import { expect, it } from 'vitest'
import { Ledger } from './ledger.ts'

it('accepts what was called saved and what came after, and nothing before', () => {
  const ledger = new Ledger()
  ledger.enter('BAK-01', 'no')
  ledger.enter('BAK-01', 'yes')
  ledger.allSaved()
  ledger.enter('BAK-01', 'partly')
  expect(ledger.compare(new Map([['BAK-01', 'no']]))).toBe('BAK-01 is "no" and should be "yes" or "partly"')
  expect(ledger.compare(new Map([['BAK-01', 'yes']]))).toBeNull()
  expect(ledger.compare(new Map([['BAK-01', 'partly']]))).toContain('should be "yes"')
})

it('accepts an empty answer until something was saved', () => {
  const ledger = new Ledger()
  ledger.enter('BAK-01', 'no')
  expect(ledger.compare(new Map([['BAK-01', '']]))).toBeNull()
})
