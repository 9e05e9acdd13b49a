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
  'core/scoring',
  'core/plan',
  'core/report',
  'core/merge',
  'core/evidence',
]
const EVERYTHING = [...CORE, 'i18n', 'ui', 'storage', 'files', 'pdf', 'parts', 'screens', 'app', 'dev']
const PURE = ['zod', '@noble/hashes', 'canonicalize']
const ORDER =
  'the order in the core is questionnaire, assessment, scoring, plan, report, and each knows only those before it'

export const ROOMS: Readonly<Record<string, Room>> = {
  core: { rooms: [], packages: PURE, because: 'what all of the core shares stands before its order' },
  'core/questionnaire': { rooms: ['core'], packages: PURE, because: ORDER },
  'core/assessment': { rooms: CORE.slice(0, 2), packages: PURE, because: ORDER },
  'core/scoring': { rooms: CORE.slice(0, 3), packages: PURE, because: ORDER },
  'core/plan': { rooms: CORE.slice(0, 4), packages: PURE, because: ORDER },
  'core/report': { rooms: [...CORE.slice(0, 5), 'core/evidence'], packages: PURE, because: ORDER },
  'core/evidence': {
    rooms: CORE.slice(0, 4),
    packages: PURE,
    because: 'what evidence is and which files may be one is known before anything is said of it in a report',
  },
  'core/merge': {
    rooms: CORE.slice(0, 4),
    packages: PURE,
    because: 'handing out and bringing together is about answers and who is to give them, not about plan or report',
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
    packages: ['react', 'react-hook-form', 'recharts', 'pdfjs-dist', 'wouter'],
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
