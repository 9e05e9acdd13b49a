import { DIST } from '../../src/dev/paths.mjs'
import { startServer } from '../../src/dev/server.mjs'
import { expectAccessible } from './support/axe.ts'
import { KillableBrowser } from './support/killableBrowser.ts'
import { NEEDS, onlyChromium } from './support/onlyChromium.ts'
import { expect, test } from './support/test.ts'

/** The watchers themselves: a watcher that sees nothing would let every other test pass. */

test('a request to another host is seen, from the page and from a worker', async ({ browser, leaks }) => {
  const unguarded = await startServer(DIST, { headers: {} })
  const context = await browser.newContext({ bypassCSP: true })
  const page = await context.newPage()
  await page.goto(`${unguarded.origin}/LICENSE.txt`)
  await page.evaluate(() => fetch('http://page.example/').catch(() => undefined))
  await page.evaluate(() => {
    const source = "fetch('http://worker.example/').catch(() => undefined).then(() => postMessage('done'))"
    const worker = new Worker(URL.createObjectURL(new Blob([source])))
    return new Promise((resolve) => worker.addEventListener('message', resolve, { once: true }))
  })
  await page.evaluate(() => navigator.sendBeacon('https://beacon.example/', 'x'))
  await expect.poll(() => leaks.join()).toContain('CONNECT beacon.example:443')
  expect(leaks).toContain('GET http://page.example/')
  expect(leaks).toContain('GET http://worker.example/')
  await context.close()
  await unguarded.close()
  leaks.length = 0
})

test('the security headers stop such a request, and the browser complains', async ({ page, complaints }) => {
  await page.goto('./')
  await page.evaluate(() => fetch('http://page.example/').catch(() => undefined))
  await expect.poll(() => complaints.all.join()).toMatch(/Content.Security.Policy/)
  expect(complaints.take(/page\.example/)).toBeGreaterThan(0)
})

test('what goes past every proxy is seen: WebRTC in a page', async ({ page, complaints }) => {
  await page.goto('./')
  await page.evaluate(() => new RTCPeerConnection())
  await expect.poll(() => complaints.take(/RTCPeerConnection was made/)).toBe(1)
})

test('what a request could carry to the own server is seen: a body, a query', async ({ page, sent, complaints }) => {
  await page.goto('./')
  await page.evaluate(() => fetch('./LICENSE.txt?answers=3'))
  await page.evaluate(() => navigator.sendBeacon('./LICENSE.txt', 'answers'))
  await expect.poll(() => sent.join()).toContain('POST /LICENSE.txt')
  expect(sent).toContain('GET /LICENSE.txt?answers=3')
  sent.length = 0
  // our server takes nothing
  await complaints.takeFailedRequest(/405 \(Method Not Allowed\)/)
})

test('Trusted Types refuse a script address that did not come through startWorker', async ({ page, complaints }) => {
  await page.goto('./')
  const refusal = await page.evaluate(() => {
    try {
      return typeof new Worker('./sw.js')
    } catch (error) {
      return String(error)
    }
  })
  expect(refusal).toContain('TypeError')
  await expect.poll(() => complaints.take(/TrustedScriptURL|require-trusted-types-for/)).toBeGreaterThan(0)
})

test('one text too pale among many alike is seen, by its own colour or by what is behind it, in light and in dark', async ({
  page,
}) => {
  await page.goto('./')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(() => {
    const list = document.createElement('ul')
    for (let i = 0; i < 12; i++) {
      const item = list.appendChild(document.createElement('li'))
      item.appendChild(document.createElement('p')).textContent = `Eintrag ${i}`
    }
    document.querySelector('main')?.append(list)
  })
  await expectAccessible(page)
  const seventh = page.getByText('Eintrag 7')
  const spoilt = [
    ['light', { color: 'rgb(187, 187, 187)' }, {}],
    ['dark', { color: 'rgb(26, 26, 26)' }, {}],
    ['light', {}, { backgroundColor: 'rgb(51, 51, 51)' }],
    ['light', {}, { opacity: '0.3' }],
  ] as const
  for (const [scheme, own, around] of spoilt) {
    const set = (styles: readonly object[]) =>
      seventh.evaluate((text, both) => {
        for (const [i, element] of [text, text.parentElement].entries()) {
          element?.removeAttribute('style')
          Object.assign(element?.style ?? {}, both[i])
        }
      }, styles)
    await set([own, around])
    await expect(expectAccessible(page)).rejects.toThrow(new RegExp(`axe in ${scheme}[^]*color-contrast`))
  }
})

test(
  'a killed browser keeps what was written strictly before, and starts again on the same profile',
  onlyChromium(NEEDS.ownBrowser),
  async ({ site, outside }) => {
    const browser = new KillableBrowser(outside.args)
    try {
      const page = await browser.start()
      await page.goto(`${site.origin}/LICENSE.txt`)
      await page.evaluate(() => {
        const opening = indexedDB.open('probe')
        return new Promise((resolve, reject) => {
          opening.onupgradeneeded = () => opening.result.createObjectStore('rows')
          opening.onerror = reject
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('rows', 'readwrite', { durability: 'strict' })
            transaction.objectStore('rows').put('still here', 1)
            transaction.oncomplete = resolve
          }
        })
      })
      await browser.kill()
      const again = await browser.start()
      await again.goto(`${site.origin}/LICENSE.txt`)
      const row = await again.evaluate(
        () =>
          new Promise((resolve) => {
            const opening = indexedDB.open('probe')
            opening.onsuccess = () => {
              const reading = opening.result.transaction('rows').objectStore('rows').get(1)
              reading.onsuccess = () => resolve(reading.result)
            }
          }),
      )
      expect(row).toBe('still here')
    } finally {
      await browser.dispose()
    }
  },
)
