import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { runPackage } from './command.mjs'
import { CACHE } from './paths.mjs'
import { policyWith } from './securityHeaders.mjs'

const FOLDER = join(CACHE, 'single')
const LICENCES = 'third-party-licences.txt'

/**
 * The app as one HTML file that opens by double click: script, styles and fonts in it, the sources of the workers, the questionnaires and the
 * pictures of the help as blocks that no browser runs (`storage/fetchOwn.ts`, `storage/embedded.ts` and `ui/startWorker.ts` read them). The policy names the one script and the
 * styles by their checksum; nothing at all may be fetched.
 * @returns {Promise<string>}
 */
export async function singleFile() {
  const code = await runPackage('vite/bin/vite.js', [
    'build',
    '--logLevel=error',
    '--mode=single',
    `--outDir=${FOLDER}`,
    '--emptyOutDir',
  ])
  if (code !== 0) throw new Error('The app could not be built as a single file; the reason stands above.')
  const assets = readdirSync(join(FOLDER, 'assets')).sort()
  const script = assets.filter((name) => /^index-.*\.js$/.test(name)).map(textOf)
  const style = assets.filter((name) => name.endsWith('.css')).map(textOf)
  if (script.length !== 1 || style.length !== 1) throw new Error('The build has more than one script or style sheet.')
  const [main, styles] = [closed(script.join('')), withFonts(style.join(''))]
  const policy = policyWith({
    'script-src': `'sha256-${checksum(main)}'`,
    'style-src': `'sha256-${checksum(styles)}'`,
    'font-src': 'data:',
    'connect-src': "'none'",
    'manifest-src': "'none'",
    'worker-src': 'blob:',
  })
  const head = readFileSync(join(FOLDER, 'index.html'), 'utf8')
    // what points at other files
    .replace(/^\s*<(link|script|meta http-equiv)\b[^>]*>(<\/script>)?\n/gm, '')
    .replace(/<!--.*?-->\s*/gs, '')
  const workers = assets
    .filter((name) => /worker.*\.js$/.test(name))
    .map((name) => `<script type="text/plain" id="worker:${name}">${closed(textOf(name))}</script>\n`)
  const fonts = assets.filter((name) => name.endsWith('.ttf')).map((name) => block(name, `assets/${name}`))
  const others = [...questionnaires(), LICENCES].map((path) => block(path, path))
  const pictures = picturesOfHelp().map(
    (path) => `<script type="text/plain" id="picture:${path}">${base64Of(path)}</script>\n`,
  )
  return head
    .replace('<head>', () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`)
    .replace('</head>', () => `  <style>${styles}</style>\n  </head>`)
    .replace(
      '</body>',
      () =>
        `${[...workers, ...fonts, ...others, ...pictures].join('')}<script type="module">${main}</script>\n  </body>`,
    )
}

/**
 * @param {string} path of the file as the script in the page asks for it
 * @param {string} from where it lies in the build
 */
function block(path, from) {
  const packed = gzipSync(readFileSync(join(FOLDER, from)), { level: 9 }).toString('base64')
  return `<script type="text/plain" id="file:${path}">${packed}</script>\n`
}

/** @param {string} path in the build; packed already */
function base64Of(path) {
  return readFileSync(join(FOLDER, path)).toString('base64')
}

function picturesOfHelp() {
  return readdirSync(join(FOLDER, 'help'))
    .sort()
    .flatMap((language) =>
      readdirSync(join(FOLDER, 'help', language))
        .sort()
        .map((name) => `help/${language}/${name}`),
    )
}

/** @param {string} name */
function textOf(name) {
  return readFileSync(join(FOLDER, 'assets', name), 'utf8')
}

/** The questionnaires that are offered, and the list of them. */
function questionnaires() {
  const index = 'questionnaires/index.json'
  /** @type {{ questionnaires: { file: string }[] }} */
  const listed = JSON.parse(readFileSync(join(FOLDER, index), 'utf8'))
  return [index, ...listed.questionnaires.map(({ file }) => `questionnaires/${file}`)]
}

/**
 * A script inside a page ends at the first '</script', wherever it stands, and '<!--' begins something else; in JavaScript both stand in
 * strings and regular expressions only, where the backslash says nothing.
 * @param {string} script
 */
function closed(script) {
  return script.replace(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--')
}

/** @param {string} css */
function withFonts(css) {
  return css.replace(/url\((["']?)\.?\/?([^"')]+\.woff2)\1\)/g, (_, __, name) => {
    const bytes = readFileSync(join(FOLDER, 'assets', name.slice(name.lastIndexOf('/') + 1)))
    return `url(data:font/woff2;base64,${bytes.toString('base64')})`
  })
}

/** @param {string} text as it stands between the tags */
function checksum(text) {
  return createHash('sha256').update(text).digest('base64')
}
