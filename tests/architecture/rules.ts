import { posix } from 'node:path'
import { importsOf } from './imports.ts'
import type { Sources } from './sources.ts'

/** A pattern that may stand only in the named files, because of a reason that the message gives. */
export interface Rule {
  readonly pattern: RegExp
  readonly only: readonly string[]
  readonly because: string
}

/** Rules for the code that runs in the browser. */
const RULES: readonly Rule[] = [
  {
    pattern: /\bfetch\s*\(/,
    only: ['src/storage/fetchOwn.ts', 'src/app/serviceWorker.ts'],
    because: 'the app asks its own origin for files in one place only, so that nothing can leave it by mistake',
  },
  {
    pattern: /\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection)\b/,
    only: [],
    because: 'nothing leaves the browser',
  },
  {
    pattern: /\bnew\s+(Shared)?Worker\s*\(/,
    only: ['src/ui/startWorker.ts'],
    because: 'all workers start under one Trusted Types policy',
  },
  {
    pattern: /\bserviceWorker\s*\.\s*register\s*\(|\bcontainer\s*\.\s*register\s*\(/,
    only: ['src/app/registerServiceWorker.ts'],
    because: 'there is one service worker',
  },
  {
    pattern: /\bcreatePolicy\s*\(/,
    only: ['src/ui/startWorker.ts'],
    because: 'the content security policy allows one Trusted Types policy',
  },
  {
    pattern: /\bfrom\s*['"]pdfjs-dist/,
    only: ['src/parts/pdf/preview/openPdf.ts'],
    because: 'pdf.js is loaded when a preview is asked for, and told there to ask for nothing itself',
  },
  {
    pattern:
      /dangerouslySetInnerHTML|\b(inner|outer)HTML\s*=|\binsertAdjacentHTML\b|\bdocument\.write\b|\beval\s*\(|\bnew\s+Function\b/,
    only: [],
    because: 'text of users and questionnaires must never become markup or code',
  },
]

const OF_BROWSER = /^src\/(?!dev\/|cli\/).*\.(ts|tsx)$/
const OF_TESTS = /\.(test|example)\.tsx?$|\/testing\.tsx?$/

/** One sentence for each breach: file, line, reason. */
export function breaches(sources: Sources, rules: readonly Rule[] = RULES): string[] {
  return [...sources]
    .filter(([file]) => OF_BROWSER.test(file) && !OF_TESTS.test(file))
    .flatMap(([file, text]) =>
      rules
        .filter(({ only }) => !only.includes(file))
        .flatMap(({ pattern, because }) => linesWith(pattern, text).map((line) => `${file}:${line} ${because}`)),
    )
}

/**
 * A worker is bound by the policy of its own response, which a server without headers leaves out; so what a worker is made of must not
 * even contain a way to the network. One sentence for each file that does.
 */
export function networkInWorkers(sources: Sources): string[] {
  const reason = 'is part of a worker and must contain no way to the network'
  const files = [...sources.keys()].filter((file) => file.endsWith('.worker.ts'))
  const rules = RULES.slice(0, 2).map((rule) => ({ ...rule, only: [] }))
  return files.flatMap((worker) =>
    [...reachableFrom(worker, sources)]
      .filter((file) => breaches(new Map([[file, sources.get(file) ?? '']]), rules).length > 0)
      .map((file) => `${file} ${reason} (${worker})`),
  )
}

function reachableFrom(start: string, sources: Sources, seen = new Set<string>()): Set<string> {
  if (seen.has(start) || !sources.has(start)) return seen
  seen.add(start)
  for (const target of importsOf(sources.get(start) ?? '')) {
    if (target.startsWith('.')) reachableFrom(posix.join(posix.dirname(start), target), sources, seen)
  }
  return seen
}

/** Line numbers from 1; comments count only where code stands before them. */
function linesWith(pattern: RegExp, text: string): number[] {
  return text
    .split('\n')
    .map((line, i) => ({ number: i + 1, code: line.replace(/^\s*(\/?\*|\/\/).*$/, '') }))
    .filter(({ code }) => pattern.test(code))
    .map(({ number }) => number)
}
