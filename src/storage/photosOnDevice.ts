import { liveQuery } from 'dexie'
import { useEffect, useState } from 'react'
import type { Database } from './database.ts'

export interface PhotosOnDevice {
  /** each once, however many answers and assessments name it */
  readonly count: number
  readonly bytes: number
  /** of those: named by assessments in the trash and by restore points only */
  readonly idle: { readonly count: number; readonly bytes: number }
}

/** All photos and other attachments in this browser. Reads none whose size was noted when it was stored. */
export async function readPhotosOnDevice(db: Database): Promise<PhotosOnDevice> {
  const [uses, assessments, photos] = await Promise.all([
    db.uses.toArray(),
    db.assessments.toArray(),
    db.attachments.toCollection().primaryKeys(),
  ])
  const inTrash = new Set(assessments.flatMap(({ id, body }) => (body.deletedAt ? [id] : [])))
  const inUse = new Set<string>()
  const sizes = new Map<string, number>()
  for (const { assessment, sha256, body } of uses) {
    if (!body.past && !inTrash.has(assessment)) inUse.add(sha256)
    if (body.size !== undefined) sizes.set(sha256, body.size)
  }
  let bytes = 0
  const idle = { count: 0, bytes: 0 }
  for (const sha256 of photos) {
    const size = sizes.get(sha256) ?? (await db.attachments.get(sha256))?.body.bytes.length ?? 0
    bytes += size
    if (inUse.has(sha256)) continue
    idle.count++
    idle.bytes += size
  }
  return { count: photos.length, bytes, idle }
}

/** As the database has it now; `null` until it is read, or while it does not answer. */
export function usePhotosOnDevice(db: Database): PhotosOnDevice | null {
  const [photos, setPhotos] = useState<PhotosOnDevice | null>(null)
  useEffect(() => {
    const subscription = liveQuery(() => readPhotosOnDevice(db)).subscribe({ next: setPhotos, error: () => undefined })
    return () => subscription.unsubscribe()
  }, [db])
  return photos
}
