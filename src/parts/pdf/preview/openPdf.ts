import { AnnotationMode, getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'
import { startWorker } from '../../../ui/startWorker.ts'
import { readingText, type StructureNode } from './readingText.ts'

/** A PDF whose pages can be drawn and read; pages are counted from 1. */
export interface OpenPdf {
  readonly pages: number
  /** of its text, as in HTML: 'de-DE'; '' = it does not say */
  readonly lang: string
  /**
   * Paints in slices of some milliseconds onto a canvas of its own, `pixels` wide.
   * @throws anything after an abort; pdf.js's error when the page cannot be drawn
   */
  readonly draw: (page: number, pixels: number, signal: AbortSignal) => Promise<HTMLCanvasElement>
  /** Its text in reading order, see `readingText`. */
  readonly read: (page: number) => Promise<string[]>
  /** Frees worker, fonts and pages; what is being drawn fails. */
  readonly close: () => void
}

/**
 * Without addresses of fonts, character maps and decoders pdf.js asks the network for nothing: the report embeds what it needs.
 * The policy of the page allows neither eval nor WebAssembly.
 */
const OFFLINE = { isEvalSupported: false, useWasm: false, useWorkerFetch: false, useSystemFonts: false } as const

/** About the largest canvas that Safari on a phone has. */
const MOST_PIXELS = 12_000_000

/**
 * Opens a finished PDF in pdf.js, whose worker reads it; where workers do not start, the page itself does.
 * @throws pdf.js's error when the bytes are no PDF, the loader's when its code cannot be had
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  return (await openInWorker(bytes)) ?? openHere(bytes)
}

/** `null`: the worker did not start. */
async function openInWorker(bytes: Uint8Array): Promise<OpenPdf | null> {
  let port: Worker
  try {
    port = startWorker(workerUrl)
  } catch {
    return null
  }
  const worker = PDFWorker.create({ port })
  const end = () => {
    worker.destroy()
    port.terminate()
  }
  const stopped = new Promise<null>((resolve) => {
    port.addEventListener('error', (event) => {
      event.preventDefault()
      resolve(null)
    })
  })
  try {
    const document = await Promise.race([load(bytes, worker), stopped])
    if (document !== null) return await opened(document, end)
  } catch (error) {
    end()
    throw error
  }
  end()
  return null
}

let failures = 0

/** Imported by the page instead of a worker, the same file says where pdf.js finds it. */
async function openHere(bytes: Uint8Array): Promise<OpenPdf> {
  const url = new URL(workerUrl, document.baseURI)
  // Firefox does not ask again for a script that it could not get, unless its address is another one
  if (failures > 0) url.hash = String(failures)
  try {
    await import(/* @vite-ignore */ url.href)
  } catch (error) {
    failures++
    throw error
  }
  const worker = new PDFWorker()
  return opened(await load(bytes, worker), () => worker.destroy())
}

/** The bytes are copied, because pdf.js takes what it gets away from everybody else. */
function load(bytes: Uint8Array, worker: PDFWorker): Promise<PDFDocumentProxy> {
  return getDocument({ ...OFFLINE, data: bytes.slice(), worker }).promise
}

async function opened(pdf: PDFDocumentProxy, end: () => void): Promise<OpenPdf> {
  return {
    pages: pdf.numPages,
    lang: await languageOf(pdf),
    draw: (page, pixels, signal) => draw(pdf, page, pixels, signal),
    read: (page) => read(pdf, page),
    close: () => void pdf.loadingTask.destroy().finally(end),
  }
}

async function languageOf(pdf: PDFDocumentProxy): Promise<string> {
  const { info } = await pdf.getMetadata()
  const { Language } = info as { readonly Language?: unknown }
  return typeof Language === 'string' ? Language : ''
}

async function draw(pdf: PDFDocumentProxy, number: number, pixels: number, signal: AbortSignal) {
  const page = await pdf.getPage(number)
  signal.throwIfAborted()
  const { width, height } = page.getViewport({ scale: 1 })
  const scale = Math.min(pixels / width, Math.sqrt(MOST_PIXELS / (width * height)))
  const viewport = page.getViewport({ scale })
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(viewport.width)
  canvas.height = Math.round(viewport.height)
  const task = page.render({ canvas, viewport, annotationMode: AnnotationMode.DISABLE })
  const stop = () => task.cancel()
  signal.addEventListener('abort', stop)
  try {
    await task.promise
  } finally {
    signal.removeEventListener('abort', stop)
    page.cleanup()
  }
  return canvas
}

async function read(pdf: PDFDocumentProxy, number: number): Promise<string[]> {
  const page = await pdf.getPage(number)
  const [tree, { items }] = await Promise.all([
    page.getStructTree() as Promise<StructureNode | null>,
    page.getTextContent({ includeMarkedContent: true }),
  ])
  return readingText(tree, items)
}
