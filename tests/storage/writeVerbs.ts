import type { Sources } from '../architecture/sources.ts'

/** What changes rows, by how it is called on a table or on rows found in one. */
const WRITES =
  /\.(put|bulkPut|bulkAdd|bulkDelete|bulkUpdate|modify|update)\(|\b(db|tables|settings|attachments)\b[^\n]*\.(delete|clear|add)\(|\)\.delete\(|\bwriteTransaction\(/
const BEGINNING = /^(?:export )?(?:async )?(?:function|class) (\w+)/gm

interface Piece {
  readonly name: string
  readonly exported: boolean
  readonly text: string
}

/** Names of all functions and classes that `src/storage` exports and that change rows, by themselves or through others of that room. */
export function writeVerbs(sources: Sources): string[] {
  const pieces = [...sources]
    .filter(([file]) => /^src\/storage\/(?!testing|.*\.test\.)[^/]*\.ts$/.test(file))
    .flatMap(([, text]) => piecesOf(text))
  const writing = new Set(pieces.filter(({ text }) => WRITES.test(text)).map(({ name }) => name))
  for (let before = -1; before < writing.size; ) {
    before = writing.size
    for (const { name, text } of pieces) {
      if ([...writing].some((other) => other !== name && new RegExp(`\\b${other}\\(`).test(text))) writing.add(name)
    }
  }
  return pieces
    .filter(({ name, exported }) => exported && writing.has(name))
    .map(({ name }) => name)
    .toSorted()
}

function piecesOf(text: string): Piece[] {
  const found = [...text.matchAll(BEGINNING)]
  return found.map((match, i) => ({
    name: match[1] ?? '',
    exported: match[0].startsWith('export'),
    // without its own name at the beginning, and without comments
    text: text.slice(match.index + match[0].length, found[i + 1]?.index).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
  }))
}
