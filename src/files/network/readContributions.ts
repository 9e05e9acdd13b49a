import { readJson } from '../../core/json.ts'
import { type Contribution, parseContribution } from '../../core/network/contribution.ts'
import { LineReader } from '../../core/network/readLines.ts'
import { type Problem, problem } from '../../core/problem.ts'
import { beginsAsLines, kindOfBytes } from '../fileKind.ts'
import { LineCutter } from './cutLines.ts'
import { MAX_CONTRIBUTION_BYTES, MAX_LINES_BYTES } from './limits.ts'

/** What of a browser's `File` is needed. */
export type ContributionFile = Pick<File, 'name' | 'size' | 'stream'>

/** A file of which not everything was taken, and why. */
export interface RefusedFile {
  readonly name: string
  readonly problems: readonly Problem[]
  /** how many contributions of it were taken all the same */
  readonly taken: number
  /** how many were not */
  readonly leftOut: number
}

export interface ReadContributions {
  readonly contributions: readonly Contribution[]
  readonly refused: readonly RefusedFile[]
}

export interface Reading {
  /** @param files that are done; @param bytes that are read */
  readonly onProgress?: (files: number, bytes: number) => void
  readonly signal?: AbortSignal
}

/** How many small files the browser is asked for at a time. */
const AT_ONCE = 16
/** Read in a few ms. */
const PIECE_BYTES = 64 * 1024
/** The page stands still for no longer: half of what a person notices. */
const SLICE_MS = 20

const ENDS_AS_LINES = /\.(ndjson|jsonl)$/i

/**
 * Reads any number of files: contributions (`.json`) and files of many (`.ndjson`). Any bytes may be given; what is wrong with a file is
 * said of that file, and the others are read. The page stays free in between.
 * @throws the reason of `signal`
 */
export async function readContributions(
  files: readonly ContributionFile[],
  { onProgress, signal }: Reading = {},
): Promise<ReadContributions> {
  const contributions: Contribution[] = []
  const refused: RefusedFile[] = []
  const pace = new Pace(signal)
  let done = 0
  let bytes = 0
  const told = (more: number) => {
    bytes += more
    onProgress?.(done, bytes)
  }
  const readOne = async (file: ContributionFile) => {
    const outcome = await readFile(file, pace, told).catch((error: unknown): Outcome => {
      signal?.throwIfAborted()
      if (!(error instanceof DOMException)) throw error
      return { contributions: [], problems: [problem('file-unreadable', '')], leftOut: 0 }
    })
    done++
    told(0)
    for (const contribution of outcome.contributions) contributions.push(contribution)
    const { problems, leftOut } = outcome
    if (problems.length > 0) refused.push({ name: file.name, problems, leftOut, taken: outcome.contributions.length })
  }
  for (let start = 0; start < files.length; start += AT_ONCE) {
    await Promise.all(files.slice(start, start + AT_ONCE).map(readOne))
    await pace.breathe()
  }
  return { contributions, refused }
}

interface Outcome {
  readonly contributions: readonly Contribution[]
  readonly problems: readonly Problem[]
  readonly leftOut: number
}

/**
 * Reads on as long as the file may be one of ours. Its size is not asked for before: the page stands still until the disk has answered,
 * and with thousands of files that takes longer than reading them.
 */
async function readFile(file: ContributionFile, pace: Pace, told: (bytes: number) => void): Promise<Outcome> {
  const pieces: Uint8Array[] = []
  let [length, limit] = [0, MAX_CONTRIBUTION_BYTES]
  let lines: Lines | null = ENDS_AS_LINES.test(file.name) ? new Lines() : null
  for await (const piece of piecesOf(file)) {
    if (length === 0 && beginsAsLines(piece)) lines ??= new Lines()
    if (lines) limit = MAX_LINES_BYTES
    length += piece.length
    if (length > limit) return refused(problem('too-large', '', { bytes: file.size, limit }))
    if (lines) lines.cutter.push(piece)
    else pieces.push(piece)
    told(piece.length)
    await pace.breathe()
  }
  if (!lines) return readDocument(joined(pieces, length))
  lines.cutter.finish()
  return outcomeOf(lines.reader)
}

class Lines {
  readonly reader = new LineReader()
  readonly cutter = new LineCutter((line) => this.reader.add(line))
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [first = new Uint8Array(0)] = pieces
  if (pieces.length <= 1) return first
  const all = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

function refused(...problems: readonly Problem[]): Outcome {
  return { contributions: [], problems, leftOut: 0 }
}

/** Opens the bytes of one contribution. */
export function readDocument(bytes: Uint8Array): Outcome {
  if (bytes.length === 0) return refused(problem('file-empty', ''))
  const json = readJson(bytes)
  if (!json.ok) {
    const kind = kindOfBytes(bytes)
    return refused(...(kind === 'json' ? json.problems : [problem('not-a-contribution', '')]))
  }
  const parsed = parseContribution(json.value)
  if (parsed.ok) return { contributions: [parsed.value], problems: [], leftOut: 0 }
  const isOther = parsed.problems.some(({ code }) => code === 'wrong-format')
  return refused(...(isOther ? [problem('not-a-contribution', '')] : parsed.problems))
}

/** Small ones, whatever the browser would hand out at a time. Whoever stops early lets go of the file. */
async function* piecesOf(file: ContributionFile): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      for (let at = 0; at < next.value.length; at += PIECE_BYTES) yield next.value.subarray(at, at + PIECE_BYTES)
    }
  } finally {
    void reader.cancel().catch(() => undefined)
  }
}

/** Where no line could be read it is another kind of file, and the number of a line would explain nothing. */
export function outcomeOf(reader: LineReader): Outcome {
  const { contributions, problems, leftOut } = reader.finish()
  if (contributions.length === 0 && leftOut === 0) {
    return refused(problem(problems.length === 0 ? 'file-empty' : 'not-a-contribution', ''))
  }
  return { contributions, problems, leftOut }
}

/** Gives the page its turn whenever work has gone on for a while. */
class Pace {
  readonly #signal: AbortSignal | undefined
  #since = performance.now()

  constructor(signal: AbortSignal | undefined) {
    this.#signal = signal
  }

  /** @throws the reason of the signal */
  async breathe(): Promise<void> {
    this.#signal?.throwIfAborted()
    if (performance.now() - this.#since < SLICE_MS) return
    await new Promise((resolve) => setTimeout(resolve))
    this.#since = performance.now()
    this.#signal?.throwIfAborted()
  }
}
