import type { Plugin, Rolldown } from 'vite'
import { FIRST_SCREEN, QUESTIONS } from './codeSplitting.ts'

type Chunk = Rolldown.OutputChunk & { readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> } }

/**
 * Addresses that are opened most, as regular expressions for `location.hash`, each with the modules that the app loads by name there. The
 * app would ask for their files once it runs itself; the browser can fetch them while it is on its way.
 */
const AHEAD = [
  { address: /^(#\/?)?$/, modules: FIRST_SCREEN },
  { address: /^#\/p\/[^/]+\/fragen/, modules: QUESTIONS },
]

/** Adds a script of a few lines to the page: what the app will ask for first is on its way before the app itself is there. */
export function ahead(): Plugin {
  let file = ''
  return {
    name: 'it-check-ahead',
    apply: 'build',
    generateBundle: {
      // before Vite writes the page
      order: 'pre',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((output): output is Chunk => output.type === 'chunk')
        const known = filesOf(chunks, ({ isEntry }) => isEntry)
        const lists = AHEAD.map(({ address, modules }) => {
          const files = filesOf(chunks, ({ facadeModuleId }) => facadeModuleId !== null && modules.test(facadeModuleId))
          return { address, files: [...files].filter((name) => !known.has(name)) }
        })
        if (lists.some(({ files }) => files.length === 0)) this.error('a screen has no files: has its module moved?')
        file = this.getFileName(this.emitFile({ type: 'asset', name: 'ahead.js', source: scriptOf(lists) }))
      },
    },
    transformIndexHtml: {
      order: 'post',
      // what comes in front of the app is asked for before it
      handler: (html) =>
        html.replace('<script type="module"', `<script async fetchpriority="high" src="./${file}"></script>\n    $&`),
    },
  }
}

/** Names of the scripts and styles of such chunks and of all that they import. */
function filesOf(chunks: readonly Chunk[], belongs: (chunk: Chunk) => boolean): ReadonlySet<string> {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const seen = new Set(chunks.filter(belongs))
  // grows while it is walked
  for (const { imports } of seen) {
    for (const chunk of imports.map((name) => byName.get(name))) if (chunk) seen.add(chunk)
  }
  return new Set([...seen].flatMap(({ fileName, viteMetadata }) => [fileName, ...(viteMetadata?.importedCss ?? [])]))
}

interface Ahead {
  readonly address: RegExp
  readonly files: readonly string[]
}

/**
 * Asking for the names of databases has the browser open its storage, which the app would wait for later, and changes nothing there. Files are asked for as Vite does later (`crossorigin`), so that the browser takes them for the same, and behind the app,
 * which has to be there first.
 */
function scriptOf(lists: readonly Ahead[]): string {
  const cases = lists.map(({ address, files }) => `${address}.test(location.hash)?${JSON.stringify(files)}:`)
  return `try{indexedDB.databases().catch(()=>{})}catch{}
for(const file of ${cases.join('')}[]){
const link=document.createElement('link')
if(file.endsWith('.css')){link.rel='preload';link.as='style'}else link.rel='modulepreload'
link.crossOrigin=''
link.fetchPriority='low'
link.href='./'+file
document.head.append(link)
}
`
}
