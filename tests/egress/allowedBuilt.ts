import type { Allowed } from './census.ts'

const REACT = 'React, for elements that our code gives it; ours are in the list of the sources'
const PDF_JS =
  'pdf.js: it is handed the bytes of a PDF and told to use no address, no pictures, fonts or scripts of its own (openPdf.ts)'
const JS_PDF = 'jsPDF: opening, saving and loading by address, none of which is called; the PDF leaves it as bytes'
const NO_CODE = 'asks whether code may be made from text, or finds the global object; the policy answers no'
const YIELD = '@noble/hashes asks for the scheduler, to let others have their turn'
const CHART = 'Recharts: a clip path within the same picture'
const FORM = 'a field of that name in react-hook-form and React, not that of a form'

/**
 * What stands in the built scripts, of our code and of the packages built into it. Counted apart: pages are held by the policy in
 * the page and in the headers, workers by the headers alone, and the service worker stands between.
 */
export const ALLOWED_BUILT: readonly Allowed[] = [
  ...inPages([
    ['fetch', 4, `fetchOwn; the other three are of ${PDF_JS}`],
    ['XMLHttpRequest', 6, `three of ${JS_PDF}; three of ${PDF_JS}`],
    ['Worker', 4, `startWorker; the other three are of ${PDF_JS}, which is given a worker that runs`],
    ['import(variable)', 2, `openPdf.ts, and its like within ${PDF_JS}`],
    ['.serviceWorker', 2, 'registerServiceWorker.ts, and wipe.ts, which takes it away'],
    ['.createWritable', 2, 'files that the person chose, as in the sources'],
    ['.showSaveFilePicker', 2, 'as in the sources'],
    ['.showDirectoryPicker', 2, 'as in the sources'],
    ['.postMessage', 31, `our workers, what tabs tell each other, the scheduler of React and ${PDF_JS}`],
    ['.requestSubmit', 1, 'PdfSection.tsx, as in the sources'],
    ['navigator.clipboard', 1, 'useCopy.ts, as in the sources'],
    [
      'navigation',
      10,
      'React looks whether the browser is on its way, for transitions between pages, and goes nowhere new',
    ],
    ['Function', 5, NO_CODE],
    ['globalThis under another name', 2, `${YIELD}; handles.ts, as in the sources`],
    ['FontFace', 3, PDF_JS],
    ['.insertRule', 3, PDF_JS],
    ['Image', 3, `photoInBackground.ts, as in the sources; ${PDF_JS}: data: addresses`],
    ['createElement(a)', 4, `download.ts; two of ${JS_PDF}; one of ${PDF_JS}`],
    ['createElement(button)', 8, `${PDF_JS}: its editor, which is not shown`],
    ['createElement(iframe)', 2, JS_PDF],
    ['createElement(img)', 3, `${JS_PDF}; ${PDF_JS}`],
    ['createElement(input)', 5, `${PDF_JS}: its forms, which are not shown`],
    [
      'createElement(link)',
      10,
      `${REACT}; the bundler adds the styles of a part of the app that is loaded later; ahead.js`,
    ],
    ['createElement(script)', 4, `three of ${REACT}; one of ${JS_PDF}`],
    ['createElement(use)', 4, `${PDF_JS}: parts of the same picture`],
    ['document.createElement(variable)', 5, `${JS_PDF}; ${PDF_JS}`],
    ['setAttribute(variable)', 17, `${REACT}; ${PDF_JS}`],
    ['setAttribute(href)', 4, `${PDF_JS}: parts of the same picture`],
    ['setAttribute(xlink:href)', 1, REACT],
    [
      '.href =',
      16,
      `download.ts; ${JS_PDF}; ${PDF_JS}; the bundler's styles; ahead.js: files of the app that it asks for early`,
    ],
    ['.src =', 11, `photoInBackground.ts, as in the sources; ${REACT}; ${JS_PDF}; ${PDF_JS}`],
    ['.srcset =', 1, REACT],
    ['.action =', 6, FORM],
    ['.innerHTML =', 4, `${REACT}, where an architecture test forbids it to ours; one of ${JS_PDF}`],
    ['.backgroundImage =', 1, `${PDF_JS}: a data: address`],
    ['.location =', 1, JS_PDF],
    ['location =', 1, JS_PDF],
    ['window[variable]', 14, 'the compression within jsPDF: its window of bytes, and pictures of an animation'],
    ['url() in a text', 12, `${CHART}; ${PDF_JS}: data: addresses and clip paths`],
  ]),
  ...inWorkers([
    ['fetch', 3, `the service worker (1); ${PDF_JS}`],
    ['XMLHttpRequest', 4, `three of ${JS_PDF}; one of ${PDF_JS}`],
    ['import(variable)', 1, PDF_JS],
    ['postMessage', 6, 'answers to the page, of our five workers and of pdf.js'],
    ['.postMessage', 20, `answers to the page, of the service worker and of ${PDF_JS}`],
    ['Function', 6, NO_CODE],
    ['globalThis under another name', 2, YIELD],
    ['Image', 3, `${PDF_JS}: a class of its own of that name`],
    ['.submit', 2, `${PDF_JS}: fields of that name`],
    ['.parseFromString', 4, `${PDF_JS}: its own parser of XML, which asks for nothing`],
    ['.action =', 3, `${PDF_JS}: fields of that name`],
    ['.background =', 2, `${PDF_JS}: fields of that name`],
    ['createElement(a)', 2, JS_PDF],
    ['createElement(iframe)', 2, JS_PDF],
    ['createElement(img)', 1, JS_PDF],
    ['createElement(script)', 1, JS_PDF],
    ['document.createElement(variable)', 1, JS_PDF],
    ['.href =', 10, `${JS_PDF}; ${PDF_JS}`],
    ['.src =', 5, `${JS_PDF}; ${PDF_JS}`],
    ['.innerHTML =', 1, JS_PDF],
    ['.location =', 1, JS_PDF],
    ['location =', 1, JS_PDF],
    ['window[variable]', 14, 'the compression within jsPDF: its window of bytes, and pictures of an animation'],
    ['url() in a text', 1, `${PDF_JS}: the name of a font`],
  ]),
]

type Line = readonly [way: string, count: number, because: string]

function inPages(lines: readonly Line[]): Allowed[] {
  return lines.map(([way, count, because]) => ({ way, where: 'pages', count, because }))
}

function inWorkers(lines: readonly Line[]): Allowed[] {
  return lines.map(([way, count, because]) => ({ way, where: 'workers', count, because }))
}
