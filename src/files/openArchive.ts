import { type Problem, problem, type Result, refuse } from '../core/problem.ts'
import { type FileKind, kindOfArchive, kindOfBytes } from './fileKind.ts'
import { type Unpacked, unpackItcheck } from './unpackItcheck.ts'
import { readDirectory } from './zip/readDirectory.ts'

/**
 * Any bytes as an archive of ours, with the documents that it must hold, or the problem that says what it is instead.
 * Nothing is inflated before the directory's claims have passed the limits.
 * @param refusalOf what is wrong with an archive of that kind; `null`: it is the right one
 */
export function openArchive<Document extends string>(
  bytes: Uint8Array,
  wanted: readonly Document[],
  refusalOf: (kind: ReturnType<typeof kindOfArchive>) => Problem | null,
): Result<Unpacked<Document>> {
  const kind = kindOfBytes(bytes)
  if (kind === null) return refuse(problem('not-a-zip', ''))
  if (kind !== 'zip') return refuse(isOther(kind))
  const directory = readDirectory(bytes)
  if (!directory.ok) return directory
  const refusal = refusalOf(kindOfArchive(directory.value.map((entry) => entry.name)))
  return refusal ? refuse(refusal) : unpackItcheck(bytes, directory.value, wanted)
}

/** A file that can be opened by somebody else. */
export function isOther(kind: FileKind): Problem {
  return problem('file-is-other', '', { kind })
}
