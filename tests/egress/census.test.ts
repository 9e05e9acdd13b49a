import { describe, expect, it } from 'vitest'
import { META_POLICY, SECURITY_HEADERS } from '../../src/dev/securityHeaders.mjs'
import { readSources } from '../architecture/sources.ts'
import { ALLOWED_SOURCES } from './allowed.ts'
import { ALLOWED_BUILT } from './allowedBuilt.ts'
import { census } from './census.ts'
import { waysOutOfManifest, waysOutOfMarkup, waysOutOfStyle } from './markup.ts'
import { waysOut } from './waysOut.ts'

const sources = readSources()
/** What becomes part of the app. */
const OF_APP = /^src\/(?!dev\/|cli\/)(?!.*\.(?:test|example)\.tsx?$)(?!.*\/testing\.tsx?$).*\.tsx?$/
const scripts = new Map([...sources].filter(([file]) => OF_APP.test(file)))
const ownCensus = (code: ReadonlyMap<string, string>) => census(code, (file) => file, ALLOWED_SOURCES)

describe('the ways out of our own code', () => {
  it('are those of the list and no others', () => {
    expect(scripts.size).toBeGreaterThan(400)
    expect(ownCensus(scripts)).toEqual([])
  })

  it('are each allowed for a reason', () => {
    for (const { way, where, count, because } of [...ALLOWED_SOURCES, ...ALLOWED_BUILT]) {
      expect(count, `${where}: ${way}`).toBeGreaterThan(0)
      expect(because.length, `${where}: ${way}`).toBeGreaterThan(10)
    }
  })

  it.each(['src/parts/useExport.tsx', 'src/storage/fetchOwn.ts', 'src/files/age/age.worker.ts'])(
    'are found when %s gains a sendBeacon or a second fetch',
    (file) => {
      const changed = (line: string) => new Map([[file, `${sources.get(file)}\n${line}\n`]])
      const before = ownCensus(changed(''))
      const added = (line: string) => ownCensus(changed(line)).filter((found) => !before.includes(found))
      expect(added("navigator.sendBeacon('/x', 'answers')")).toEqual([expect.stringContaining('.sendBeacon stands 1')])
      expect(added("void fetch('/x', { method: 'POST' })")).toEqual([expect.stringContaining(`${file}: fetch stands`)])
    },
  )

  it('are missed by the list when one goes', () => {
    const without = new Map([['src/storage/fetchOwn.ts', '']])
    expect(ownCensus(without)).toContain('src/storage/fetchOwn.ts: fetch stands 0 times, not 1 ()')
  })
})

describe('a way out', () => {
  it.each([
    ["fetch('/x')", 'fetch'],
    ["window.fetch('/x')", 'fetch'],
    ["globalThis['fetch']('/x')", 'fetch'],
    ['const send = fetch', 'fetch'],
    ['const { fetch: f } = window', 'fetch'],
    ['const w = globalThis as Any', 'globalThis under another name'],
    ['window[name]()', 'window[variable]'],
    ['new XMLHttpRequest()', 'XMLHttpRequest'],
    ["new WebSocket('wss://x.example')", 'WebSocket'],
    ["new EventSource('/x')", 'EventSource'],
    ['new RTCPeerConnection()', 'RTCPeerConnection'],
    ["new WebTransport('https://x.example')", 'WebTransport'],
    ["navigator.sendBeacon('/x')", '.sendBeacon'],
    ['navigator.share({ text })', 'navigator.share'],
    ['navigator.clipboard.writeText(text)', 'navigator.clipboard'],
    ["new Worker('x.js')", 'Worker'],
    ["importScripts('x.js')", 'importScripts'],
    ['await import(name)', 'import(variable)'],
    ["navigator.serviceWorker.register('x.js')", '.serviceWorker'],
    ['registration.pushManager.subscribe()', '.pushManager'],
    ["other.postMessage(text, '*')", '.postMessage'],
    ["new Image().src = '//x.example'", 'Image'],
    ["image.src = 'https://x.example'", '.src ='],
    ["document.createElement('iframe')", 'createElement(iframe)'],
    ['document.createElement(tag)', 'document.createElement(variable)'],
    ["link.setAttribute('href', address)", 'setAttribute(href)'],
    ["link.ping = 'https://x.example'", '.ping ='],
    ["window.open('https://x.example')", 'open'],
    ["open('https://x.example')", 'open'],
    ["location.href = 'https://x.example'", '.href ='],
    ["location = 'https://x.example'", 'location ='],
    ["location.assign('https://x.example')", 'location.assign'],
    ["navigation.navigate('https://x.example')", 'navigation'],
    ['form.submit()', '.submit'],
    ["document.cookie = 'a=b'", '.cookie ='],
    ['element.innerHTML = text', '.innerHTML ='],
    ["document.write('<img>')", 'document.write'],
    ["sheet.insertRule('a { background: url(//x.example) }')", '.insertRule'],
    ["element.style.background = 'url(//x.example)'", '.background ='],
    ["CSS.paintWorklet.addModule('x.js')", '.addModule'],
    ["new Function('a', code)", 'Function'],
    ['speechSynthesis.speak(words)', 'speechSynthesis'],
    ["new Notification('x')", 'Notification'],
    ['await handle.createWritable()', '.createWritable'],
    ['await window.showSaveFilePicker()', '.showSaveFilePicker'],
    ['const a = <img src={address} />', '<img src>'],
    ['const a = <a href="https://x.example">x</a>', '<a href>'],
    ['const a = <a ping="/x" href="#/neu">x</a>', '<a ping>'],
    ['const a = <form action="/x" />', '<form action>'],
    ['const a = <iframe {...rest} />', '<iframe {…}>'],
    ['const a = <Link href="https://x.example" />', '<Link href>'],
    ['const a = <p dangerouslySetInnerHTML={x} />', 'dangerouslySetInnerHTML'],
    ["const style = { background: 'url(//x.example/x)' }", 'url() in a text'],
    ['const style = { background: `url(' + '$' + '{address})` }', 'url() in a text'],
  ])('is seen: %s', (code, way) => {
    expect(waysOut('a.tsx', `\n${code}`)).toContainEqual({ way, line: 2 })
  })

  it.each([
    ["// fetch('/x')\nconst a = 'fetch(1)'"],
    ['const a = { fetch: 1 }; a.fetch; class B { fetch() {} }'],
    ['type A = Worker; const a = b as unknown as typeof fetch'],
    ["const { open } = dialog; open('x')"],
    ["import { open } from './x.ts'\nopen()"],
    ['const a = <a href="#/neu" /> '],
    ["const a = <a href={hrefOf({ screen: 'help' })} />"],
    ['const a = <input value="x" />'],
  ])('is not seen where there is none: %s', (code) => {
    expect(waysOut('a.tsx', code)).toEqual([])
  })
})

