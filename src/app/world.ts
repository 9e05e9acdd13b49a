import type { World } from '../core/world.ts'

/** The real outside world. `getRandomValues` instead of `randomUUID`: the latter is missing on plain http. */
export function browserWorld(): World {
  return {
    now: () => new Date().toISOString(),
    newId: () => uuid(crypto.getRandomValues(new Uint8Array(16))),
    tab: hex(crypto.getRandomValues(new Uint8Array(3))),
  }
}

/** RFC 9562, version 4: 16 random bytes with version and variant set. */
function uuid(bytes: Uint8Array): string {
  const marked = bytes.map((byte, i) => (i === 6 ? (byte & 0x0f) | 0x40 : i === 8 ? (byte & 0x3f) | 0x80 : byte))
  return hex(marked).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
