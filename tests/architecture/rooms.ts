/** The rooms of src/ and the direction between them: the only place where that is written down as something a program reads. */

export interface Room {
  /** rooms it may import, besides itself */
  readonly rooms: readonly string[]
  /** packages it may import; 'node:*' stands for what Node brings along */
  readonly packages: readonly string[]
  readonly because: string
}

const CORE = [
  'core',
  'core/questionnaire',
  'core/assessment',
  'core/views',
  'core/evidence',
  'core/scoring',
  'core/plan',
  'core/versions',
  'core/comparison',
  'core/network',
  'core/gate',
  'core/report',
  'core/merge',
  'core/visit',
]
const EVERYTHING = [...CORE, 'i18n', 'ui', 'storage', 'files', 'pdf', 'parts', 'screens', 'app', 'dev']
const PURE = ['zod', '@noble/hashes', 'canonicalize']
const ORDER =
  'the order in the core is questionnaire, assessment, views, evidence, scoring, plan, versions, comparison, network, gate, report, and each knows only those before it'

export const ROOMS: Readonly<Record<string, Room>> = {
  core: { rooms: [], packages: PURE, because: 'what all of the core shares stands before its order' },
  'core/questionnaire': { rooms: ['core'], packages: PURE, because: ORDER },
  'core/assessment': { rooms: CORE.slice(0, 2), packages: PURE, because: ORDER },
  'core/views': { rooms: CORE.slice(0, 3), packages: PURE, because: ORDER },
  'core/evidence': { rooms: CORE.slice(0, 4), packages: PURE, because: ORDER },
  'core/scoring': { rooms: CORE.slice(0, 5), packages: PURE, because: ORDER },
  'core/plan': { rooms: CORE.slice(0, 6), packages: PURE, because: ORDER },
  'core/versions': { rooms: CORE.slice(0, 7), packages: PURE, because: ORDER },
  'core/comparison': { rooms: CORE.slice(0, 8), packages: PURE, because: ORDER },
  'core/network': { rooms: CORE.slice(0, 9), packages: PURE, because: ORDER },
  'core/gate': { rooms: CORE.slice(0, 10), packages: PURE, because: ORDER },
  'core/report': { rooms: CORE.slice(0, 11), packages: PURE, because: ORDER },
  'core/merge': {
    rooms: CORE.slice(0, 6),
    packages: PURE,
    because: 'handing out and bringing together is about answers and who is to give them, not about plan or report',
  },
  'core/visit': {
    rooms: CORE.slice(0, 6),
    packages: PURE,
    because: 'a visit orders the questions for those who are asked; what comes of the answers is not its business',
  },
  i18n: {
    rooms: CORE,
    packages: ['react'],
    because: 'texts know numbers and stages of the core, and nothing of the interface',
  },
  ui: {
    rooms: [],
    packages: ['react', 'react-dom', '@kern-ux/native'],
    because: 'buttons and fields know nothing of the product',
  },
  storage: {
    rooms: CORE,
    packages: ['react', 'dexie', '@noble/hashes', '@noble/ciphers'],
    because: 'storage keeps rows of the core; it is the only room that knows Dexie',
  },
  files: {
    rooms: [...CORE, 'i18n'],
    packages: ['fflate', '@noble/hashes', '@noble/ciphers', 'age-encryption'],
    because: 'files know bytes, the core and the words of a table, not where any of them comes from',
  },
  pdf: {
    rooms: [...CORE, 'i18n'],
    packages: ['jspdf', 'fflate'],
    because: 'the PDF is drawn from a report alone, in the browser and in Node alike',
  },
  parts: {
    rooms: [...CORE, 'i18n', 'ui', 'storage', 'files', 'pdf'],
    packages: ['react', 'react-hook-form', 'recharts', 'pdfjs-dist', 'diff', 'wouter'],
    because:
      'parts are shared by screens and therefore know none; charts and finished PDFs are drawn here and nowhere else',
  },
  screens: {
    rooms: [...CORE, 'i18n', 'ui', 'storage', 'files', 'pdf', 'parts'],
    packages: ['react', 'react-hook-form', 'wouter'],
    because: 'a screen can be read, changed and loaded without any other screen; what two of them need is a part',
  },
  app: { rooms: EVERYTHING, packages: ['react', 'react-dom', 'wouter'], because: 'the frame joins the screens' },
  cli: {
    rooms: [...CORE, 'i18n', 'files', 'pdf'],
    packages: ['node:*'],
    because: 'the command line is the core without a browser',
  },
  dev: { rooms: EVERYTHING, packages: ['*'], because: 'tools of the developers' },
  'main.tsx': { rooms: EVERYTHING, packages: ['react', 'react-dom'], because: 'everything meets here' },
}
