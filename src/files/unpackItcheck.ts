import { MAX_JSON_BYTES, readJson } from '../core/json.ts'
import { type Problem, problem, type Result, refuse, settle } from '../core/problem.ts'
import type { AttachmentFile } from './itcheckContent.ts'
import { ATTACHMENT_NAME, ENTRY, isEntryName, type Manifest, parseManifest } from './manifest.ts'
import { sha256Hex } from './sha256Hex.ts'
import { within } from './within.ts'
import { inflateEntry } from './zip/inflateEntry.ts'
import { shown, type ZipEntry } from './zip/zipEntry.ts'

export interface Unpacked<Document extends string> {
  readonly manifest: Manifest
  /** by name of the entry, each of those asked for */
  readonly documents: Readonly<Record<Document, Uint8Array>>
  readonly attachments: ReadonlyMap<string, AttachmentFile>
}

/**
 * The data of all entries, each with its checksum compared.
 * The manifest comes first: a file of a newer format may hold entries that this version must not judge.
 */
export function unpackItcheck<Document extends string>(
  archive: Uint8Array,
  entries: readonly ZipEntry[],
  wanted: readonly Document[],
): Result<Unpacked<Document>> {
  const manifest = readManifest(archive, entries)
  if (!manifest.ok) return manifest
  const others = entries.filter((entry) => entry.name !== ENTRY.manifest)
  const refusal = wrongName(others, wanted) ?? wrongSize(others) ?? missing(others, manifest.value)
  if (refusal) return refuse(refusal)

  const documents = new Map<string, Uint8Array>()
  const attachments = new Map<string, AttachmentFile>()
  for (const entry of others) {
    const bytes = inflateEntry(archive, entry)
    if (!bytes) return refuse(problem('zip-damaged', entry.name))
    const sha256 = sha256Hex(bytes)
    if (manifest.value.entries[entry.name] !== sha256) return refuse(problem('checksum', entry.name))
    const [, named, extension] = ATTACHMENT_NAME.exec(entry.name) ?? []
    if (!named || !extension) documents.set(entry.name, bytes)
    else if (named !== sha256) return refuse(problem('checksum', entry.name))
    else if (attachments.has(sha256)) return refuse(problem('zip-entry-duplicate', entry.name))
    else attachments.set(sha256, { bytes, extension })
  }
  const absent = wanted.find((name) => !documents.has(name))
  if (absent !== undefined) return refuse(problem('zip-entry-missing', absent))
  const byName = Object.fromEntries(documents) as Record<Document, Uint8Array>
  return settle({ manifest: manifest.value, documents: byName, attachments }, [])
}

function readManifest(archive: Uint8Array, entries: readonly ZipEntry[]): Result<Manifest> {
  const entry = entries.find(({ name }) => name === ENTRY.manifest)
  if (!entry) return refuse(problem('zip-entry-missing', ENTRY.manifest))
  const tooLarge = wrongSize([entry])
  if (tooLarge) return refuse(tooLarge)
  const bytes = inflateEntry(archive, entry)
  if (!bytes) return refuse(problem('zip-damaged', ENTRY.manifest))
  const json = readJson(bytes)
  return within(ENTRY.manifest, json.ok ? parseManifest(json.value) : json)
}

function wrongName(entries: readonly ZipEntry[], documents: readonly string[]): Problem | null {
  const wrong = entries.find(({ name }) => !isEntryName(name, documents))
  return wrong ? problem('zip-entry-name', shown(wrong.name)) : null
}

/** Known before inflating, so that 300 MB of JSON are never built. */
function wrongSize(entries: readonly ZipEntry[]): Problem | null {
  const wrong = entries.find(({ name, bytes }) => name.endsWith('.json') && bytes > MAX_JSON_BYTES)
  return wrong ? problem('too-large', wrong.name, { bytes: wrong.bytes, limit: MAX_JSON_BYTES }) : null
}

function missing(entries: readonly ZipEntry[], manifest: Manifest): Problem | null {
  const there = new Set(entries.map(({ name }) => name))
  const gone = Object.keys(manifest.entries).find((name) => !there.has(name))
  return gone === undefined ? null : problem('zip-entry-missing', shown(gone))
}
