import { afterEach, beforeEach, expect, test, vi } from 'vitest'

/** Each test loads the module anew, as a page does. */
let kept: Map<string, string>

beforeEach(() => {
  kept = new Map()
  vi.resetModules()
  vi.stubGlobal('location', { hash: '#/hilfe' })
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

test('a page that is loaded again goes on where it was, and knows where it began', async () => {
  const before = await import('./tour.ts')
  expect(before.currentTour()).toBeNull()
  before.startTour()
  expect(before.currentTour()).toEqual({ step: 0, from: '#/hilfe' })
  before.setTour({ step: 3, from: '#/hilfe' })

  vi.resetModules()
  const after = await import('./tour.ts')
  expect(after.currentTour()).toEqual({ step: 3, from: '#/hilfe' })
  after.setTour(null)

  vi.resetModules()
  expect((await import('./tour.ts')).currentTour()).toBeNull()
})

test('a browser that keeps nothing has a tour all the same', async () => {
  const refuse = () => {
    throw new Error('SecurityError')
  }
  vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse })
  const { startTour, currentTour } = await import('./tour.ts')
  expect(currentTour()).toBeNull()
  startTour()
  expect(currentTour()?.step).toBe(0)
})

test('what was kept by something else is no tour', async () => {
  kept.set('it-check-tour', '{')
  expect((await import('./tour.ts')).currentTour()).toBeNull()
})

test('only the page where it began is returned to, and only once', async () => {
  const { expectReturn, isReturn } = await import('./return.ts')
  expect(isReturn()).toBe(false)
  expectReturn('#/hilfe')
  expect([isReturn(), isReturn()]).toEqual([true, false])
  expectReturn('#/')
  expect(isReturn()).toBe(false)
})