describe('pages, pictures, styles and the manifest', () => {
  const named = (pattern: RegExp) => [...sources].filter(([file]) => pattern.test(file))

  it('name no foreign address and ask for nothing beforehand', () => {
    const pages = named(/^(index\.html|public\/.*\.(svg|html))$/)
    const styles = named(/^src\/.*\.s?css$/)
    expect([pages.length > 1, styles.length > 30]).toEqual([true, true])
    expect(pages.flatMap(([, text]) => waysOutOfMarkup(text))).toEqual([])
    expect(styles.flatMap(([, text]) => waysOutOfStyle(text))).toEqual([])
    expect(waysOutOfManifest(sources.get('public/manifest.webmanifest') ?? '')).toEqual([])
  })

  it.each([
    '<link rel="dns-prefetch" href="//x.example">',
    '<link rel="preconnect" href="./x">',
    '<script>fetch("x")</script>',
    '<img src="https://x.example/a.png">',
    '<image xlink:href="//x.example/a.png"/>',
    '<meta http-equiv="refresh" content="0;url=x">',
    '<base href="./">',
    '<p onclick="x()">',
  ])('are found out with: %s', (text) => {
    expect(waysOutOfMarkup(text)).not.toEqual([])
  })

  it('are found out with styles and manifests, too', () => {
    expect(waysOutOfStyle('a { background: URL("https://x.example/a.png") }')).toEqual(['https://x.example/a.png'])
    expect(waysOutOfStyle("@import '//x.example/a.css';")).toEqual(['//x.example/a.css'])
    expect(waysOutOfManifest('{ "share_target": { "action": "./x" } }')).toEqual(['share_target'])
    expect(waysOutOfManifest('{ "start_url": "https://x.example/" }')).toEqual(['https://x.example/'])
  })
})

describe('the policy', () => {
  const header = SECURITY_HEADERS['Content-Security-Policy']
  const directives = (policy: string) =>
    new Map(policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)] as const))

  it.each([
    ['page', META_POLICY],
    ['headers', header],
  ])('of the %s sends to no other origin and reports to nobody', (_, policy) => {
    const said = directives(policy)
    expect(policy).not.toMatch(/unsafe|https?:|wss?:|\*|report-(uri|to)/)
    expect(said.get('default-src')).toEqual(["'none'"])
    expect(said.get('connect-src')).toEqual(["'self'"])
    expect(said.get('form-action')).toEqual(["'none'"])
    expect(said.get('base-uri')).toEqual(["'none'"])
    // the only sources that are not the own origin: bytes that are in the page already
    const sources = [...said].filter(([name]) => name?.endsWith('-src')).flatMap(([, values]) => values)
    expect(new Set(sources)).toEqual(new Set(["'none'", "'self'", 'data:', 'blob:']))
  })

  it('has no headers beside it that make a browser report somewhere', () => {
    expect(Object.keys(SECURITY_HEADERS).join()).not.toMatch(/report|nel|link/i)
  })
})
